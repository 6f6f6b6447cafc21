import ArgumentParser
import AtlasPages
import ChainModel
import ChainWorkspace
import GapAnalysis
import LinearProgramming
import ProcessSynthesis
import Tables

/// `chainatlas plan`: the best package of projects for a budget, and what more of anything would
/// bring.
struct PlanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: Phrase(
      zh: "按预算选出最好的一组项目，说明理由、先后、再给一点会怎样。",
      en: "The best package of projects for a budget, and what more of anything would bring."
    ).bilingual
  )

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var setting: SettingOptions

  @Option(
    help: ArgumentHelp(
      Phrase(
        zh: "投资上限，可重复，例如 20亿；缺省为5、20、50、100亿元。",
        en:
          "Investment at most; may be repeated, such as 20亿 or 2e9; 500 million to 10 billion if left out."
      ),
      valueName: "cny"
    )
  )
  var budget: [MoneyArgument] = []

  @Option(help: ArgumentHelp(Phrase(zh: "求什么最大。", en: "What is to be as large as can be.")))
  var objective = PlanOptions.Objective.valueAdded

  @Option(help: ArgumentHelp(Phrase(zh: "每个预算列几组。", en: "How many portfolios for a budget.")))
  var nBest = 1

  @Option(
    help: ArgumentHelp(
      Phrase(
        zh: "各组至少相差投资的几成，0至1。",
        en: "The share of investment in which portfolios differ, 0 to 1."
      ),
      valueName: "share"
    )
  )
  var apart = 0.1

  @Option(
    name: .customLong("limit"),
    help: ArgumentHelp(
      Phrase(
        zh: "全州新增用量的上限，可重复，例如 energy=20万（吨标煤）、carbon=50万（吨）、water=1000万（立方米）。",
        en:
          "A limit on what all projects together add; may be repeated: energy (tce), carbon (t of CO2), water, wastewater (m3), electricity (kWh), steam (t), land (m2), labour."
      ),
      valueName: "what=amount"
    )
  )
  var limits: [CapArgument] = []

  @Option(
    help: ArgumentHelp(
      Phrase(zh: "必须在内的项目，可重复。", en: "A project that must be in; may be repeated."),
      valueName: "project"
    )
  )
  var require: [String] = []

  @Flag(
    help: ArgumentHelp(
      Phrase(zh: "不用数据待核的项目。", en: "Leave out projects whose figures are in doubt.")
    )
  )
  var noDoubtful = false

  @Option(
    help: ArgumentHelp(
      Phrase(
        zh: "每次搜索的节点上限，达到即停，各机结果相同。",
        en: "Nodes after which a search ends, at the same place on every machine."
      )
    )
  )
  var nodes = PlanOptions.standardNodes

  @Option(
    help: ArgumentHelp(
      Phrase(
        zh: "每次搜索的时限（秒），只用于中止。",
        en: "Seconds of processor time after which a search is given up."
      )
    )
  )
  var timeLimit: Double?

  @Option(
    help: ArgumentHelp(
      Phrase(
        zh: "价格与权重的抽样次数，看各项目入选多少回；0为不抽。",
        en: "Draws of prices and of weights, to see how often each project is chosen; 0 for none."
      )
    )
  )
  var draws = 0

  @Option(
    help: ArgumentHelp(
      Phrase(zh: "其中整体求解的抽样次数。", en: "Draws for which the whole program is solved.")
    )
  )
  var wholeDraws = 0

  @Option(help: ArgumentHelp(Phrase(zh: "随机数种子。", en: "The start of the random sequence.")))
  var seed: UInt64 = 1

  @Option(
    help: ArgumentHelp(
      Phrase(zh: "另存第一个预算的规划模型（MPS）。", en: "Write the program of the first budget as MPS."),
      valueName: "file.mps"
    )
  )
  var export: String?

  @OptionGroup var delivery: ResultOptions

  /// How many draws of their figures the projects are listed by.
  private static let projectDraws = 200

  func run() async throws {
    try delivery.check()
    try Console.check(export)
    try validateNumbers()
    let loaded = try workspace.load(setting)
    // Draws tell what is at break-even, and what loses money too often to be listed.
    let report = await loaded.projects(options: ProjectReport.Options(draws: Self.projectDraws))
    for id in require {
      guard report.project(Project.ID(id)) != nil else { throw UnknownProject(id: id, in: report) }
    }
    let options = PlanOptions(
      objective: objective,
      count: nBest,
      apart: apart,
      caps: Dictionary(limits.map { ($0.resource, $0.amount) }) { _, last in last },
      required: require.map { Project.ID($0) },
      includesDoubtful: !noDoubtful,
      search: SolverLimits(nodes: nodes, seconds: timeLimit)
    )
    let budgets = budget.isEmpty ? PlanRun.standardBudgets : budget.map(\.cny)
    if let export {
      var first = options
      first.budget = budgets[0]
      let program = PlanSolver(report, options: first).program
      try Console.deliver(Array(program.mps.utf8), to: export)
    }
    let runs = try await loaded.plans(report, budgets: budgets, options: options)
    var robustness: PlanRobustness?
    if draws > 0 || wholeDraws > 0, let solver = runs.first?.solver {
      robustness = try await PlanRobustness(
        solver,
        relaxed: draws,
        whole: wholeDraws,
        seed: seed
      )
    }
    let tables = PlanTables(runs: runs, model: loaded.model, language: workspace.lang)
    try CommandResult(
      of: loaded,
      in: workspace.lang,
      asOf: report.asOf,
      tables: tables.all + (robustness.map { [tables.robustness($0)] } ?? []),
      json: PlanResult(
        runs,
        robustness: robustness,
        sheet: report.sheet,
        language: workspace.lang
      ).json
    ).deliver(by: delivery, widest: 100)
  }

  private func validateNumbers() throws {
    guard nBest > 0 else { throw Failure.usage(.tooFew("--n-best", nBest)) }
    guard (0...1).contains(apart) else {
      throw Failure.usage(
        Phrase(zh: "--apart 应在0与1之间", en: "--apart must lie between 0 and 1")
      )
    }
    for (name, count) in [("--draws", draws), ("--whole-draws", wholeDraws), ("--nodes", nodes)] {
      guard count >= 0 else { throw Failure.usage(.badCount(name, count)) }
    }
    if let timeLimit, !(timeLimit > 0) {
      throw Failure.usage(
        Phrase(zh: "--time-limit 应大于零", en: "--time-limit must be above zero")
      )
    }
  }
}
