public import ArgumentParser
public import ChainFormat
public import ChainModel
import ChainTopology
import ChainWorkspace
import Files

/// The workspace and the language of a command.
struct WorkspaceOptions: ParsableArguments {
  @Argument(help: ArgumentHelp(.workspace, valueName: "workspace"))
  var path = "Chains"

  @Option(help: ArgumentHelp(.region))
  var region: String?

  @Option(help: ArgumentHelp(.language))
  var lang = Language.zh

  func load(_ settings: SettingOptions? = nil) throws -> Workspace {
    try Workspace(
      path: path,
      region: region.map { Region.ID($0) },
      settings: settings?.settings ?? []
    )
  }
}

/// Figures changed for one run.
struct SettingOptions: ParsableArguments {
  @Option(
    name: .customLong("set"),
    help: ArgumentHelp(
      Phrase(
        zh: "本次运行改用另一数值，可重复；位置照结果所写，等号后为新数值。",
        en: "Change a figure for this run; may be repeated: FILE:LINE[:COLUMN]=VALUE."
      ),
      valueName: "place=value"
    )
  )
  var settings: [FigureSetting] = []
}

extension FigureSetting: ExpressibleByArgument {
  /// Reads a setting from the command line.
  public init?(argument: String) {
    self.init(argument)
  }
}

/// Which plants count, and when.
struct ScenarioOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      Phrase(
        zh: "计入哪些产能：已投产、加在建、再加拟建；缺省：平衡表只计已投产，其余加在建。",
        en:
          "Which plants count: on stream, and being built, and planned; if left out, balances count what is on stream, all else what is being built as well."
      )
    )
  )
  var scenario: Scenario?

  @Option(help: ArgumentHelp(.asOf))
  var asOf: PartialDate?
}

/// How the tables of a result are written, and where to.
struct ResultOptions: ParsableArguments {
  @Option(help: ArgumentHelp(.format))
  var format = ResultFormat.table

  @Option(name: .shortAndLong, help: ArgumentHelp(.output))
  var output: String?

  /// Refuses an output that cannot be written, before the work.
  func check() throws(FileError) {
    try Console.check(output)
  }
}

/// The P-graph problem of a command, and the language of its answer.
struct ProblemOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      Phrase(zh: "P-graph Studio 的 .in 文件。", en: "A P-graph Studio .in file."),
      valueName: "file"
    )
  )
  var path: String

  @Option(help: ArgumentHelp(.language))
  var lang = Language.zh

  /// Reads the problem, and says what is odd about its file.
  func read() throws -> SynthesisProblem {
    let reading = try SynthesisReader(path: path).read()
    let problem = try reading.problem()
    if !reading.diagnostics.diagnostics.isEmpty {
      Console.message(reading.diagnostics.text(in: lang))
    }
    return problem
  }
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
