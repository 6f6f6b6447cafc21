public import ChainModel

/// A sentence of a draft, and whether it may be promised.
public struct PromiseSentence: Hashable, Sendable {
  /// The line of the text that it stands on, from 1.
  public let line: Int
  /// The sentence as it stands.
  public let text: String
  /// What becomes of it.
  public let verdict: PromiseRule.Verdict
  /// The rule that decided; nil where none did.
  public let rule: PromiseRule?
  /// The clauses that the rule rests on, with their documents.
  public let clauses: [LawClause]
  /// The words that decided, in order.
  public let words: [String]
  /// Why, in a sentence without its full stop.
  public let reason: Phrase
}
