package import ChainModel

/// What stops an edition from being read.
package enum EditionError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A file is no edition of an atlas.
  case notAnEdition(path: String)
  /// A line of an edition cannot be read.
  case tornLine(path: String, line: Int)

  /// The sentence that a person reads.
  package var phrase: Phrase {
    switch self {
    case .notAnEdition(let path):
      Phrase(
        zh: "\(path) 不是图谱数据包里的 edition.csv",
        en: "\(path) is not the edition.csv of an atlas"
      )
    case .tornLine(let path, let line):
      Phrase(zh: "\(path) 第 \(line) 行不完整", en: "\(path): line \(line) is torn")
    }
  }

  /// The sentence in English.
  package var description: String { phrase.en }
}
