public import ChainModel
import Words

/// What stops the work of a company registry.
public enum RegistryError: Error, Hashable, CustomStringConvertible {
  /// A file could not be opened or read; the reason is the system's.
  case unreadable(file: String, reason: String)
  /// A file could not be written; the reason is the system's.
  case unwritable(file: String, reason: String)
  /// A file's form is not what its name or its first bytes promise.
  case malformed(file: String, RegistryFault)
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
  public var isBadInput: Bool {
    switch self {
    case .malformed, .noHeading, .missingColumn, .foreignDatabase: true
    case .unreadable, .unwritable, .database, .classification: false
    }
  }

  /// The sentence that a person reads, in either language.
  public func text(in language: Language) -> String { phrase.text(in: language) }

  /// The sentence in English.
  public var description: String { text(in: .en) }

  private var phrase: Phrase {
    switch self {
    case .unreadable(let file, let reason):
      let reason = SystemReason.phrase(reason)
      return Phrase(
        zh: "\(file): 无法读取（\(reason.zh)）",
        en: "\(file): cannot be read: \(reason.en)"
      )
    case .unwritable(let file, let reason):
      let reason = SystemReason.phrase(reason)
      return Phrase(
        zh: "\(file): 无法写入（\(reason.zh)）",
        en: "\(file): cannot be written: \(reason.en)"
      )
    case .malformed(let file, let fault), .foreignDatabase(let file, let fault):
      return Phrase(zh: "\(file): \(fault.phrase.zh)", en: "\(file): \(fault.phrase.en)")
    case .noHeading(let file, let found):
      let first = found.prefix(8)
      return Phrase(
        zh: """
          \(file): 前十行中找不到含“企业名称”“公司名称”或“名称”的表头；首行为 \(Phrase.list(Array(first)).zh)；\
          可用映射文件（--mapping）指明各列
          """,
        en: """
          \(file): no row among the first ten names a company column (企业名称, 公司名称, 名称); the \
          first row reads \(Phrase.shown(first.joined(separator: " | "))); a mapping file (--mapping) \
          can name the columns
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
