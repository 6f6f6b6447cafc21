package import ChainModel
import Glibc

/// A table of plain cells, for files: ranges in columns of their own, sources and places spelled
/// out, each number in the unit that its row or its heading names.
package struct FlatTable: Sendable {
  /// How headings are given.
  package enum Heading: Sendable {
    /// In words, with the unit.
    case words
    /// By the keys of the columns.
    case keys
  }

  /// One column.
  package struct Column: Sendable {
    package let heading: String
    package let kind: TableColumn.Kind
  }

  /// One cell.
  enum Cell: Hashable, Sendable {
    case empty
    case text(String, link: AtlasLink?)
    case number(Double)
    case date(PartialDate)
  }

  package let columns: [Column]
  let rows: [[Cell]]

  /// Spells a table out.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - heading: How headings are given.
  ///   - isCompact: Whether one column gives the unit of all amounts of a row, and ranges without
  ///     width take no columns; for people, while programs want the same columns every time.
  ///   - language: The language of units.
  package init(_ table: AtlasTable, heading: Heading, isCompact: Bool, language: Language) {
    let sharesUnit = isCompact && table.rows.allSatisfy(Self.hasOneUnit)
    var hasUnit = false
    var columns: [Column] = []
    var rows = table.rows.map { _ in [Cell]() }
    for (index, column) in table.columns.enumerated() {
      let cells = table.rows.map { $0.cells[index] }
      let name =
        switch heading {
        case .words: Self.words(column, language)
        case .keys: column.id
        }
      if column.kind == .amount, !sharesUnit || !hasUnit {
        let unit = Label.unit.text(in: language)
        hasUnit = true
        columns.append(
          Column(
            heading: sharesUnit ? unit : Self.part(.unit, name, column.id, heading, language),
            kind: .text
          )
        )
        for (row, cell) in cells.enumerated() {
          let known = sharesUnit ? table.rows[row].cells.first(where: Self.isAmount) : nil
          rows[row].append(Self.unit(known ?? cell, language))
        }
      }
      columns.append(Column(heading: name, kind: column.kind))
      for (row, cell) in cells.enumerated() { rows[row].append(Self.middle(cell, column, heading)) }
      if Self.hasRange(column.kind), !isCompact || cells.contains(where: Self.isWide) {
        for (part, end) in [(Part.low, \Span.low), (.high, \.high)] {
          columns.append(
            Column(heading: Self.part(part, name, column.id, heading, language), kind: column.kind)
          )
          for (row, cell) in cells.enumerated() { rows[row].append(Self.end(cell, end)) }
        }
      }
      if column.kind == .sources {
        columns.append(
          Column(heading: Self.part(.facts, name, column.id, heading, language), kind: .text)
        )
        for (row, cell) in cells.enumerated() {
          rows[row].append(Self.text(cell.facts.map(\.description)))
        }
      }
    }
    self.columns = columns
    self.rows = rows
  }

  private enum Part { case low, high, unit, facts }

  private static func isAmount(_ cell: TableCell) -> Bool {
    if case .amount = cell.value { return true }
    return false
  }

  private static func isWide(_ cell: TableCell) -> Bool {
    switch cell.value {
    case .amount(let span, _), .percent(let span), .money(let span): span.isRange
    case .empty, .unknown, .text, .number, .date: false
    }
  }

  private static func hasOneUnit(_ row: TableRow) -> Bool {
    let units = row.cells.compactMap { cell -> ScaledUnit? in
      guard case .amount(_, let unit) = cell.value else { return nil }
      return unit
    }
    return Set(units).count <= 1
  }

  private static func hasRange(_ kind: TableColumn.Kind) -> Bool {
    kind == .amount || kind == .percent || kind == .money
  }

  private static func part(
    _ part: Part,
    _ name: String,
    _ id: String,
    _ heading: Heading,
    _ language: Language
  ) -> String {
    switch heading {
    case .keys:
      switch part {
      case .low: id + "Low"
      case .high: id + "High"
      case .unit: id + "Unit"
      case .facts: "facts"
      }
    case .words:
      switch part {
      case .low: Self.lowEnd(name).text(in: language)
      case .high: Self.highEnd(name).text(in: language)
      case .unit: Self.unitOf(name).text(in: language)
      case .facts: Self.facts.text(in: language)
      }
    }
  }

  /// The heading with the unit; money is in yuan where nothing else is said.
  private static func words(_ column: TableColumn, _ language: Language) -> String {
    let yuan = column.kind == .money ? Self.yuan.text(in: language) : nil
    guard let unit = column.unit ?? yuan else { return column.heading }
    return Self.withUnit(column.heading, unit).text(in: language)
  }

  private static func unit(_ cell: TableCell, _ language: Language) -> Cell {
    guard case .amount(_, let unit) = cell.value else { return .empty }
    return .text(unit.text(in: language), link: nil)
  }

  private static func text(_ texts: [String]) -> Cell {
    texts.isEmpty ? .empty : .text(texts.joined(separator: "; "), link: nil)
  }

  private static func middle(
    _ cell: TableCell,
    _ column: TableColumn,
    _ heading: Heading
  ) -> Cell {
    if column.kind == .sources { return text(cell.sources.map(\.text)) }
    switch cell.value {
    case .empty, .unknown: return .empty
    case .text(let text):
      // Programs read numbers in a column of numbers, and nothing where there is none.
      return heading == .keys && column.isNumeric ? .empty : .text(text, link: cell.link)
    case .amount(let span, _), .percent(let span), .money(let span):
      return .number(written(span.mid))
    case .number(let number): return .number(written(number))
    case .date(let date): return .date(date)
    }
  }

  /// A figure as files give it: whole numbers as they are, of others six digits, and never fewer than
  /// those before the point.
  ///
  /// What computers add beyond that is noise of their arithmetic.
  static func written(_ value: Double) -> Double {
    guard value.isFinite, value != value.rounded() else { return value }
    let before = abs(value) < 1 ? 0 : log10(abs(value)).rounded(.down) + 1
    let small = abs(value) < 1 ? -log10(abs(value)).rounded(.down) - 1 : 0
    let scale = pow(10, max(0, 6 - before + small))
    let rounded = (value * scale).rounded() / scale
    return rounded.isFinite ? rounded : value
  }

  private static func end(_ cell: TableCell, _ end: KeyPath<Span, Double>) -> Cell {
    switch cell.value {
    case .amount(let span, _), .percent(let span), .money(let span):
      .number(written(span[keyPath: end]))
    default: .empty
    }
  }
}

extension FlatTable {
  fileprivate static let facts = Phrase(zh: "数据位置", en: "Where in the data")
  fileprivate static let yuan = Phrase(zh: "元", en: "CNY")

  fileprivate static func withUnit(_ heading: String, _ unit: String) -> Phrase {
    Phrase(zh: "\(heading)（\(unit)）", en: "\(heading) (\(unit))")
  }

  fileprivate static func lowEnd(_ name: String) -> Phrase {
    Phrase(zh: "\(name)·低值", en: "\(name), low")
  }

  fileprivate static func highEnd(_ name: String) -> Phrase {
    Phrase(zh: "\(name)·高值", en: "\(name), high")
  }

  fileprivate static func unitOf(_ name: String) -> Phrase {
    Phrase(zh: "\(name)·单位", en: "\(name), unit")
  }
}
