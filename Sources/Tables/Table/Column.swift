package import ChainModel
package import Markup

/// What is known of rows of one type, stated once: a column of tables and a field of documents.
///
/// Its words, its kind and a function from a row to a cell make tables for people; a function from a
/// row to JSON makes the document for programs. Either may be missing.
package struct Column<Row> {
  /// A key for programs, such as `localConversion`.
  package let id: String
  /// The heading over it; nil for what only programs read.
  let heading: Phrase?
  /// The unit of all its cells, where they share one.
  let unit: Phrase?
  let kind: TableColumn.Kind
  let importance: TableColumn.Importance
  /// What people read.
  let cell: (Row) -> TableCell
  /// What programs read; nil for what only people read.
  let value: ((Row) -> JSONValue)?
  /// The key in the document, where it is another.
  let key: String?
  /// The object of the document that holds it; nil for the document itself.
  let group: String?

  private init(
    _ id: String,
    heading: Phrase?,
    unit: Phrase?,
    kind: TableColumn.Kind,
    importance: TableColumn.Importance,
    cell: @escaping (Row) -> TableCell,
    value: ((Row) -> JSONValue)?,
    key: String? = nil,
    group: String?
  ) {
    self.id = id
    self.heading = heading
    self.unit = unit
    self.kind = kind
    self.importance = importance
    self.cell = cell
    self.value = value
    self.key = key
    self.group = group
  }

  /// A column of tables; programs read what its cells hold, unless ``json(_:)`` says otherwise.
  package init(
    _ id: String,
    _ heading: Phrase,
    unit: Phrase? = nil,
    kind: TableColumn.Kind = .text,
    _ importance: TableColumn.Importance = .usual,
    cell: @escaping (Row) -> TableCell
  ) {
    self.init(
      id,
      heading: heading,
      unit: unit,
      kind: kind,
      importance: importance,
      cell: cell,
      value: { ResultJSON.value(cell($0)) },
      group: nil
    )
  }

  /// A field of the document that no table shows.
  package static func field(_ id: String, _ value: @escaping (Row) -> JSONValue) -> Column {
    Column(
      id,
      heading: nil,
      unit: nil,
      kind: .text,
      importance: .detail,
      cell: { _ in .empty },
      value: value,
      group: nil
    )
  }

  /// The column with what programs read instead of its cells.
  package func json(_ value: @escaping (Row) -> JSONValue) -> Column {
    copy(value: value, group: group)
  }

  /// The column with another key in the document.
  package func named(_ key: String) -> Column {
    copy(key: key, value: value, group: group)
  }

  /// The column as a field of an object within the document.
  package func within(_ group: String) -> Column { copy(value: value, group: group) }

  /// The column with another importance.
  package func at(_ importance: TableColumn.Importance) -> Column {
    copy(importance: importance, value: value, group: group)
  }

  /// The column without a field in the document.
  package var forPeople: Column { copy(value: nil, group: group) }

  /// The field without a column.
  package var forPrograms: Column {
    value.map { Column.field(id, $0).copy(value: $0, group: group) } ?? self
  }

  /// The column over rows of another type that hold rows of this one.
  package func of<Other>(_ row: @escaping (Other) -> Row) -> Column<Other> {
    Column<Other>(
      id,
      heading: heading,
      unit: unit,
      kind: kind,
      importance: importance,
      cell: { cell(row($0)) },
      value: value.map { value in { value(row($0)) } },
      key: key,
      group: group
    )
  }

  private func copy(
    importance: TableColumn.Importance? = nil,
    key: String? = nil,
    value: ((Row) -> JSONValue)?,
    group: String?
  ) -> Column {
    Column(
      id,
      heading: heading,
      unit: unit,
      kind: kind,
      importance: importance ?? self.importance,
      cell: cell,
      value: value,
      key: key ?? self.key,
      group: group
    )
  }

  /// The head of the column in a language; nil for what only programs read.
  func head(in language: Language) -> TableColumn? {
    heading.map {
      TableColumn(
        id,
        $0.text(in: language),
        unit: unit?.text(in: language),
        kind: kind,
        importance
      )
    }
  }
}

extension AtlasTable {
  /// A table of rows, each shown by every column.
  ///
  /// - Parameters:
  ///   - id: The key of the table.
  ///   - title: The heading.
  ///   - note: What a reader should know before reading it.
  ///   - columns: The columns; fields without a heading are left out.
  ///   - rows: The rows in order.
  ///   - language: The language of the headings.
  ///   - hasAnchors: Whether links lead to its rows.
  ///   - key: The id of what a row is about.
  package init<Row>(
    id: String,
    title: Phrase,
    note: Phrase? = nil,
    columns: [Column<Row>],
    rows: [Row],
    in language: Language,
    hasAnchors: Bool = false,
    key: (Row) -> String? = { _ in nil }
  ) {
    let shown = columns.filter { $0.heading != nil }
    self.init(
      id: id,
      title: title.text(in: language),
      note: note?.text(in: language),
      columns: shown.compactMap { $0.head(in: language) },
      rows: rows.map { row in TableRow(id: key(row), shown.map { $0.cell(row) }) },
      hasAnchors: hasAnchors
    )
  }
}

extension ResultJSON {
  /// The object of a row: every field in the order of its column, those of a group in an object
  /// where the first of them stands; null for a group that holds nothing.
  package static func object<Row>(_ columns: [Column<Row>], of row: Row) -> JSONValue {
    var fields: [JSONField] = []
    var done: Set<String> = []
    for column in columns {
      guard let value = column.value else { continue }
      guard let group = column.group else {
        fields.append(JSONField(column.key ?? column.id, value(row)))
        continue
      }
      guard done.insert(group).inserted else { continue }
      let members = columns.compactMap { member in
        member.group == group
          ? member.value.map { JSONField(member.key ?? member.id, $0(row)) } : nil
      }
      let isEmpty = members.allSatisfy { $0.value == .null }
      fields.append(JSONField(group, isEmpty ? .null : .object(members)))
    }
    return .object(fields)
  }

  /// What a cell holds: a range with its ends, a number, a text; null for nothing.
  static func value(_ cell: TableCell) -> JSONValue {
    switch cell.value {
    case .empty, .unknown: .null
    case .text(let text): .string(text)
    case .amount(let span, _), .percent(let span), .money(let span): self.span(span)
    case .number(let number): self.number(number)
    case .date(let date): .string(date.description)
    }
  }
}
