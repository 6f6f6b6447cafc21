public import ChainModel

/// How a company or a project stands towards one policy, by which text, and what it would get.
public struct PolicyResult: Hashable, Sendable {
  /// The policy.
  public let policy: Policy
  /// The version that counts on the day; nil where none is in force.
  public let version: PolicyVersion?
  /// The document of the version, or of the last one there was.
  public let document: PolicyDocument?
  /// How it stands.
  public let outcome: PolicyOutcome
  /// Why, in a sentence without its full stop.
  public let reason: Phrase
  /// How the conditions were judged; nil where there is nothing to judge.
  public let trace: ConditionTrace?
  /// What to ask, each question once.
  public let questions: [Phrase]
  /// The smallest change that would qualify; nil where it qualifies, or where no small one does.
  public let nearMiss: NearMiss?
  /// CNY in this case; nil where no rate or no quantity is known.
  public let money: Span?
  /// Whether the money rests on an estimate.
  public let isMoneyEstimate: Bool
}
