package import ChainModel
package import Files
package import Spreadsheet

/// What stops the work of a company registry.
package enum RegistryError: Error, Hashable, CustomStringConvertible {
  /// A file could not be read or written.
  case file(FileError)
  /// A file's form is not what its name or its first bytes promise.
  case malformed(file: String, RegistryFault)
  /// A workbook, or a part of it, cannot be read.
  case workbook(file: String, WorkbookFault)
  /// A workbook of another format.
  case oldWorkbook(file: String, OldWorkbook)
  /// No sheet of a file holds what is looked for.
  case noTable(file: String, [UnreadPart])
  /// No row of the beginning of the file looks like a heading.
  case noHeading(file: String, found: [String])
  /// A column that is needed, or that a mapping names, is not there.
  case missingColumn(file: String, heading: String)
  /// The database is none of ours, or of a version that this program does not know.
  case foreignDatabase(file: String, RegistryFault)
  /// The database refused a step; the reason is its own.
  case database(file: String, reason: String)
  /// The words of business scopes could not be read.
  case classification(reason: String)

  /// Whether the input is at fault, and not the task.
  package var isBadInput: Bool {
    switch self {
    case .workbook(_, .file): false
    case .malformed, .workbook, .oldWorkbook, .noTable, .noHeading, .missingColumn,
      .foreignDatabase:
      true
    case .file, .database, .classification: false
    }
  }

  /// The sentence that a person reads, in either language.
  package func text(in language: Language) -> String { phrase.text(in: language) }

  /// The sentence in English.
  package var description: String { text(in: .en) }

  /// The sentence in both languages.
  package var phrase: Phrase {
    switch self {
    case .file(let error): return error.phrase
    case .workbook(let file, let fault):
      return Phrase(zh: "\(file): \(fault.phrase.zh)", en: "\(file): \(fault.phrase.en)")
    case .oldWorkbook(let file, let book):
      return Phrase(zh: "\(file): \(book.phrase.zh)", en: "\(file): \(book.phrase.en)")
    case .noTable(let file, let parts):
      let list = parts.map(\.phrase)
      return Phrase(
        zh: "\(file): 没有一张工作表可读。" + list.map(\.zh).joined(separator: "；")
          + "；可用映射文件（--mapping）指明工作表和各列",
        en: "\(file): none of its sheets can be read. " + list.map(\.en).joined(separator: "; ")
          + "; a mapping file (--mapping) can name the sheet and its columns"
      )
    case .malformed(let file, let fault), .foreignDatabase(let file, let fault):
      return Phrase(zh: "\(file): \(fault.phrase.zh)", en: "\(file): \(fault.phrase.en)")
    case .noHeading(let file, let found):
      let first = found.prefix(8)
      return Phrase(
        zh: """
          \(file): 前三十行中找不到含“企业名称”“公司名称”或“名称”的表头；首行为 \(Phrase.list(Array(first)).zh)；\
          可先用 chainatlas registry mapping 生成映射文件，再用 --mapping 指明各列
          """,
        en: """
          \(file): no row among the first thirty names a company column (企业名称, 公司名称, 名称); the \
          first row reads \(Phrase.shown(first.joined(separator: " | "))); chainatlas registry mapping \
          proposes a mapping file, and --mapping takes it
          """
      )
    case .missingColumn(let file, let heading):
      let heading = Phrase.shown(heading)
      return Phrase(
        zh: "\(file): 缺少“\(heading)”列",
        en: "\(file): there is no column “\(heading)”"
      )
    case .database(let file, let reason):
      let reason = Phrase.shown(reason)
      return Phrase(
        zh: "\(file): 数据库出错（\(reason)）",
        en: "\(file): the database failed: \(reason)"
      )
    case .classification(let reason):
      let reason = Phrase.shown(reason)
      return Phrase(
        zh: "无法解析经营范围（\(reason)）",
        en: "business scopes cannot be read: \(reason)"
      )
    }
  }
}
