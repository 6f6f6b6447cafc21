public import ChainModel
public import Spreadsheet
import Words

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

  /// The sentence that a person reads.
  public var phrase: Phrase {
    switch self {
    case .notWritten(let path, let reason):
      let reason = SystemReason.phrase(reason)
      return Phrase(zh: "无法写入 \(path)：\(reason.zh)", en: "cannot write \(path): \(reason.en)")
    case .notAnAtlas(let path):
      return Phrase(
        zh: "\(path) 里已有其他文件，不是本程序写出的图谱；请另选一个文件夹",
        en: "\(path) is not empty and was not written by this program; choose another folder"
      )
    case .noTemporaryFolder(let folder):
      return Phrase(
        zh: "无法在 \(folder) 中建立临时文件",
        en: "cannot make a temporary file in \(folder)"
      )
    case .sheetTooLarge(let sheet, let rows, let columns):
      return Phrase(
        zh: "工作表“\(sheet)”有 \(rows) 行 \(columns) 列，超过工作簿上限 1048576 行 16384 列",
        en:
          "the sheet '\(sheet)' has \(rows) rows and \(columns) columns; 1048576 and 16384 are the limit"
      )
    case .printerMissing(let program, let reason):
      let reason = SystemReason.phrase(reason)
      return Phrase(
        zh: "无法印制图册：\(program) 不能启动（\(reason.zh)）；请安装 weasyprint，或去掉 --pdf",
        en:
          "cannot print the booklet: \(program) cannot be started (\(reason.en)); install weasyprint, or leave out --pdf"
      )
    case .printerFailed(let program, let status, let words):
      return Phrase(
        zh: "无法印制图册：\(program) 以状态 \(status) 退出" + (words.isEmpty ? "" : "，其报告为：\(words)"),
        en: "cannot print the booklet: \(program) ended with status \(status)"
          + (words.isEmpty ? "" : ": \(words)")
      )
    }
  }

  /// The sentence in English.
  public var description: String { phrase.en }
}
