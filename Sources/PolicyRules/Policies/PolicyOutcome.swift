public import ChainModel

/// How somebody stands towards a policy.
public enum PolicyOutcome: String, Hashable, Sendable, CaseIterable {
  /// It qualifies.
  case met
  /// Everything that figures decide holds; a person has to decide the rest.
  case manual
  /// Something has to be asked.
  case unknown
  /// It does not qualify.
  case unmet

  /// The outcome in words.
  public var words: Phrase {
    switch self {
    case .met: Phrase(zh: "符合", en: "met")
    case .manual: Phrase(zh: "须人工认定", en: "to be judged by a person")
    case .unknown: Phrase(zh: "待核", en: "unknown")
    case .unmet: Phrase(zh: "不符合", en: "unmet")
    }
  }
}
