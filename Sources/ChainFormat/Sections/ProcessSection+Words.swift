import ChainModel

extension ProcessSection {
  /// A text that is no reaction.
  static func notAReaction(_ text: String) -> Phrase {
    let text = Phrase.quoted(text)
    return Phrase(
      zh: "\(text.zh)不是反应式；应如 C8H10 + 3 O2 -> C8H6O4 + 2 H2O",
      en: "\(text.en) is no reaction; expected one like C8H10 + 3 O2 -> C8H6O4 + 2 H2O"
    )
  }

  /// A product listed twice in one recipe.
  static func repeatedExchange(_ id: String, firstLine line: Int) -> Phrase {
    let id = Phrase.quoted(id)
    return Phrase(
      zh: "\(id.zh)在同一环节中重复；第 \(line) 行已有，多个数值应写成列表",
      en:
        "\(id.en) stands already in line \(line) of this process; expected several claims as a list"
    )
  }

  /// A process whose input or by-product is its own main output.
  static func ownOutput(_ id: String) -> Phrase {
    let id = Phrase.quoted(id)
    return Phrase(
      zh: "\(id.zh)是本环节的主产品；投入与副产不应再列",
      en: "\(id.en) is the main output; expected it neither as input nor as by-product"
    )
  }
}
