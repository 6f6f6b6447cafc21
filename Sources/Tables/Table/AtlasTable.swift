/// A table as a value: typed columns with units, and cells that know what they rest on.
package struct AtlasTable: Hashable, Sendable, Identifiable {
  /// A kebab-case key, the same in every language; names files and sheets.
  package let id: String
  /// The heading.
  package let title: String
  /// What its sheet is called in a workbook: the title, unless a shorter name was given.
  package private(set) var sheet: String
  /// What a reader should know before reading it.
  package let note: String?
  /// The columns.
  package let columns: [TableColumn]
  /// The rows.
  package let rows: [TableRow]
  /// Whether links lead to its rows: what they are about has no page of its own.
  package let hasAnchors: Bool

  /// Makes a table; every row has a cell for each column.
  package init(
    id: String,
    title: String,
    note: String? = nil,
    columns: [TableColumn],
    rows: [TableRow],
    hasAnchors: Bool = false
  ) {
    precondition(rows.allSatisfy { $0.cells.count == columns.count }, "a torn row in \(id)")
    self.id = id
    self.title = title
    sheet = title
    self.note = note
    self.columns = columns
    self.rows = rows
    self.hasAnchors = hasAnchors
  }
}

extension AtlasTable {
  /// The table with a name for its sheet, of at most 31 characters: more a workbook does not hold.
  package func onSheet(_ name: String) -> AtlasTable {
    precondition(name.utf16.count <= 31, "a sheet's name of more than 31 characters: \(name)")
    var table = self
    table.sheet = name
    return table
  }

  /// The table without columns in which no row says anything; the first column always stays.
  package var withoutEmptyColumns: AtlasTable {
    let kept = columns.indices.filter { index in
      index == columns.startIndex
        || rows.contains { row in
          let cell = row.cells[index]
          return cell.value != .empty || !cell.sources.isEmpty || !cell.facts.isEmpty
        }
    }
    var table = AtlasTable(
      id: id,
      title: title,
      note: note,
      columns: kept.map { columns[$0] },
      rows: rows.map { row in TableRow(id: row.id, kept.map { row.cells[$0] }) },
      hasAnchors: hasAnchors
    )
    table.sheet = sheet
    return table
  }
}

/// One column of a table.
package struct TableColumn: Hashable, Sendable {
  /// What its cells hold.
  package enum Kind: Hashable, Sendable {
    case text
    /// An amount in a unit of its own, with a range.
    case amount
    /// A plain number with digits after the point.
    case number(digits: Int)
    /// A fraction, shown as a percentage.
    case percent
    /// CNY.
    case money
    case date
    /// The sources of the row.
    case sources
  }

  /// How much a narrow place can do without it.
  package enum Importance: Int, Hashable, Sendable, Comparable {
    /// Only where there is room for everything: files.
    case detail
    /// On a desk.
    case usual
    /// Everywhere, a phone and a terminal too.
    case main

    /// Orders from detail to main.
    package static func < (left: Importance, right: Importance) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// A key for programs, such as `localConversion`.
  package let id: String
  /// The heading.
  package let heading: String
  /// The unit of all its cells, where they share one.
  package let unit: String?
  /// What its cells hold.
  package let kind: Kind
  /// How much a narrow place can do without it.
  package let importance: Importance

  /// Makes a column.
  package init(
    _ id: String,
    _ heading: String,
    unit: String? = nil,
    kind: Kind = .text,
    _ importance: Importance = .usual
  ) {
    self.id = id
    self.heading = heading
    self.unit = unit
    self.kind = kind
    self.importance = importance
  }

  /// Whether its cells are numbers, set flush right.
  package var isNumeric: Bool {
    switch kind {
    case .amount, .number, .percent, .money: true
    case .text, .date, .sources: false
    }
  }
}

/// One row of a table.
package struct TableRow: Hashable, Sendable {
  /// The id of what the row is about, for anchors; nil for rows within another.
  package let id: String?
  /// The cells in the order of the columns.
  package let cells: [TableCell]

  /// Makes a row.
  package init(id: String? = nil, _ cells: [TableCell]) {
    self.id = id
    self.cells = cells
  }
}
