public import ChainModel
public import Files
public import Spreadsheet
import Wording

/// What stops an atlas from being written.
public enum AtlasError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A file, a folder or the program that prints the booklet could not be used.
  case file(FileError)
  /// A table has more rows or columns than a workbook can hold.
  case sheetTooLarge(sheet: String, rows: Int, columns: Int)
  /// A file is no edition of an atlas.
  case notAnEdition(path: String)
  /// A line of an edition cannot be read.
  case tornLine(path: String, line: Int)

  /// The error of a workbook.
  public init(_ error: SpreadsheetError) {
    self =
      switch error {
      case .file(let error): .file(error)
      case .tooLarge(let sheet, let rows, let columns):
        .sheetTooLarge(sheet: sheet, rows: rows, columns: columns)
      }
  }

  /// The sentence that a person reads, in either language.
  public func text(in language: Language) -> String {
    switch self {
    case .file(let error): error.phrase.text(in: language)
    case .sheetTooLarge(let sheet, let rows, let columns):
      AtlasFault.sheetTooLarge(sheet: sheet, rows: rows, columns: columns).text(in: language)
    case .notAnEdition(let path): AtlasFault.notAnEdition(path: path).text(in: language)
    case .tornLine(let path, let line):
      AtlasFault.tornLine(path: path, line: line).text(in: language)
    }
  }

  /// The sentence in English.
  public var description: String { text(in: .en) }
}
