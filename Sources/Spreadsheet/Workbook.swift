/// A workbook as a value: sheets of typed cells.
package struct Workbook: Hashable, Sendable {
  /// What it is called in its properties.
  package let title: String
  /// The day that its properties give as its creation, so that the same tables give the same bytes.
  package let created: SheetDate
  /// The sheets in order.
  package let sheets: [Sheet]

  /// Makes a workbook.
  package init(title: String, created: SheetDate, sheets: [Sheet]) {
    self.title = title
    self.created = created
    self.sheets = sheets
  }
}

/// A day, for cells and properties.
package struct SheetDate: Hashable, Sendable {
  /// The year of the common era, from 1900.
  package let year: Int
  /// The month, 1 to 12.
  package let month: Int
  /// The day of the month, 1 to 31.
  package let day: Int

  /// Makes a day.
  package init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }
}

/// One sheet: a title, a head that stays in sight, and rows.
package struct Sheet: Hashable, Sendable {
  /// The wanted name; characters that a sheet's name cannot have are replaced, and names that are
  /// the same are numbered.
  package let name: String
  /// The line above the head.
  package let title: String
  /// A line under the title, for what the table rests on.
  package let note: String?
  /// The columns.
  package let columns: [SheetColumn]
  /// The rows, each with a cell for each column.
  package let rows: [[SheetCell]]

  /// Makes a sheet.
  package init(
    name: String,
    title: String,
    note: String? = nil,
    columns: [SheetColumn],
    rows: [[SheetCell]]
  ) {
    self.name = name
    self.title = title
    self.note = note
    self.columns = columns
    self.rows = rows
  }
}

/// One column of a sheet.
package struct SheetColumn: Hashable, Sendable {
  /// The heading, with the unit.
  package let heading: String
  /// The width in characters.
  package let width: Double
  /// How its numbers are shown, for example `#,##0.0` or `0%`; nil for text.
  package let pattern: String?

  /// Makes a column.
  package init(heading: String, width: Double, pattern: String? = nil) {
    self.heading = heading
    self.width = width
    self.pattern = pattern
  }
}

/// One cell; text stays text, whatever it begins with.
package enum SheetCell: Hashable, Sendable {
  case empty
  case text(String)
  case number(Double)
  case date(SheetDate)
  /// Text that leads to an address, relative to the workbook or on the web.
  case link(String, address: String)
}
