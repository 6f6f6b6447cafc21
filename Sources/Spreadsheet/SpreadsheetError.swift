public import Files

/// What stops a workbook from being written.
public enum SpreadsheetError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file could not be made or written.
  case file(FileError)
  /// A sheet has more rows or columns than a workbook can hold.
  case tooLarge(sheet: String, rows: Int, columns: Int)

  /// The sentence a person reads.
  public var description: String {
    switch self {
    case .file(let error): error.description
    case .tooLarge(let sheet, let rows, let columns):
      "the sheet '\(sheet)' has \(rows) rows and \(columns) columns; 1048576 and 16384 are the limit"
    }
  }
}
