import ArgumentParser
import AtlasPages
import ChainModel
import ChainWorkspace
import Tables
import Targeting

/// `chainatlas targets`: whom to approach for a gap, ranked, with the reasons.
struct TargetsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "targets",
    abstract: Phrase(
      zh: "为缺口列出招商对象，按可解释的得分排序。",
      en: "List companies to approach for a gap, by a score that explains itself."
    ).bilingual
  )

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var scenario: ScenarioOptions

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      Phrase(
        zh: "缺口、产品、环节或段的标识，或产品的名称、别名，可多次给出；all 为全部可招商的缺口。",
        en:
          "Id of a gap, product, process or stage, or the name or an alias of a product; may be repeated; "
          + "all: every gap a project can close."
      ),
      valueName: "id"
    )
  )
  var subjects: [String] = []

  @Flag(
    help: ArgumentHelp(
      Phrase(
        zh: "链式招商：列出每家本地骨干企业上下游的缺口与对象。",
        en: "For each firm already here, the gaps around it and whom to approach."
      )
    )
  )
  var anchors = false

  @Option(help: ArgumentHelp(.registryFile))
  var registry: [String] = []

  @Option(
    help: ArgumentHelp(
      Phrase(
        zh: "每个清单列多少家，缺省 10（--anchors 为 5）。",
        en: "How many each list holds, 10 unless said (5 with --anchors)."
      )
    )
  )
  var top: Int?

  @OptionGroup var delivery: ResultOptions

  func run() async throws {
    try delivery.check()
    if let top, top < 1 { throw Failure.usage(.tooFew("--top", top)) }
    guard anchors != !subjects.isEmpty else { throw Failure.usage(Self.forOrAnchors) }
    let loaded = try workspace.load()
    let search = try loaded.targetSearch(registries: registry)
    try await anchors ? runAnchors(loaded, search) : runLists(loaded, search)
    if registry.isEmpty, anchors || delivery.format != .table {
      Console.message(TargetList.noRegistry.text(in: workspace.lang))
    }
  }

  private func runLists(_ loaded: Workspace, _ search: TargetSearch) async throws {
    let queries = try await loaded.targetQueries(
      for: subjects,
      scenario: scenario.scenario ?? .committed,
      asOf: scenario.asOf
    )
    let lists = try queries.map { try search.targets(for: $0, top: top ?? 10) }
    let tables = TargetTables(model: loaded.model, rules: search.rules, language: workspace.lang)
    let shown: [AtlasTable]
    switch delivery.format {
    case .csv: shown = [tables.joined(lists)]
    case .table: shown = lists.flatMap { [tables.list($0)] + tables.neighbours($0) }
    case .json, .xlsx:
      shown =
        lists.flatMap { [tables.list($0)] + tables.neighbours($0) } + [
          tables.explanation, tables.sources(of: lists),
        ]
    }
    try deliver(loaded, shown, TargetResult(lists, tables: tables))
  }

  private func runAnchors(_ loaded: Workspace, _ search: TargetSearch) async throws {
    let (anchors, lists) = try await loaded.anchors(search, top: top ?? 5, asOf: scenario.asOf)
    let tables = TargetTables(model: loaded.model, rules: search.rules, language: workspace.lang)
    let byGap = Dictionary(lists.map { ($0.id, $0) }) { first, _ in first }
    var shown = [tables.anchors(anchors, lists: byGap)]
    if delivery.format == .xlsx {
      shown += lists.map { tables.list($0) } + [tables.explanation, tables.sources(of: lists)]
    }
    try deliver(loaded, shown, TargetResult(lists, anchors: anchors, tables: tables))
  }

  private func deliver(
    _ loaded: Workspace,
    _ tables: [AtlasTable],
    _ result: TargetResult
  ) throws {
    try CommandResult(
      of: loaded,
      in: workspace.lang,
      asOf: scenario.asOf ?? loaded.model.region.asOf,
      tables: tables,
      json: result.json
    ).deliver(by: delivery)
  }
}

extension TargetsCommand {
  static let forOrAnchors = Phrase(
    zh: "请用 --for 指明缺口或产品，或用 --anchors，二者取一",
    en: "name a gap or product with --for, or use --anchors, one of the two"
  )
}
