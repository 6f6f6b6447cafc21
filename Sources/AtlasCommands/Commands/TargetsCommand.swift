import ArgumentParser
import AtlasPages
import ChainModel
import ChainWorkspace
import Tables
import Targeting
import Wording

/// `chainatlas targets`: whom to approach for a gap, ranked, with the reasons.
struct TargetsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "targets",
    abstract: CommandPhrase.targets.bilingual
  )

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var scenario: ScenarioOptions

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(CommandPhrase.targetSubject.bilingual, valueName: "id")
  )
  var subjects: [String] = []

  @Flag(help: ArgumentHelp(CommandPhrase.anchors.bilingual))
  var anchors = false

  @Option(help: ArgumentHelp(CommandPhrase.registryFile.bilingual))
  var registry: String?

  @Option(help: ArgumentHelp(CommandPhrase.top.bilingual))
  var top: Int?

  @Option(help: ArgumentHelp(CommandPhrase.format.bilingual))
  var format = ResultFormat.table

  @Option(name: .shortAndLong, help: ArgumentHelp(CommandPhrase.output.bilingual))
  var output: String?

  func run() async throws {
    try Console.check(output)
    if let top, top < 1 { throw CommandFailure.usage(.badCount("--top", top)) }
    guard anchors != !subjects.isEmpty else { throw CommandFailure.usage(.forOrAnchors) }
    let loaded = try workspace.load()
    do {
      let search = try loaded.targetSearch(registry: registry)
      try await anchors ? runAnchors(loaded, search) : runLists(loaded, search)
    } catch let error as UnknownSubject {
      throw CommandFailure.usage(
        .target(.unknownSubject(error.subject, suggestion: error.suggestion))
      )
    }
    if registry == nil, anchors || format != .table {
      Console.message(CommandPhrase.target(.noRegistry).text(in: workspace.lang))
    }
  }

  private func runLists(_ loaded: Workspace, _ search: TargetSearch) async throws {
    let queries = try await loaded.targetQueries(
      for: subjects,
      scenario: scenario.scenario,
      asOf: scenario.asOf
    )
    let lists = try queries.map { try search.targets(for: $0, top: top ?? 20) }
    let tables = TargetTables(model: loaded.model, rules: search.rules, language: workspace.lang)
    let shown: [AtlasTable]
    switch format {
    case .csv: shown = [tables.joined(lists)]
    case .table: shown = lists.map { tables.list($0) }
    case .json, .xlsx:
      shown = lists.map { tables.list($0) } + [tables.explanation, tables.sources(of: lists)]
    }
    try deliver(loaded, shown, TargetResult(lists, language: workspace.lang))
  }

  private func runAnchors(_ loaded: Workspace, _ search: TargetSearch) async throws {
    let (anchors, lists) = try await loaded.anchors(search, top: top ?? 5, asOf: scenario.asOf)
    let tables = TargetTables(model: loaded.model, rules: search.rules, language: workspace.lang)
    let byGap = Dictionary(lists.map { ($0.id, $0) }) { first, _ in first }
    var shown = [tables.anchors(anchors, lists: byGap)]
    if format == .xlsx {
      shown += lists.map { tables.list($0) } + [tables.explanation, tables.sources(of: lists)]
    }
    try deliver(loaded, shown, TargetResult(lists, anchors: anchors, language: workspace.lang))
  }

  private func deliver(
    _ loaded: Workspace,
    _ tables: [AtlasTable],
    _ result: TargetResult
  ) throws {
    try CommandResult(
      title: loaded.model.region.name.text(in: workspace.lang),
      asOf: scenario.asOf ?? loaded.model.region.asOf,
      tables: tables,
      json: result.json
    ).deliver(as: format, in: workspace.lang, to: output)
  }
}
