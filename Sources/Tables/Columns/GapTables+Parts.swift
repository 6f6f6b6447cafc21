package import ChainModel
public import GapAnalysis
import MaterialBalance
import Wording
import Words

extension GapTables {
  /// The routes of a gap side by side.
  public func routes(of gap: Gap) -> AtlasTable {
    AtlasTable(
      id: "routes-\(gap.id)",
      title: TablePhrase.routeTitle.text(in: language),
      columns: [
        column("process", .route, .text, .main),
        column("via", .via, .text, .usual),
        column("proposed", .proposed, .amount, .main),
        column("feed", .feed, .amount, .usual),
        column("feasibility", .feasibility, .text, .usual),
        column("localInputs", .localInputs, .percent, .main),
        column("valueAdded", .valueAdded, .money, .usual),
        column("capex", .capex, .money, .usual),
        TableColumn(
          "water",
          TableLabel.water.text(in: language),
          unit: "m³",
          kind: .number(digits: 1),
          .usual
        ),
        TableColumn(
          "energy",
          TableLabel.energy.text(in: language),
          unit: "tce",
          kind: .number(digits: 2),
          .usual
        ),
        column("boughtIn", .boughtIn, .text, .usual),
        column("importShare", .importShare, .percent, .usual),
        column("nationalUtilisation", .utilisation, .percent, .usual),
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
        TablePhrase.needsMore(
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
        .text((shortfall ?? .feasible).text(in: language)),
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
      title: TablePhrase.zoneTitle.text(in: language),
      columns: [
        column("zone", .zone, .text, .main),
        column("fit", .fit, .text, .main),
        column("phrase", .functionPhrase, .text, .main),
        column("vetoes", .vetoes, .text, .main),
        column("cautions", .cautions, .text, .usual),
        column("sources", .sources, .sources, .usual),
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
        .text(TablePhrase.fit(fit.fit).text(in: language)),
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
    _ label: TableLabel,
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
