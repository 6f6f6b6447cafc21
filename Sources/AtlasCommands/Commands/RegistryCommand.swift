import ArgumentParser
import ChainModel
import ChainWorkspace
import CompanyRegistry

/// `chainatlas registry`: the company registry.
struct RegistryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "registry",
    abstract: Phrase(
      zh: "企业名录库：导入、统计、查询。",
      en: "The company registry: import, statistics, queries."
    ).bilingual,
    subcommands: [
      RegistryImportCommand.self, RegistryStatsCommand.self, RegistryMentionsCommand.self,
      RegistryExplainCommand.self, RegistryMappingCommand.self, RegistryReadCommand.self,
      RegistryLoadCommand.self,
    ]
  )
}

/// The registry file and the language of a command.
struct RegistryOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(Phrase(zh: "名录库文件（SQLite）。", en: "The registry file (SQLite)."))
  )
  var registry: String

  @Option(help: ArgumentHelp(.language))
  var lang = Language.zh
}

/// The workspace whose words scopes are read with.
struct WordOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      Phrase(
        zh: "工作区文件夹，产品名称与别名取自其中。",
        en: "The workspace whose products' names and aliases are looked for."
      )
    )
  )
  var workspace = "Chains"

  @Option(help: ArgumentHelp(.region))
  var region: String?

  func load() throws -> Workspace {
    try Workspace(path: workspace, region: region.map { Region.ID($0) })
  }
}
