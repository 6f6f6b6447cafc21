/// The Chinese and the English name of a domain object.
public struct Name: Hashable, Sendable {
  /// The name in simplified Chinese.
  public let zh: String
  /// The name in English.
  public let en: String

  /// Joins the two names.
  public init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }

  /// The name in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .zh: zh
    case .en: en
    }
  }
}
