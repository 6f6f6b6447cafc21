/// What a policy gives: words, and an amount where the text states one.
public struct PolicyBenefit: Hashable, Sendable {
  /// How an amount of money is reckoned, in CNY.
  public enum Amount: Hashable, Sendable {
    /// So much.
    case flat(Double)
    /// So much for each unit of a field, at least so much.
    case rate(Double, per: RuleUnit, of: RuleField.ID, least: Double = 0)
    /// Shares of a field, each for the part of it above its start; starts in the unit, ascending.
    case scale([Step], in: RuleUnit, of: RuleField.ID)
  }

  /// A step of a scale.
  public struct Step: Hashable, Sendable {
    /// Where it begins.
    public let start: Double
    /// The share of what lies in it.
    public let share: Double

    /// Makes a step.
    public init(from start: Double, share: Double) {
      self.start = start
      self.share = share
    }
  }

  /// How often an amount is had.
  public enum Period: String, Hashable, Sendable, CaseIterable {
    case once, yearly

    /// The period in words.
    public var words: Phrase {
      switch self {
      case .once: Phrase(zh: "一次性", en: "once")
      case .yearly: Phrase(zh: "每年", en: "a year")
      }
    }
  }

  /// What it gives.
  public let words: Name
  /// How the money is reckoned; nil where there is none or no text gives the rate.
  public let amount: Amount?
  /// How often.
  public let period: Period
  /// Whether there is a rate that no text seen gives: 未见原文.
  public let isRateUnread: Bool

  /// Makes a benefit.
  public init(
    words: Name,
    amount: Amount? = nil,
    period: Period = .yearly,
    isRateUnread: Bool = false
  ) {
    self.words = words
    self.amount = amount
    self.period = period
    self.isRateUnread = isRateUnread
  }
}
