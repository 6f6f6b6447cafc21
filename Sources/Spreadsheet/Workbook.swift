/// A workbook as a value: sheets of typed cells.
public struct Workbook: Hashable, Sendable {
  /// What it is called in its properties.
  public let title: String
  /// The day that its properties give as its creation, so that the same tables give the same bytes.
  public let created: SheetDate
  /// The sheets in order.
  public let sheets: [Sheet]

  /// Makes a workbook.
  public init(title: String, created: SheetDate, sheets: [Sheet]) {
    self.title = title
    self.created = created
    self.sheets = sheets
  }
}

/// A day, for cells and properties.
public struct SheetDate: Hashable, Sendable {
  /// The year of the common era, from 1900.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, 1 to 31.
  public let day: Int

  /// Makes a day.
  public init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }
}

/// One sheet: a title, a head that stays in sight, and rows.
public struct Sheet: Hashable, Sendable {
  /// The wanted name; characters that a sheet's name cannot have are replaced, and names that are
  /// the same are numbered.
  public let name: String
  /// The line above the head.
  public let title: String
  /// A line under the title, for what the table rests on.
  public let note: String?
  /// The columns.
  public let columns: [SheetColumn]
  /// The rows, each with a cell for each column.
  public let rows: [[SheetCell]]

  /// Makes a sheet.
  public init(
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
public struct SheetColumn: Hashable, Sendable {
  /// The heading, with the unit.
  public let heading: String
  /// The width in characters.
  public let width: Double
  /// How its numbers are shown, for example `#,##0.0` or `0%`; nil for text.
  public let pattern: String?

  /// Makes a column.
  public init(heading: String, width: Double, pattern: String? = nil) {
    self.heading = heading
    self.width = width
    self.pattern = pattern
  }
}

/// One cell; text stays text, whatever it begins with.
public enum SheetCell: Hashable, Sendable {
  case empty
  case text(String)
  case number(Double)
  case date(SheetDate)
  /// Text that leads to an address, relative to the workbook or on the web.
  case link(String, address: String)
}
