import ArgumentParser
import ChainModel
import ChainWorkspace
import Documents
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

  /// What the result is written as; a project book is a page or a document.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, csv, json, xlsx, html, docx

    /// The same for tables; nil for a book.
    var result: ResultFormat? { ResultFormat(rawValue: rawValue) }
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

  @Option(help: ArgumentHelp(.asOf))
  var asOf: PartialDate?

  @Option(help: ArgumentHelp(Phrase(zh: "抽样次数，0 为不抽样。", en: "How many draws; 0 for none.")))
  var draws = 1000

  @Option(help: ArgumentHelp(Phrase(zh: "随机数种子。", en: "The start of the random sequence.")))
  var seed: UInt64 = 1

  @Option(
    help: ArgumentHelp(
      Phrase(
        zh: "格式；html 和 docx 为一个项目（--id）的招商项目书。",
        en: "The format; html and docx make the project book of one project (--id)."
      )
    )
  )
  var format = Format.table

  @Option(name: .shortAndLong, help: ArgumentHelp(.output))
  var output: String?

  func run() async throws {
    try Console.check(output)
    guard draws >= 0 else { throw Failure.usage(.badCount("--draws", draws)) }
    guard format.result != nil || id != nil else {
      throw Failure.usage(Self.bookNeedsProject)
    }
    let loaded = try workspace.load(setting)
    let report = await loaded.projects(
      asOf: asOf,
      options: ProjectReport.Options(draws: draws, seed: seed)
    )
    let tables = ProjectTables(report: report, language: workspace.lang)
    if let id {
      guard let result = format.result else {
        try book(id, report, in: loaded)
        return
      }
      try explain(id, report, tables, as: result, in: loaded)
      return
    }
    guard let result = format.result else { return }
    let chosen = list.lists.flatMap { report.projects(of: $0) }
    let shown =
      result == .csv
      ? [tables.all(list.lists)] : list.lists.map { tables.list($0) } + [tables.notListed]
    try CommandResult(
      of: loaded,
      in: workspace.lang,
      asOf: report.asOf,
      tables: shown,
      json: ProjectResult(report, projects: chosen, language: workspace.lang).json
    ).deliver(as: result, to: output)
  }

  /// The project book of one project, as a page or a document.
  private func book(_ id: String, _ report: ProjectReport, in loaded: Workspace) throws {
    guard let project = report.project(Project.ID(id)) else {
      throw UnknownProject(id: id, in: report)
    }
    let document = try loaded.book(of: project, in: report, language: workspace.lang)
    guard format == .docx else {
      try Console.deliver(Array(document.html.utf8), to: output)
      return
    }
    guard let output else { throw Failure.usage(CommandResult.binaryToTerminal("docx")) }
    try Console.deliver(DocumentExporter().bytes(of: document, as: .docx), to: output)
  }

  private static let bookNeedsProject = Phrase(
    zh: "html 和 docx 须用 --id 指定一个项目",
    en: "html and docx need one project: --id"
  )

  private func explain(
    _ id: String,
    _ report: ProjectReport,
    _ tables: ProjectTables,
    as format: ResultFormat,
    in loaded: Workspace
  ) throws {
    let key = Project.ID(id)
    let refused = report.notListed.filter { $0.id == key }
    guard let project = report.project(key) else {
      guard let item = refused.first else { throw UnknownProject(id: id, in: report) }
      Console.message(item.text.text(in: workspace.lang))
      try CommandResult(
        of: loaded,
        in: workspace.lang,
        asOf: report.asOf,
        tables: [tables.notListed(refused)],
        json: ProjectResult(report, projects: [], notListed: refused, language: workspace.lang).json
      ).deliver(as: format, to: output, widest: 120)
      return
    }
    try CommandResult(
      of: loaded,
      in: workspace.lang,
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
    ).deliver(as: format, to: output, widest: 400)
  }
}
