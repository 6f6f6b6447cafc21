/// What is known of a field: an amount with its unit, yes or no, or words.
public enum RuleFact: Hashable, Sendable {
  /// An amount; an estimate never decides a condition.
  case amount(Span, RuleUnit, isEstimate: Bool = false)
  /// Yes or no.
  case flag(Bool)
  /// One or more words: a province, the titles that a firm holds.
  case words([String])
}
