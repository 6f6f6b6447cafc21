public import ChainModel

/// Judges conditions by Kleene's logic over what is known.
public struct ConditionEvaluator {
  private let fact: (RuleField.ID) -> RuleFact?

  /// Takes what is known: a function from a field to its fact.
  public init(_ fact: @escaping (RuleField.ID) -> RuleFact?) {
    self.fact = fact
  }

  /// How a condition stands, with what decided it.
  public func trace(_ condition: Condition) -> ConditionTrace {
    switch condition {
    case .all(let parts): join(parts, .met) { $0 && $1 }
    case .any(let parts): join(parts, .unmet) { $0 || $1 }
    case .not(let part): join([part], .unmet) { !$1 || $0 }
    case .test(let test): trace(test)
    }
  }

  private func join(
    _ parts: [Condition],
    _ start: Truth,
    _ combine: (Truth, Truth) -> Truth
  ) -> ConditionTrace {
    let traces = parts.map(trace)
    return ConditionTrace(
      test: nil,
      truth: traces.reduce(start) { combine($0, $1.truth) },
      actual: nil,
      needed: nil,
      restsOnEstimate: traces.contains(where: \.restsOnEstimate),
      parts: traces
    )
  }

  private func trace(_ test: FieldTest) -> ConditionTrace {
    func result(_ truth: Truth, _ actual: Phrase?, isEstimate: Bool = false) -> ConditionTrace {
      ConditionTrace(
        test: test,
        truth: truth,
        actual: actual,
        needed: RuleWords.needed(test),
        restsOnEstimate: isEstimate,
        parts: []
      )
    }
    switch (fact(test.field), test.value) {
    case (.flag(let answer), .flag(let wanted)):
      return result(answer == wanted ? .met : .unmet, RuleWords.answer(answer))
    case (.amount(let span, let unit, let isEstimate), .amount(let bound, let wanted)):
      guard let factor = unit.factor(to: wanted) else { return result(.unknown, nil) }
      let value = span * factor
      let actual = RuleWords.amount(value, wanted)
      if isEstimate { return result(.unknown, actual, isEstimate: true) }
      return result(Self.compare(value, test.comparison, bound), actual)
    default: return result(.unknown, nil)
    }
  }

  /// Compares a range with a bound: undecided where the bound lies within it.
  ///
  /// What differs by less than a billionth is equal: units convert with rounding.
  static func compare(_ span: Span, _ comparison: FieldTest.Comparison, _ bound: Double) -> Truth {
    let slack = 1e-9 * max(abs(bound), abs(span.low), abs(span.high))
    let isBelow = span.high < bound - slack
    let isAtLeast = span.low >= bound - slack
    let isAbove = span.low > bound + slack
    let isAtMost = span.high <= bound + slack
    return switch comparison {
    case .below: isBelow ? .met : isAtLeast ? .unmet : .unknown
    case .atLeast: isAtLeast ? .met : isBelow ? .unmet : .unknown
    case .above: isAbove ? .met : isAtMost ? .unmet : .unknown
    case .atMost: isAtMost ? .met : isAbove ? .unmet : .unknown
    case .is: .unknown
    }
  }
}
