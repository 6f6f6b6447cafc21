package import ChainModel
public import GapAnalysis
import MaterialBalance
import Words

extension GapTables {
  /// The routes of a gap side by side.
  public func routes(of gap: Gap) -> AtlasTable {
    AtlasTable(
      id: "routes-\(gap.id)",
      title: Self.routeTitle.text(in: language),
      columns: [
        column("process", Self.route, .text, .main),
        column("via", Self.via, .text, .usual),
        column("proposed", Label.proposed, .amount, .main),
        column("feed", Label.feed, .amount, .usual),
        column("feasibility", Label.feasibility, .text, .usual),
        column("localInputs", Self.localInputs, .percent, .main),
        column("valueAdded", Self.valueAdded, .money, .usual),
        column("capex", Label.capex, .money, .usual),
        TableColumn(
          "water",
          Self.water.text(in: language),
          unit: "m³",
          kind: .number(digits: 1),
          .usual
        ),
        TableColumn(
          "energy",
          Self.energy.text(in: language),
          unit: "tce",
          kind: .number(digits: 2),
          .usual
        ),
        column("boughtIn", Self.boughtIn, .text, .usual),
        column("importShare", Self.importShare, .percent, .usual),
        column("nationalUtilisation", Label.utilisation, .percent, .usual),
      ],
      rows: gap.routes.map { row($0, gap) }
    )
  }

  private func row(_ comparison: RouteComparison, _ gap: Gap) -> TableRow {
    let process = model.processes[comparison.route.process]
    let unit = unit(of: comparison.route.process)
    let size = comparison.size
    let shortfall = size.shortfall.flatMap { short in
      model.products[short.product].map { product in
        TableWords.needsMore(
          amount: AmountText.amount(short.amount, of: product.unit, in: language),
          product: product.name
        )
      }
    }
    return TableRow(
      id: comparison.route.process.text,
      [
        .page(.process(comparison.route.process), name(of: comparison.route.process)),
        .text(comparison.route.via.map(name).joined(separator: " → ")),
        bound(size.proposed.map(Span.init), unit),
        bound(size.feed, unit),
        .text((shortfall ?? TableWords.feasible).text(in: language)),
        comparison.localInputs.map { TableCell(.percent($0)) } ?? .unknown,
        comparison.valueAdded.map { TableCell(.money($0), isEstimate: true) } ?? .unknown,
        .figure(comparison.capex) { .money($0) },
        resource(comparison.water, process, .water),
        resource(comparison.energy, process, .energy),
        .text(comparison.boughtIn.map(name).joined(separator: language == .zh ? "、" : ", ")),
        share(comparison.national.importShare),
        share(comparison.national.utilisation),
      ]
    )
  }

