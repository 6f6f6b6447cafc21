public import ChainModel

/// What is known of a field: an amount with its unit, or yes or no.
public enum RuleFact: Hashable, Sendable {
  /// An amount; an estimate never decides a condition.
  case amount(Span, RuleUnit, isEstimate: Bool = false)
  /// Yes or no.
  case flag(Bool)
}
