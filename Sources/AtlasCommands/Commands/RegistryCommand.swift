import ArgumentParser
import ChainModel
import ChainWorkspace
import CompanyRegistry
import Wording

/// `chainatlas registry`: the company registry.
struct RegistryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "registry",
    abstract: RegistryPhrase.registry.bilingual,
    subcommands: [
      RegistryImportCommand.self, RegistryStatsCommand.self, RegistryMentionsCommand.self,
      RegistryExplainCommand.self, RegistryMappingCommand.self,
    ]
  )
}

/// The registry file and the language of a command.
struct RegistryOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp(RegistryPhrase.database.bilingual))
  var registry: String

  @Option(help: ArgumentHelp(CommandPhrase.language.bilingual))
  var lang = Language.zh
}

/// The workspace whose words scopes are read with.
struct WordOptions: ParsableArguments {
  @Option(help: ArgumentHelp(RegistryPhrase.workspaceOption.bilingual))
  var workspace = "Chains"

  @Option(help: ArgumentHelp(CommandPhrase.region.bilingual))
  var region: String?

  func load() throws -> Workspace {
    try Workspace(path: workspace, region: region.map { Region.ID($0) })
  }
}
