public import ChainModel
public import Editions
import GapAnalysis
public import Tables
import Wording
import Words

/// What changed between two editions as tables and a page.
public struct DifferencePage: Sendable {
  private let difference: AtlasDifference
  private let language: Language

  /// Takes a difference.
  public init(_ difference: AtlasDifference, language: Language) {
    self.difference = difference
    self.language = language
  }

  /// The page, with a section for each map.
  public func page(maps: [AtlasInput.Map] = []) -> AtlasPage {
    let lead = AtlasPhrase.differenceLead(
      from: difference.before,
      to: difference.now,
      opened: difference.opened.count,
      closed: difference.closed.count,
      moved: difference.moved.count
    )
    return AtlasPage(
      id: .difference,
      title: heading(.difference),
      lead: [TextRun(lead.text(in: language))],
      sections: tables().map { AtlasSection($0.id, $0.title, [.table($0)]) }
        + maps.enumerated().map(section)
    )
  }

  private func section(_ index: Int, _ map: AtlasInput.Map) -> AtlasSection {
    let figure = AtlasFigure(
      id: "difference-map-\(index + 1)",
      caption: map.caption,
      alternative: map.caption,
      content: .map(svg: map.svg)
    )
    return AtlasSection("map-\(index + 1)", map.caption, [.figure(figure)])
  }

  /// The tables: gaps opened, closed and moved, balances, data.
  public func tables() -> [AtlasTable] {
    [
      gaps(difference.opened, id: "opened", .opened),
      gaps(difference.closed, id: "closed", .closed),
      gaps(difference.moved, id: "moved", .moved),
      changes(difference.balances, id: "balances", .balanceChanges),
      changes(difference.inputs, id: "inputs", .inputChanges),
    ]
  }

  private func heading(_ heading: AtlasHeading) -> String { heading.text(in: language) }

  private var columns: [TableColumn] {
    [
      TableColumn("item", heading(.item), .main),
      TableColumn("field", TableLabel.field.text(in: language), .main),
      TableColumn("before", TableLabel.before.text(in: language), .main),
      TableColumn("now", TableLabel.now.text(in: language), .main),
      TableColumn("change", TableLabel.change.text(in: language), .main),
    ]
  }

  private func gaps(
    _ gaps: [AtlasDifference.GapChange],
    id: String,
    _ title: AtlasHeading
  ) -> AtlasTable {
    AtlasTable(
      id: id,
      title: heading(title),
      columns: columns + [TableColumn("cause", TableLabel.cause.text(in: language), .main)],
      rows: gaps.flatMap { gap in
        gap.changes.enumerated().map { index, change in
          TableRow(cells(change) + [.text(index == 0 ? causes(gap.causes) : "")])
        }
      }
    )
  }

  private func causes(_ changes: [AtlasDifference.Change]) -> String {
    guard !changes.isEmpty else { return AtlasPhrase.noCause.text(in: language) }
    let shown = changes.prefix(6).map { change in
      "\(change.row.name.text(in: language)) \(value(change.before)) → \(value(change.now))"
        + (change.row.fact.isEmpty ? "" : " [\(change.row.fact)]")
    }
    let more = changes.count > 6 ? " …+\(changes.count - 6)" : ""
    return shown.joined(separator: language == .zh ? "；" : "; ") + more
  }

  private func changes(
    _ changes: [AtlasDifference.Change],
    id: String,
    _ title: AtlasHeading
  ) -> AtlasTable {
    AtlasTable(
      id: id,
      title: heading(title),
      columns: columns + [
        TableColumn("fact", heading(.dataPlace), .usual),
        TableColumn("sources", TableLabel.sources.text(in: language), kind: .sources, .usual),
      ],
      rows: changes.map {
        TableRow(cells($0) + [fact($0), .sources($0.row.sources)])
      }
    )
  }

  /// The line of the data; that of a line that is gone is a place in the old edition.
  private func fact(_ change: AtlasDifference.Change) -> TableCell {
    .text(change.row.fact, link: change.now.flatMap { Origin(place: $0.fact) }.map { .line($0) })
  }

  private func cells(_ change: AtlasDifference.Change) -> [TableCell] {
    let row = change.row
    let link: AtlasLink? =
      switch row.kind {
      case .gap: change.now == nil ? nil : .page(.gap(Gap.ID(row.id)))
      case .balance: .page(.product(Product.ID(row.id)))
      case .input, .status: nil
      }
    return [
      TableCell(.text(row.name.text(in: language)), link: link),
      .text(field(row)),
      .text(value(change.before)),
      .text(value(change.now)),
      .text(amount(of: change)),
    ]
  }

  private func amount(of change: AtlasDifference.Change) -> String {
    if let rise = change.rise { return rise > 0 ? "↑ \(rise)" : "↓ \(-rise)" }
    guard let growth = change.growth else { return "" }
    return (growth > 0 ? "+" : "") + DecimalText.percent(growth)
  }

  /// What the figure is, in words.
  private func field(_ row: Edition.Row) -> String {
    switch (row.kind, row.field) {
    case (.gap, "kind"): return TableLabel.kind.text(in: language)
    case (.gap, "rank"): return TableLabel.rank.text(in: language)
    case (.gap, "standing"): return TableLabel.standing.text(in: language)
    case (.gap, "process"): return TableLabel.process.text(in: language)
    case (.gap, "proposed"): return TableLabel.proposed.text(in: language)
    case (.gap, "cny"): return TableLabel.cny.text(in: language)
    case (.balance, "supply"): return TableLabel.supply.text(in: language)
    case (.balance, _): return TableLabel.demand.text(in: language)
    case (.status, _): return TableLabel.status.text(in: language)
    case (.input, _):
      let kind = row.id.split(separator: "/").first.map(String.init) ?? row.id
      let rest = row.id.split(separator: "/").dropFirst().joined(separator: "/")
      return AtlasPhrase.figureKind(kind).text(in: language) + " · " + rest
    case (.gap, let other): return other
    }
  }

  private func value(_ row: Edition.Row?) -> String {
    guard let row else { return "—" }
    switch (row.kind, row.field) {
    case (.gap, "kind"):
      return GapKind(rawValue: row.value).map { $0.words.text(in: language) } ?? row.value
    case (.gap, "standing"):
      return (row.value == "surveyed" ? TablePhrase.surveyed : .notSurveyed).text(in: language)
    case (.status, _):
      return Facility.Status(rawValue: row.value).map {
        TablePhrase.status($0).text(in: language)
      } ?? row.value
    default:
      guard let number = row.number else {
        return row.value + (row.unit.isEmpty ? "" : " " + row.unit)
      }
      let text = DecimalText.significant(number, grouped: true)
      return row.unit.isEmpty ? text : "\(text) \(row.unit)"
    }
  }
}
