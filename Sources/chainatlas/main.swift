import AtlasCommands
import Foundation

exit(await CommandLineProgram.main(Array(CommandLine.arguments.dropFirst())))
