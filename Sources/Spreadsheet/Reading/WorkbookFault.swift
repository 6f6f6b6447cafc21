package import Files
package import Phrases

/// Why a workbook, or a part of it, cannot be read.
package enum WorkbookFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file itself, or the space for its texts, could not be used.
  case file(FileError)
  /// It begins as a ZIP file, but its directory is missing or cut off.
  case noDirectory
  /// It is a ZIP file without a workbook in it.
  case notAWorkbook
  /// A part that the workbook names is not there.
  case partMissing(String)
  /// A part does not unpack, or is cut off.
  case partDamaged(String)
  /// A part is no well-formed XML; the reason is the parser's.
  case notXML(String, line: Int, reason: String)
  /// A part declares a document type, which could define entities that grow.
  case documentType(String)
  /// A cell holds more than any cell can.
  case rowTooLong(Int)

  /// The sentence that a person reads.
  package var phrase: Phrase {
    switch self {
    case .file(let error): error.phrase
    case .noDirectory:
      Phrase(
        zh: "工作簿已损坏：ZIP 目录缺失或不完整",
        en: "a damaged workbook: its ZIP directory is missing or cut off"
      )
    case .notAWorkbook:
      Phrase(zh: "是 ZIP 文件，但不是 Excel 工作簿", en: "a ZIP file, but no Excel workbook")
    case .partMissing(let part):
      Phrase(
        zh: "工作簿已损坏：缺少 \(Phrase.shown(part))",
        en: "a damaged workbook: \(Phrase.shown(part)) is missing"
      )
    case .partDamaged(let part):
      Phrase(
        zh: "工作簿已损坏：\(Phrase.shown(part)) 无法解压或不完整",
        en: "a damaged workbook: \(Phrase.shown(part)) does not unpack or is cut off"
      )
    case .notXML(let part, let line, let reason):
      Phrase(
        zh: "工作簿已损坏：\(Phrase.shown(part)) 第 \(line) 行不是正确的 XML（\(reason)）",
        en: "a damaged workbook: \(Phrase.shown(part)), line \(line): \(reason)"
      )
    case .documentType(let part):
      Phrase(
        zh: "\(Phrase.shown(part)) 含文档类型声明，为安全起见不予读取",
        en: "\(Phrase.shown(part)) has a document type declaration and is not read"
      )
    case .rowTooLong(let row):
      Phrase(zh: "第 \(row) 行过长", en: "row \(row) is too long")
    }
  }

  /// The sentence in English.
  package var description: String { phrase.en }
}
