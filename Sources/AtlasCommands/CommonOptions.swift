public import ArgumentParser
public import ChainModel
import ChainWorkspace
import Phrases
import Wording

/// The workspace and the language of a command.
struct WorkspaceOptions: ParsableArguments {
  @Argument(help: ArgumentHelp(CommandPhrase.workspace.bilingual, valueName: "workspace"))
  var path = "Chains"

  @Option(help: ArgumentHelp(CommandPhrase.region.bilingual))
  var region: String?

  @Option(help: ArgumentHelp(CommandPhrase.language.bilingual))
  var lang = Language.zh

  func load() throws -> Workspace {
    try Workspace(path: path, region: region.map { Region.ID($0) })
  }
}

/// Which plants count, and when.
struct ScenarioOptions: ParsableArguments {
  @Option(help: ArgumentHelp(CommandPhrase.scenario.bilingual))
  var scenario = Scenario.operating

  @Option(help: ArgumentHelp(CommandPhrase.asOf.bilingual))
  var asOf: PartialDate?
}

extension Language: ExpressibleByArgument {}
extension Scenario: ExpressibleByArgument {}
extension GapKind: ExpressibleByArgument {}
extension PartialDate: ExpressibleByArgument {
  /// Reads a date from the command line.
  public init?(argument: String) {
    self.init(argument)
  }
}

extension Phrase {
  /// Both languages in one line, as help shows them.
  var bilingual: String { "\(zh) \(en)" }
}
