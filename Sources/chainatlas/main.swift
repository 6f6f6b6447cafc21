import AtlasCommands
import Foundation

exit(await CommandLineProgram.run(Array(CommandLine.arguments.dropFirst())))
