import ChainModel
import Words

/// What several readers say of a key, a word, a number or a date.
extension Phrase {
  /// A key that the format does not have.
  static func unknownKey(_ key: String, expected: [String], suggestion: String?) -> Phrase {
    let key = Phrase.quoted(key)
    let expected = Phrase.list(expected)
    let suggestion = Phrase.suggestion(suggestion)
    return Phrase(
      zh: "未知的键\(key.zh)；应为 \(expected.zh) 之一\(suggestion.zh)",
      en: "unknown key \(key.en); expected one of \(expected.en)\(suggestion.en)"
    )
  }

  /// A key that older workspaces may still have.
  static func retiredKey(_ key: String) -> Phrase {
    let key = Phrase.quoted(key)
    return Phrase(
      zh: "键\(key.zh)已停用，所写内容不再使用；可以删去",
      en: "the key \(key.en) is retired and what it says is not used; it may be taken out"
    )
  }

  /// A key that stands twice, with the line of the first.
  static func repeatedKey(_ key: String, firstLine line: Int) -> Phrase {
    let key = Phrase.quoted(key)
    return Phrase(
      zh: "键\(key.zh)重复；第 \(line) 行已有，应只写一次",
      en: "the key \(key.en) stands already in line \(line); expected it once"
    )
  }

  /// A key without a value.
  static func emptyValue(_ key: String) -> Phrase {
    let key = Phrase.quoted(key)
    return Phrase(
      zh: "键\(key.zh)没有值；应写值或删去此键",
      en: "the key \(key.en) has no value; expected one, or no key"
    )
  }

  /// A value of the wrong shape.
  static func wrongShape(_ key: String, expected: ValueShape, found: ValueShape) -> Phrase {
    let key = Phrase.quoted(key)
    return Phrase(
      zh: "\(key.zh)的值是\(found.words.zh)；应为\(expected.words.zh)",
      en: "\(key.en) is \(found.words.en); expected \(expected.words.en)"
    )
  }

  /// A cell that only makes sense with another one.
  static func cellNeeds(_ name: String, other: String) -> Phrase {
    let name = Phrase.quoted(name)
    let other = Phrase.quoted(other)
    return Phrase(
      zh: "有\(name.zh)而无\(other.zh)；两者应同时填写",
      en: "\(name.en) without \(other.en); expected both"
    )
  }

  /// A text where a number should be.
  static func notANumber(_ text: String) -> Phrase {
    let text = Phrase.quoted(text)
    return Phrase(
      zh: "\(text.zh)不是数字；应为不加引号的数字",
      en: "\(text.en) is no number; expected a number without quotation marks"
    )
  }

  /// A number below zero.
  static func negative(_ text: String) -> Phrase {
    let text = Phrase.quoted(text)
    return Phrase(zh: "\(text.zh)为负；应不小于零", en: "\(text.en) is negative; expected zero or more")
  }

  /// A number that must be above zero.
  static func notPositive(_ text: String) -> Phrase {
    let text = Phrase.quoted(text)
    return Phrase(
      zh: "\(text.zh)不大于零；应大于零",
      en: "\(text.en) is not positive; expected more than zero"
    )
  }

  /// A fraction above one.
  static func notAFraction(_ text: String) -> Phrase {
    let text = Phrase.quoted(text)
    return Phrase(
      zh: "\(text.zh)大于 1；应为 0 至 1 的分数",
      en: "\(text.en) is more than 1; expected a fraction from 0 to 1"
    )
  }

  /// A range that is not in order.
  static func outOfOrder(low: Double, mid: Double, high: Double) -> Phrase {
    let low = DecimalText.stated(low)
    let mid = DecimalText.stated(mid)
    let high = DecimalText.stated(high)
    return Phrase(
      zh: "low \(low)、mid \(mid)、high \(high) 次序不对；应为 low ≤ mid ≤ high",
      en: "low \(low), mid \(mid), high \(high) are out of order; expected low ≤ mid ≤ high"
    )
  }

  /// A word that is none of the known ones.
  static func unknownWord(_ text: String, expected: [String], suggestion: String?) -> Phrase {
    let text = Phrase.quoted(text)
    let expected = Phrase.list(expected)
    let suggestion = Phrase.suggestion(suggestion)
    return Phrase(
      zh: "未知的词\(text.zh)；应为 \(expected.zh) 之一\(suggestion.zh)",
      en: "unknown word \(text.en); expected one of \(expected.en)\(suggestion.en)"
    )
  }

  /// A unit that does not convert to the product's.
  static func unitMismatch(_ text: String, product: String, unit: ScaledUnit) -> Phrase {
    let text = Phrase.quoted(text)
    let product = Phrase.shown(product)
    return Phrase(
      zh: "单位\(text.zh)不能换算；产品 \(product) 的单位是 \(Phrase.shown(unit.text(in: .zh)))",
      en:
        "the unit \(text.en) does not convert; expected one that converts to \(Phrase.shown(unit.text(in: .en))), the unit of \(product)"
    )
  }

  /// A basis `sourced` without a source.
  static let sourcedWithoutSource = Phrase(
    zh: "basis 为 sourced 而没有 source；应写来源，或改为 estimate",
    en: "the basis is sourced and there is no source; expected a source, or the basis estimate"
  )

  /// An empty text.
  static func emptyText(_ key: String) -> Phrase {
    let key = Phrase.quoted(key)
    return Phrase(zh: "\(key.zh)是空文字；应有内容", en: "\(key.en) is an empty text; expected words")
  }

  /// A list that may not be empty.
  static func emptyList(_ key: String) -> Phrase {
    let key = Phrase.quoted(key)
    return Phrase(zh: "\(key.zh)是空列表；应至少有一项", en: "\(key.en) is an empty list; expected an item")
  }
}
