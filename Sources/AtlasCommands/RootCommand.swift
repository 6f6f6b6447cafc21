import ArgumentParser
import Wording

/// The root of the command line; the list of subcommands is its table of contents.
struct RootCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chainatlas",
    abstract: CommandPhrase.tool.bilingual,
    subcommands: [
      CheckCommand.self, BalanceCommand.self, GapsCommand.self,
      ProjectsCommand.self, GatesCommand.self, MapCommand.self, TargetsCommand.self,
      StructureCommand.self,
      RegistryCommand.self, AtlasCommand.self,
    ]
  )
}
