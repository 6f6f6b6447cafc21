/// What stops a workbook from being written.
public enum SpreadsheetError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The library could not make or close the file.
  case notWritten(path: String, reason: String)
  /// No temporary file could be had.
  case noTemporaryFile(folder: String)
  /// A sheet has more rows or columns than a workbook can hold.
  case tooLarge(sheet: String, rows: Int, columns: Int)

  /// The sentence a person reads.
  public var description: String {
    switch self {
    case .notWritten(let path, let reason): "cannot write the workbook \(path): \(reason)"
    case .noTemporaryFile(let folder): "cannot make a temporary file in \(folder)"
    case .tooLarge(let sheet, let rows, let columns):
      "the sheet '\(sheet)' has \(rows) rows and \(columns) columns; 1048576 and 16384 are the limit"
    }
  }
}