  private func resource(_ span: Span?, _ process: UnitProcess?, _ resource: Resource) -> TableCell {
    guard let span else { return .unknown }
    let figure = process?.resources[resource]
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

  /// How each zone fits the process of a gap.
  public func zones(of gap: Gap) -> AtlasTable {
    AtlasTable(
      id: "zones-\(gap.id)",
      title: Self.zoneTitle.text(in: language),
      columns: [
        column("zone", Self.zone, .text, .main),
        column("fit", Self.fitLabel, .text, .main),
        column("phrase", Self.functionPhrase, .text, .main),
        column("vetoes", Self.vetoes, .text, .main),
        column("cautions", Self.cautions, .text, .usual),
        column("sources", Label.sources, .sources, .usual),
      ],
      rows: gap.zones.map(row)
    )
  }

  private func row(_ fit: ZoneFit) -> TableRow {
    let rules = fit.vetoes + fit.cautions
    let sources = (fit.function?.sources ?? []) + rules.flatMap(\.sources)
    let facts = [fit.function?.origin].compactMap { $0 } + rules.map(\.origin)
    func words(_ rules: [Veto]) -> String {
      rules.map { $0.name.text(in: language) }.joined(separator: language == .zh ? "；" : "; ")
    }
    return TableRow(
      id: fit.zone.text,
      [
        .page(.zone(fit.zone), zoneName(fit.zone)),
        .text(Self.fitWords(fit.fit).text(in: language)),
        .text(fit.function?.phrase.text(in: language) ?? ""),
        TableCell(
          fit.vetoes.isEmpty ? .empty : .text(words(fit.vetoes)),
          isEstimate: fit.vetoes.contains { $0.basis == .estimate }
        ),
        TableCell(
          fit.cautions.isEmpty ? .empty : .text(words(fit.cautions)),
          isEstimate: fit.cautions.contains { $0.basis == .estimate }
        ),
        .sources(BalanceTables.unique(sources), facts: facts),
      ]
    )
  }

  func column(
    _ id: String,
    _ label: Phrase,
    _ kind: TableColumn.Kind,
    _ importance: TableColumn.Importance
  ) -> TableColumn {
    TableColumn(id, label.text(in: language), kind: kind, importance)
  }

  func bound(_ span: Span?, _ unit: ScaledUnit) -> TableCell {
    span.map { TableCell(.amount($0, unit)) } ?? .empty
  }

  func share(_ value: Double?) -> TableCell {
    value.map { TableCell(.percent(Span($0))) } ?? .empty
  }

  func number(_ value: Double?) -> TableCell {
    value.map { TableCell(.number($0)) } ?? .empty
  }

  /// The unit of the main output of a process.
  package func unit(of process: UnitProcess.ID) -> ScaledUnit {
    let product = model.processes[process].flatMap { model.products[$0.output] }
    guard let product else { preconditionFailure("no process \(process)") }
    return product.unit
  }

  /// The unit that the sizes of a gap are counted in.
  package func unit(of gap: Gap) -> ScaledUnit {
    if let process = gap.process { return unit(of: process) }
    guard let product = model.products[gap.product] else {
      preconditionFailure("no product \(gap.product)")
    }
    return product.unit
  }

  package func name(of product: Product.ID) -> String {
    model.products[product]?.name.text(in: language) ?? product.text
  }

  package func name(of process: UnitProcess.ID) -> String {
    model.processes[process]?.name.text(in: language) ?? process.text
  }

  package func zoneName(_ id: Zone.ID) -> String {
    model.zoneName(id)?.text(in: language) ?? id.text
  }

  func stageName(_ gap: Gap) -> String {
    model.chains[gap.chain]?.stages.first { $0.id == gap.stage }?.name.text(in: language) ?? ""
  }
}

extension GapTables {
  fileprivate static let routeTitle = Phrase(zh: "路线比较", en: "Routes compared")
  fileprivate static let route = Phrase(zh: "路线", en: "Route")
  fileprivate static let via = Phrase(zh: "须先建", en: "Needs first")
  fileprivate static let localInputs = Phrase(zh: "本地原料占比", en: "Local inputs")
  fileprivate static let valueAdded = Phrase(zh: "单位增加值", en: "Value added per unit")
  fileprivate static let water = Phrase(zh: "新鲜水", en: "Fresh water")
  fileprivate static let energy = Phrase(zh: "综合能耗", en: "Energy")
  fileprivate static let boughtIn = Phrase(zh: "外购原料", en: "Bought in")
  fileprivate static let importShare = Phrase(zh: "全国进口依存度", en: "China's import share")
  fileprivate static let zoneTitle = Phrase(zh: "片区适配", en: "Fit of the zones")
  fileprivate static let zone = Phrase(zh: "片区", en: "Zone")
  fileprivate static let fitLabel = Phrase(zh: "适配度", en: "Fit")
  fileprivate static let functionPhrase = Phrase(zh: "方案提法", en: "Words of the plan")
  fileprivate static let vetoes = Phrase(zh: "禁止事项", en: "Vetoes")
  fileprivate static let cautions = Phrase(zh: "提示事项", en: "Cautions")

  fileprivate static func fitWords(_ fit: Double) -> Phrase {
    Phrase(
      zh: fit >= 1 ? "方案点名" : fit > 0 ? "同类方向" : "方案未提及",
      en: fit >= 1 ? "named by the plan" : fit > 0 ? "in the plan's field" : "not in the plan"
    )
  }
}
