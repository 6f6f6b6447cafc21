extension AtlasFault {
  /// The phrase in English.
  public var english: String {
    switch self {
    case .sheetTooLarge(let sheet, let rows, let columns):
      "the sheet '\(sheet)' has \(rows) rows and \(columns) columns; 1048576 and 16384 are the limit"
    case .notAnEdition(let path): "\(path) is not the edition.csv of an atlas"
    case .tornLine(let path, let line): "\(path): line \(line) is torn"
    }
  }
}
