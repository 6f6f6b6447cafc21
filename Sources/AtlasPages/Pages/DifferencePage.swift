package import ChainModel
package import Editions
import GapAnalysis
package import Tables
import Words

/// What changed between two editions as tables and a page.
package struct DifferencePage: Sendable {
  private let difference: AtlasDifference
  private let language: Language
  private let amounts: EditionAmount

  /// Takes a difference, with the units of the workspace it leads to; figures in other units are given
  /// as the edition writes them.
  package init(
    _ difference: AtlasDifference,
    units: UnitSystem = UnitSystem([]),
    language: Language
  ) {
    self.difference = difference
    self.language = language
    amounts = EditionAmount(units, in: language)
  }

  /// The page, with a section for each map.
  package func page(maps: [AtlasInput.Map] = []) -> AtlasPage {
    let lead = Self.differenceLead(
      from: difference.before,
      to: difference.now,
      opened: difference.opened.count,
      closed: difference.closed.count,
      moved: difference.moved.count
    )
    return AtlasPage(
      id: .difference,
      title: Self.difference.text(in: language),
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
  package func tables() -> [AtlasTable] {
    [
      gaps(difference.opened, id: "opened", Heading.opened),
      gaps(difference.closed, id: "closed", Heading.closed),
      gaps(difference.moved, id: "moved", Self.moved),
      changes(difference.balances, id: "balances", Self.balanceChanges),
      changes(difference.inputs, id: "inputs", Self.inputChanges),
    ]
  }

  private var columns: [Column<AtlasDifference.Change>] {
    [
      Column("item", Heading.item, .main) {
        TableCell(.text($0.row.name.text(in: language)), link: link(of: $0))
      },
      Column("field", Self.field, .main) { .text(field($0.row)) },
      Column("before", Self.before, .main) { .text(value($0.before)) },
      Column("now", Self.now, .main) { .text(value($0.now)) },
      Column("change", Self.change, .main) { .text(amount(of: $0)) },
    ]
  }

  private func gaps(
    _ gaps: [AtlasDifference.GapChange],
    id: String,
    _ title: Phrase
  ) -> AtlasTable {
    typealias Row = (change: AtlasDifference.Change, causes: [AtlasDifference.Change]?)
    let cause = Column<Row>("cause", Self.cause, .main) { .text($0.causes.map(causes) ?? "") }
    return AtlasTable(
      id: id,
      title: title,
      columns: columns.map { $0.of { $0.change } } + [cause],
      rows: gaps.flatMap { gap in
        gap.changes.enumerated().map { index, change in
          (change: change, causes: index == 0 ? gap.causes : nil)
        }
      },
      in: language
    )
  }

  private func causes(_ changes: [AtlasDifference.Change]) -> String {
    guard !changes.isEmpty else { return Self.noCause.text(in: language) }
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
    _ title: Phrase
  ) -> AtlasTable {
    AtlasTable(
      id: id,
      title: title,
      columns: columns + [
        Column("fact", Self.dataPlace, cell: fact),
        Column("sources", Label.sources, kind: .sources) { .sources($0.row.sources) },
      ],
      rows: changes,
      in: language
    )
  }

  /// The line of the data; that of a line that is gone is a place in the old edition.
  private func fact(_ change: AtlasDifference.Change) -> TableCell {
    .text(change.row.fact, link: change.now.flatMap { Origin(place: $0.fact) }.map { .line($0) })
  }

  private func link(of change: AtlasDifference.Change) -> AtlasLink? {
    let row = change.row
    switch row.kind {
    case .gap: return change.now == nil ? nil : .page(.gap(Gap.ID(row.id)))
    case .balance: return .page(.product(Product.ID(row.id)))
    case .input, .status: return nil
    }
  }

  private func amount(of change: AtlasDifference.Change) -> String {
    if let rise = change.rise { return rise > 0 ? "↑ \(rise)" : "↓ \(-rise)" }
    guard let growth = change.growth else { return "" }
    return (growth > 0 ? "+" : "") + DecimalText.percent(growth)
  }

  /// What the figure is, in words.
  private func field(_ row: Edition.Row) -> String {
    switch (row.kind, row.field) {
    case (.gap, "kind"): return Label.kind.text(in: language)
    case (.gap, "rank"): return Label.rank.text(in: language)
    case (.gap, "standing"): return Label.standing.text(in: language)
    case (.gap, "process"): return Label.process.text(in: language)
    case (.gap, "proposed"): return Label.proposed.text(in: language)
    case (.gap, "cny"): return Label.cny.text(in: language)
    case (.balance, "supply"): return Label.supply.text(in: language)
    case (.balance, _): return Label.demand.text(in: language)
    case (.status, _): return Label.status.text(in: language)
    case (.input, _):
      let kind = row.id.split(separator: "/").first.map(String.init) ?? row.id
      let rest = row.id.split(separator: "/").dropFirst().joined(separator: "/")
      let words = FigureKind(rawValue: kind)?.words ?? .verbatim(kind)
      return words.text(in: language) + " · " + rest
    case (.gap, let other): return other
    }
  }

  private func value(_ row: Edition.Row?) -> String {
    guard let row else { return "—" }
    switch (row.kind, row.field) {
    case (.gap, "kind"):
      return GapKind(rawValue: row.value).map { $0.words.text(in: language) } ?? row.value
    case (.gap, "standing"):
      return (row.value == "surveyed" ? TableWords.surveyed : TableWords.notSurveyed).text(
        in: language
      )
    case (.status, _):
      return Facility.Status(rawValue: row.value).map {
        $0.words.text(in: language)
      } ?? row.value
    default:
      guard let number = row.number else {
        return amounts.text(row.value, row.unit)
      }
      return amounts.text(number, row.unit)
    }
  }
}

extension DifferencePage {
  fileprivate static let difference = Phrase(zh: "版本比较", en: "What changed")
  fileprivate static let moved = Phrase(zh: "名次或规模变化的缺口", en: "Gaps that moved or changed size")
  fileprivate static let balanceChanges = Phrase(zh: "供需变化", en: "Changes of supply and demand")
  fileprivate static let inputChanges = Phrase(zh: "数据变化（原因）", en: "Changes of data (causes)")
  fileprivate static let field = Phrase(zh: "指标", en: "Figure")
  fileprivate static let before = Phrase(zh: "上一版", en: "Before")
  fileprivate static let now = Phrase(zh: "本版", en: "Now")
  fileprivate static let change = Phrase(zh: "变化", en: "Change")
  fileprivate static let cause = Phrase(zh: "原因", en: "Why")
  fileprivate static let noCause = Phrase(
    zh: "相关数据未变，系其他机会变动带来的名次移动",
    en: "its own data is the same; it moved because others did"
  )
  fileprivate static let dataPlace = Phrase(zh: "数据位置", en: "Where in the data")

  fileprivate static func differenceLead(
    from: PartialDate,
    to: PartialDate,
    opened: Int,
    closed: Int,
    moved: Int
  ) -> Phrase {
    Phrase(
      zh: "由\(from)版到\(to)版：新出现缺口\(opened)处，消除\(closed)处，名次或规模变化\(moved)处；每处变化都列出引起变化的数据行。",
      en:
        "From the edition of \(from) to that of \(to): \(opened) gaps opened, \(closed) closed, \(moved) moved or changed size; each with the lines of data behind it."
    )
  }
}
