public import ChainModel

/// Companies that a list leaves out, and why.
public struct TargetOmission: Hashable, Sendable {
  /// Why.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    /// Its scope names only a class that is too wide: 纺织品.
    case classOnly = "class-only"
    /// It is already here.
    case local
    /// It has ended, or is a branch, a shop or an office.
    case notAFirm = "not-a-firm"
    /// It only sells.
    case seller
    /// It would come after those that are listed.
    case further

    /// Why, in words.
    public var words: Phrase {
      switch self {
      case .classOnly: Phrase(zh: "经营范围只写更宽的品类", en: "the scope names only a wider class")
      case .local: Phrase(zh: "已在本地", en: "already here")
      case .notAFirm: Phrase(zh: "已注销或为分支、门店、机关", en: "ended, or a branch, a shop or a public body")
      case .seller:
        Phrase(zh: "名称为商贸，或经营范围只写销售", en: "a trader by name, or by its scope only a seller")
      case .further: Phrase(zh: "得分靠后，未列出", en: "scored lower, not shown")
      }
    }
  }

  /// Why.
  public let reason: Reason
  /// How many were counted; nil where the words alone are known.
  public let count: Int?
  /// The words or names at issue.
  public let examples: [String]

  /// Counts companies.
  public init(reason: Reason, count: Int?, examples: [String] = []) {
    self.reason = reason
    self.count = count
    self.examples = examples
  }

  /// The sentence that a person reads.
  public var phrase: Phrase {
    let list = Phrase.list(examples)
    let number = count.map { Phrase(zh: " \($0) 家", en: ": \($0)") } ?? .verbatim("")
    let names =
      examples.isEmpty ? Phrase.verbatim("") : Phrase(zh: "（\(list.zh)）", en: " (\(list.en))")
    return Phrase(
      zh: "\(reason.words.zh)\(names.zh)\(number.zh)",
      en: "\(reason.words.en)\(names.en)\(number.en)"
    )
  }
}
