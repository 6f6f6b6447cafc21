public import ChainModel
public import Spreadsheet
import Wording

/// What stops an atlas from being written.
public enum AtlasError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A file or folder could not be written; the reason is the system's.
  case notWritten(path: String, reason: String)
  /// The folder is there and holds something that no atlas wrote.
  case notAnAtlas(path: String)
  /// No temporary file could be made in a folder.
  case noTemporaryFolder(String)
  /// A table has more rows or columns than a workbook can hold.
  case sheetTooLarge(sheet: String, rows: Int, columns: Int)
  /// The program that prints the booklet cannot be started; the reason is the system's.
  case printerMissing(program: String, reason: String)
  /// The program that prints the booklet failed; its last words.
  case printerFailed(program: String, status: Int, words: String)

  /// The error of a workbook.
  public init(_ error: SpreadsheetError) {
    self =
      switch error {
      case .notWritten(let path, let reason): .notWritten(path: path, reason: reason)
      case .noTemporaryFile(let folder): .noTemporaryFolder(folder)
      case .tooLarge(let sheet, let rows, let columns):
        .sheetTooLarge(sheet: sheet, rows: rows, columns: columns)
      }
  }

  /// The sentence that a person reads, in either language.
  public func text(in language: Language) -> String { fault.text(in: language) }

  /// The sentence in English.
  public var description: String { text(in: .en) }

  private var fault: AtlasFault {
    switch self {
    case .notWritten(let path, let reason): .cannotWrite(path: path, reason: reason)
    case .notAnAtlas(let path): .notAnAtlas(path: path)
    case .noTemporaryFolder(let folder): .noTemporaryFolder(folder)
    case .sheetTooLarge(let sheet, let rows, let columns):
      .sheetTooLarge(sheet: sheet, rows: rows, columns: columns)
    case .printerMissing(let program, let reason): .printerMissing(program, reason: reason)
    case .printerFailed(let program, let status, let words):
      .printerFailed(program, status: status, words: words)
    }
  }
}
