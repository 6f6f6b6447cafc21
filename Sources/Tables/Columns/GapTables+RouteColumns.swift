import ChainModel
import GapAnalysis
import Markup
import MaterialBalance

extension GapTables {
  /// Everything that is said of a route.
  var routeColumns: [Column<RouteComparison>] {
    let size = SizeColumns(model: model, language: language)
    let head: [Column<RouteComparison>] = [
      Column("process", Self.route, .main) {
        .page(.process($0.route.process), name(of: $0.route.process))
      }.json { .string($0.route.process.text) },
      .field("name") { ResultJSON.name(model.processes[$0.route.process]?.name) },
      .field("feed") { .optional($0.route.feed?.text) },
      Column("via", Self.via) { .text($0.route.via.map(name).joined(separator: " → ")) }
        .json { ResultJSON.ids($0.route.via) },
      .field("substitute") { .optional($0.route.substitute?.text) },
    ]
    let sizes =
      [
        size.proposed, size.feed, size.feasibility, size.cny.forPrograms, size.demand.forPrograms,
        size.market.forPrograms, size.minimumScale.forPrograms,
      ] + size.forPrograms
    return head + sizes.map { $0.of(row).within("size") } + merits
  }

  private func row(_ comparison: RouteComparison) -> SizeColumns.Row {
    SizeColumns.Row(size: comparison.size, unit: unit(of: comparison.route.process))
  }

  private var merits: [Column<RouteComparison>] {
    [
      Column("localInputs", Self.localInputs, kind: .percent, .main) {
        $0.localInputs.map { TableCell(.percent($0)) } ?? .unknown
      },
      Column("valueAdded", Self.valueAdded, kind: .money) {
        $0.valueAdded.map { TableCell(.money($0), isEstimate: true) } ?? .unknown
      },
      .field("wages") { ResultJSON.span($0.wages) },
      Column("capex", Label.capex, kind: .money) { .figure($0.capex) { .money($0) } }
        .json { ResultJSON.figure($0.capex) },
      Column("water", Self.water, unit: .verbatim("m³"), kind: .number(digits: 1)) {
        resource($0.water, of: $0, .water)
      }.json { ResultJSON.span($0.water) },
      Column("energy", Self.energy, unit: .verbatim("tce"), kind: .number(digits: 2)) {
        resource($0.energy, of: $0, .energy)
      }.json { ResultJSON.span($0.energy) },
      Column("boughtIn", Self.boughtIn) { .list($0.boughtIn.map(name), in: language) }
        .json { ResultJSON.ids($0.boughtIn) },
      Column("importShare", Self.importShare, kind: .percent) { share($0.national.importShare) }
        .json { ResultJSON.market($0.national.importShare) },
      Column("nationalUtilisation", Label.utilisation, kind: .percent) {
        share($0.national.utilisation)
      }.json { ResultJSON.market($0.national.utilisation) },
    ]
  }

  private func resource(
    _ span: Span?,
    of comparison: RouteComparison,
    _ resource: Resource
  ) -> TableCell {
    guard let span else { return .unknown }
    let figure = model.processes[comparison.route.process]?.resources[resource]
    return TableCell(
      .number(span.mid),
      facts: figure.map { [$0.origin] } ?? [],
      sources: figure?.sources ?? [],
      isEstimate: figure?.isEstimate ?? true
    )
  }

  private func share(_ figure: MarketFigure?) -> TableCell {
    guard let figure else { return .unknown }
    return TableCell(
      .percent(figure.amount.span),
      facts: [figure.origin],
      sources: figure.amount.sources,
      isEstimate: figure.amount.isEstimate
    )
  }

  /// Everything that is said of how a zone fits.
  var zoneColumns: [Column<ZoneFit>] {
    [
      Column("zone", Self.zone, .main) { .page(.zone($0.zone), zoneName($0.zone)) }.forPeople,
      .field("id") { .string($0.zone.text) },
      Column("fit", Self.fit, .main) { .text(Self.words(for: $0.fit).text(in: language)) }
        .json { .number($0.fit) },
      Column("phrase", Self.functionPhrase, .main) {
        .text($0.function?.phrase.text(in: language) ?? "")
      }.forPeople,
      Column("vetoes", Self.vetoes, .main) { rules($0.vetoes) }
        .json { GapPartJSON(model: model, language: language).rules($0.vetoes) },
      Column("cautions", Self.cautions) { rules($0.cautions) }
        .json { GapPartJSON(model: model, language: language).rules($0.cautions) },
      .field("function") { .optional($0.function?.phrase.text(in: language)) },
      Column("sources", Label.sources, kind: .sources, cell: sources).forPeople,
    ]
  }

  private func rules(_ rules: [Veto]) -> TableCell {
    let words = rules.map { $0.name.text(in: language) }
    return TableCell(
      rules.isEmpty ? .empty : .text(words.joined(separator: language == .zh ? "；" : "; ")),
      isEstimate: rules.contains { $0.basis == .estimate }
    )
  }

  private func sources(_ fit: ZoneFit) -> TableCell {
    let rules = fit.vetoes + fit.cautions
    return .sources(
      BalanceTables.unique((fit.function?.sources ?? []) + rules.flatMap(\.sources)),
      facts: [fit.function?.origin].compactMap { $0 } + rules.map(\.origin)
    )
  }
}

extension GapTables {
  fileprivate static let route = Phrase(zh: "路线", en: "Route")
  fileprivate static let via = Phrase(zh: "须先建", en: "Needs first")
  fileprivate static let localInputs = Phrase(zh: "本地原料占比", en: "Local inputs")
  fileprivate static let valueAdded = Phrase(zh: "单位增加值", en: "Value added per unit")
  fileprivate static let water = Phrase(zh: "新鲜水", en: "Fresh water")
  fileprivate static let energy = Phrase(zh: "综合能耗", en: "Energy")
  fileprivate static let boughtIn = Phrase(zh: "外购原料", en: "Bought in")
  fileprivate static let importShare = Phrase(zh: "全国进口依存度", en: "China's import share")
  fileprivate static let zone = Phrase(zh: "片区", en: "Zone")
  fileprivate static let fit = Phrase(zh: "适配度", en: "Fit")
  fileprivate static let functionPhrase = Phrase(zh: "方案提法", en: "Words of the plan")
  fileprivate static let vetoes = Phrase(zh: "禁止事项", en: "Vetoes")
  fileprivate static let cautions = Phrase(zh: "提示事项", en: "Cautions")

  fileprivate static func words(for fit: Double) -> Phrase {
    guard fit > 0 else { return Phrase(zh: "方案未提及", en: "not in the plan") }
    return fit >= 1
      ? Phrase(zh: "方案点名", en: "named by the plan")
      : Phrase(zh: "同类方向", en: "in the plan's field")
  }
}
