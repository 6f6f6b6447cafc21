package import Files
package import Phrases

/// What stops a workbook from being written.
package enum SpreadsheetError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file could not be made or written.
  case file(FileError)
  /// A sheet has more rows or columns than a workbook can hold.
  case tooLarge(sheet: String, rows: Int, columns: Int)

  /// The sentence that a person reads.
  package var phrase: Phrase {
    switch self {
    case .file(let error): error.phrase
    case .tooLarge(let sheet, let rows, let columns):
      Phrase(
        zh: "工作表“\(sheet)”有 \(rows) 行 \(columns) 列，超过工作簿上限 1048576 行 16384 列",
        en:
          "the sheet '\(sheet)' has \(rows) rows and \(columns) columns; 1048576 and 16384 are the "
          + "limit"
      )
    }
  }

  /// The sentence in English.
  package var description: String { phrase.en }
}
