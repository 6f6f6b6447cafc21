/// A text in Chinese and in English: what is said to a user, or what a thing is called.
///
/// A phrase is declared beside the code that says it, Chinese first; the English is what an English
/// speaker would say, not a translation. Both are always there.
public struct Phrase: Hashable, Sendable {
  /// The text in simplified Chinese.
  public let zh: String
  /// The text in English.
  public let en: String

  /// Joins the two texts.
  public init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }

  /// The text in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .zh: zh
    case .en: en
    }
  }
}
