extension AtlasFault {
  /// The phrase in English.
  public var english: String {
    switch self {
    case .cannotWrite(let path, let reason):
      "cannot write \(path): \(reason)"
    case .notAnAtlas(let path):
      "\(path) is not empty and was not written by this program; choose another folder"
    case .noTemporaryFolder(let folder): "cannot make a temporary file in \(folder)"
    case .sheetTooLarge(let sheet, let rows, let columns):
      "the sheet '\(sheet)' has \(rows) rows and \(columns) columns; 1048576 and 16384 are the limit"
    case .printerMissing(let program, let reason):
      "cannot print the booklet: \(program) cannot be started (\(reason)); install weasyprint, or "
        + "leave out --pdf"
    case .printerFailed(let program, let status, let words):
      "cannot print the booklet: \(program) ended with status \(status)"
        + (words.isEmpty ? "" : ": \(words)")
    case .notAnEdition(let path): "\(path) is not the edition.csv of an atlas"
    case .tornLine(let path, let line): "\(path): line \(line) is torn"
    }
  }
}
