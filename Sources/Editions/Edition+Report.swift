import ChainModel
package import GapAnalysis
import MaterialBalance

extension Edition {
  /// The edition that a report stands for.
  package init(_ report: GapReport) {
    let model = report.sheet.model
    var rows: [Row] = []
    for gap in report.gaps { rows += Self.rows(gap, model) }
    for balance in report.sheet.products.elements {
      guard let product = model.products[balance.id],
        !balance.supplyRows.isEmpty || !balance.demandRows.isEmpty
      else { continue }
      for (field, span) in [("supply", balance.supply), ("demand", balance.demand)] {
        rows.append(
          Row(
            kind: .balance,
            id: product.id.text,
            field: field,
            value: Self.text(span.mid),
            unit: product.unit.text(in: .en),
            name: product.name,
            touches: [product.id],
            fact: "",
            sources: []
          )
        )
      }
    }
    for item in FigureCensus(model, language: .en).items {
      let figure = item.figure
      let range = figure.span.isRange ? " (\(figure.span.low)–\(figure.span.high))" : ""
      rows.append(
        Row(
          kind: .input,
          id: item.key,
          field: "value",
          value: figure.span.isRange
            ? Self.text(figure.span.mid) + range : Self.text(figure.span.mid),
          unit: item.unit ?? "",
          name: item.subject,
          touches: item.touches,
          fact: figure.origin.description,
          sources: figure.sources
        )
      )
    }
    for plant in model.facilities {
      let process = plant.process.flatMap { model.processes[$0] }
      rows.append(
        Row(
          kind: .status,
          id: plant.id.text,
          field: "status",
          value: plant.status.rawValue,
          unit: "",
          name: model.companies[plant.company]?.name ?? Name(zh: plant.id.text, en: plant.id.text),
          touches: [plant.product] + (process?.inputs.map(\.product) ?? []),
          fact: plant.origin.description,
          sources: plant.sources
        )
      )
    }
    self.init(region: model.region.id, asOf: report.sheet.request.asOf, rows: rows)
  }

  private static func rows(_ gap: Gap, _ model: RegionalModel) -> [Row] {
    guard let product = model.products[gap.product] else { return [] }
    var touches = [gap.product] + gap.routes.compactMap(\.route.feed)
    for route in gap.routes {
      touches += model.processes[route.route.process]?.inputs.map(\.product) ?? []
    }
    let output = gap.process.flatMap { model.processes[$0] }.flatMap { model.products[$0.output] }
    let unit = (output ?? product).unit.text(in: .en)
    func row(_ field: String, _ value: String, _ unit: String = "") -> Row {
      Row(
        kind: .gap,
        id: gap.id.text,
        field: field,
        value: value,
        unit: unit,
        name: product.name,
        touches: touches.uniqued(),
        fact: "",
        sources: []
      )
    }
    var rows = [
      row("kind", gap.kind.rawValue), row("rank", "\(gap.rank)"),
      row("standing", gap.standing.rawValue),
    ]
    if let process = gap.process { rows.append(row("process", process.text)) }
    if let proposed = gap.size?.proposed { rows.append(row("proposed", text(proposed), unit)) }
    if let cny = gap.size?.cny?.mid { rows.append(row("cny", text(cny), "CNY")) }
    return rows
  }

  private static func text(_ number: Double) -> String {
    guard abs(number) < 9e15, let whole = Int64(exactly: number) else { return "\(number)" }
    return "\(whole)"
  }
}

extension Array where Element: Hashable {
  /// Each element once, in the order of its first place.
  package func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
