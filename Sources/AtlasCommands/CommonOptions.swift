public import ArgumentParser
public import ChainModel
import ChainWorkspace

/// The workspace and the language of a command.
struct WorkspaceOptions: ParsableArguments {
  @Argument(help: ArgumentHelp(.workspace, valueName: "workspace"))
  var path = "Chains"

  @Option(help: ArgumentHelp(.region))
  var region: String?

  @Option(help: ArgumentHelp(.language))
  var lang = Language.zh

  func load() throws -> Workspace {
    try Workspace(path: path, region: region.map { Region.ID($0) })
  }
}

/// Which plants count, and when.
struct ScenarioOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      Phrase(
        zh: "计入哪些产能：已投产、加在建、再加拟建。",
        en: "Which plants count: on stream, and being built, and planned."
      )
    )
  )
  var scenario = Scenario.operating

  @Option(
    help: ArgumentHelp(
      Phrase(zh: "基准日期，缺省用 region.yaml 所载日期。", en: "The date; that of region.yaml if left out.")
    )
  )
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
