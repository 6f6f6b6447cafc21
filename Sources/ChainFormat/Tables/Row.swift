import ChainModel
import DelimitedText

/// One row of a table, read with every wrong cell reported.
struct Row {
  /// The text of a cell that is not empty, and where it stands.
  typealias Cell = (text: String, origin: Origin)

  let cells: [DelimitedTable.Cell]
  let columns: [String: Int]
  let origin: Origin
  let reading: Reading

  /// A cell; nil where it is empty or there is no such column.
  func cell(_ name: String) -> Cell? {
    guard let index = columns[name], index < cells.count else { return nil }
    let text = cells[index].text.trimmed
    guard !text.isEmpty else { return nil }
    return (text, place(index))
  }

  private func place(_ index: Int) -> Origin {
    Origin(file: origin.file, line: cells[index].line, column: cells[index].column)
  }

  /// Where a column stands in this row.
  func place(of name: String) -> Origin {
    guard let index = columns[name], index < cells.count else { return origin }
    return place(index)
  }

  /// A cell that may not be empty; a missing column was reported with the header.
  func need(_ name: String) -> Cell? {
    if let cell = cell(name) { return cell }
    if columns[name] != nil { reading.error(Self.emptyCell(name), at: place(of: name)) }
    return nil
  }

  /// The text of a cell.
  func text(_ name: String) -> String? { cell(name)?.text }

  /// A date.
  func date(_ name: String) -> PartialDate? {
    cell(name).flatMap { reading.date($0.text, at: $0.origin) }
  }

  /// A word of an enumeration.
  func word<Word: RawRepresentable<String> & CaseIterable>(_ name: String) -> Word? {
    cell(name).flatMap { reading.word($0.text, at: $0.origin) }
  }

  /// The parts of a cell between semicolons.
  func list(_ name: String) -> [Cell] {
    guard let cell = cell(name) else { return [] }
    var seen: Set<String> = []
    return cell.text.split(separator: ";", omittingEmptySubsequences: false).compactMap { part in
      let text = String(part).trimmed
      guard !text.isEmpty else {
        reading.error(.emptyText(name), at: cell.origin)
        return nil
      }
      guard seen.insert(text).inserted else {
        reading.error(.listedTwice(text), at: cell.origin)
        return nil
      }
      return (text, cell.origin)
    }
  }

  /// The ids in a cell, as they are now.
  func ids<Owner>(_ name: String, _ kind: ThingKind) -> [Identifier<Owner>] {
    list(name).compactMap { item in
      reading.resolve(item.text, as: kind, at: item.origin).map { Identifier($0) }
    }
  }

  /// The sources in a cell.
  func sources() -> [Source.ID] {
    list("source").compactMap { reading.source($0.text, at: $0.origin) }
  }

  /// An amount: `120`, `38..40` or `36..38..40`.
  func span(_ name: String, _ quantity: Quantity = .amount) -> (span: Span, origin: Origin)? {
    guard let cell = cell(name) else { return nil }
    let parts = Self.parts(of: cell.text)
    guard (1...3).contains(parts.count), parts.allSatisfy({ !$0.isEmpty }) else {
      reading.error(Self.notAnAmount(cell.text), at: cell.origin)
      return nil
    }
    var numbers: [Double] = []
    for part in parts {
      if parts.count == 1, case .wrong(.notANumber(part)) = NumberText.read(part) {
        reading.error(Self.notAnAmount(cell.text), at: cell.origin)
        return nil
      }
      guard let number = reading.number(part, quantity, at: cell.origin) else { return nil }
      numbers.append(number)
    }
    if numbers.count == 1 { return (Span(numbers[0]), cell.origin) }
    let mid = numbers.count == 3 ? numbers[1] : nil
    return reading.span(numbers[0], mid, numbers[numbers.count - 1], at: cell.origin)
      .map { ($0, cell.origin) }
  }

  private static func parts(of text: String) -> [String] {
    var parts = [""]
    var rest = Substring(text)
    while let dots = rest.firstRange(of: "..") {
      parts[parts.count - 1] = String(rest[..<dots.lowerBound]).trimmed
      rest = rest[dots.upperBound...]
      parts.append("")
    }
    parts[parts.count - 1] = String(rest).trimmed
    return parts
  }

  /// A figure in the unit of the row, with the sources of the row.
  func figure(
    _ name: String,
    sources: [Source.ID],
    asOf: PartialDate?,
    _ quantity: Quantity = .amount
  ) -> Figure? {
    span(name, quantity).map {
      Figure(
        span: reading.set($0.span, at: $0.origin),
        basis: sources.isEmpty ? .estimate : .sourced,
        sources: sources,
        asOf: asOf,
        note: text("note"),
        origin: $0.origin
      )
    }
  }

  /// The unit, which must be there where there is an amount.
  func unit(for name: String) -> (unit: ScaledUnit, cell: Cell)? {
    guard let cell = cell("unit") else {
      reading.error(.cellNeeds(name, other: "unit"), at: place(of: name))
      return nil
    }
    return reading.unit(cell.text, at: cell.origin).map { ($0, cell) }
  }

  /// Keeps what the row accepts.
  func accept(as thing: Thing) {
    reading.accept(
      list("accepted").map { (id: $0.text, origin: $0.origin) },
      by: thing,
      note: text("note")
    )
  }
}

extension Row {
  /// A cell that may not be empty.
  static func emptyCell(_ name: String) -> Phrase {
    let name = Phrase.quoted(name)
    return Phrase(zh: "\(name.zh)为空；应填写", en: "\(name.en) is empty; expected a value")
  }

  /// A cell that is no amount.
  static func notAnAmount(_ text: String) -> Phrase {
    let text = Phrase.quoted(text)
    return Phrase(
      zh: "\(text.zh)不是数量；应为 120、38..40 或 36..38..40",
      en: "\(text.en) is no amount; expected 120, 38..40 or 36..38..40"
    )
  }
}
