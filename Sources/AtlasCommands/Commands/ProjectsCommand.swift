import ArgumentParser
import ChainModel
import ChainWorkspace
import GapAnalysis
import Tables

/// `chainatlas projects`: what an investor would build, in three lists, and what is on none.
struct ProjectsCommand: AsyncParsableCommand {
  /// Which lists.
  enum Choice: String, ExpressibleByArgument, CaseIterable {
    case lead, support, agro, all

    var lists: [ProjectList] {
      switch self {
      case .lead: [.lead]
      case .support: [.support]
      case .agro: [.agro]
      case .all: ProjectList.allCases
      }
    }
  }

  static let configuration = CommandConfiguration(
    commandName: "projects",
    abstract: Phrase(
      zh: "把缺口合成招商项目，分三张清单排序。",
      en: "Build gaps into projects and rank them in three lists."
    ).bilingual
  )

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var setting: SettingOptions

  @Option(help: ArgumentHelp(Phrase(zh: "清单。", en: "Which list.")))
  var list = Choice.all

  @Option(
    help: ArgumentHelp(
      Phrase(zh: "只看一个项目，逐步说明它怎样得来；列入与否都可。", en: "One project, listed or not, explained.")
    )
  )
  var id: String?

  @Option(
    help: ArgumentHelp(
      Phrase(zh: "基准日期，缺省用 region.yaml 所载日期。", en: "The date; that of region.yaml if left out.")
    )
  )
  var asOf: PartialDate?

  @Option(help: ArgumentHelp(Phrase(zh: "抽样次数，0 为不抽样。", en: "How many draws; 0 for none.")))
  var draws = 1000

  @Option(help: ArgumentHelp(Phrase(zh: "随机数种子。", en: "The start of the random sequence.")))
  var seed: UInt64 = 1

  @Option(help: ArgumentHelp(.format))
  var format = ResultFormat.table

  @Option(name: .shortAndLong, help: ArgumentHelp(.output))
  var output: String?

  func run() async throws {
    try Console.check(output)
    guard draws >= 0 else { throw Failure.usage(.badCount("--draws", draws)) }
    let loaded = try workspace.load(setting)
    let report = await loaded.projects(
      asOf: asOf,
      options: ProjectReport.Options(draws: draws, seed: seed)
    )
    let tables = ProjectTables(report: report, language: workspace.lang)
    if let id {
      try explain(id, report, tables, in: loaded)
      return
    }
    let chosen = list.lists.flatMap { report.projects(of: $0) }
    let shown =
      format == .csv
      ? [tables.all(list.lists)] : list.lists.map { tables.list($0) } + [tables.notListed]
    try CommandResult(
      title: loaded.model.region.name.text(in: workspace.lang),
      asOf: report.asOf,
      tables: shown,
      json: ProjectResult(report, projects: chosen, language: workspace.lang).json
    ).deliver(as: format, in: workspace.lang, to: output)
  }

  private func explain(
    _ id: String,
    _ report: ProjectReport,
    _ tables: ProjectTables,
    in loaded: Workspace
  ) throws {
    let key = Project.ID(id)
    let refused = report.notListed.filter { $0.id == key }
    guard let project = report.project(key) else {
      guard let item = refused.first else { throw UnknownProject(id: id, in: report) }
      Console.message(item.text.text(in: workspace.lang))
      try CommandResult(
        title: loaded.model.region.name.text(in: workspace.lang),
        asOf: report.asOf,
        tables: [tables.notListed(refused)],
        json: ProjectResult(report, projects: [], notListed: refused, language: workspace.lang).json
      ).deliver(as: format, in: workspace.lang, to: output, widest: 120)
      return
    }
    try CommandResult(
      title: loaded.model.region.name.text(in: workspace.lang),
      asOf: report.asOf,
      tables: [
        tables.explanation(of: project), tables.steps(of: project),
        tables.contributions(of: project),
      ],
      json: ProjectResult(
        report,
        projects: [project],
        notListed: refused,
        language: workspace.lang
      ).json
    ).deliver(as: format, in: workspace.lang, to: output, widest: 400)
  }
}
