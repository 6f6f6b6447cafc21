import ChainModel

/// What several readers say of a file.
extension Phrase {
  /// The operating system refuses, with its reason.
  static func unreadable(_ reason: String) -> Phrase {
    let reason = Phrase.shown(reason)
    return Phrase(
      zh: "无法读取（\(reason)）；应为可读取的文件或文件夹",
      en: "cannot be read (\(reason)); expected a readable file or folder"
    )
  }

  /// More bytes than a file may have.
  static func tooLarge(bytes: Int, limit: Int) -> Phrase {
    Phrase(
      zh: "文件过大（\(bytes) 字节）；不得超过 \(limit) 字节",
      en: "the file is too large (\(bytes) bytes); expected at most \(limit) bytes"
    )
  }

  /// Two files that hold what only one may hold, with the first one.
  static func repeatedSection(_ key: String, first: String) -> Phrase {
    let key = Phrase.quoted(key)
    let first = Phrase.shown(first)
    return Phrase(
      zh: "\(key.zh)已见于 \(first)；同一文件夹只应有一处",
      en: "\(key.en) stands already in \(first); expected it once in a folder"
    )
  }

  /// A YAML file without any key.
  static let empty = Phrase(zh: "文件为空；应有顶层键", en: "the file is empty; expected a top-level key")
}
