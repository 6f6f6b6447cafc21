import ChainModel

/// Reckons what a benefit comes to, by what is known.
enum PolicyMoney {
  /// CNY and whether that rests on an estimate; nil where a quantity is not known or there is none.
  static func amount(
    of benefit: PolicyBenefit,
    _ fact: (RuleField.ID) -> RuleFact?
  ) -> (money: Span, isEstimate: Bool)? {
    switch benefit.amount {
    case .flat(let money): return (Span(money), false)
    case .rate(let rate, let unit, let field, let least):
      guard let quantity = quantity(field, unit, fact) else { return nil }
      let money = quantity.span * rate
      return (
        Span(
          low: max(money.low, least),
          mid: max(money.mid, least),
          high: max(money.high, least)
        ), quantity.isEstimate
      )
    case .scale(let steps, let unit, let field):
      guard let quantity = quantity(field, unit, fact) else { return nil }
      return (
        Span(
          low: scaled(quantity.span.low, steps),
          mid: scaled(quantity.span.mid, steps),
          high: scaled(quantity.span.high, steps)
        ), quantity.isEstimate
      )
    case nil: return nil
    }
  }

  /// The field that an amount is reckoned of.
  static func field(of benefit: PolicyBenefit) -> RuleField.ID? {
    switch benefit.amount {
    case .rate(_, _, let field, _), .scale(_, _, let field): field
    case .flat, nil: nil
    }
  }

  /// Each step's share of what lies between its start and the next.
  private static func scaled(_ value: Double, _ steps: [PolicyBenefit.Step]) -> Double {
    var sum = 0.0
    for (index, step) in steps.enumerated() {
      let end = index + 1 < steps.count ? steps[index + 1].start : Double.infinity
      sum += step.share * max(0, min(value, end) - step.start)
    }
    return sum
  }

  private static func quantity(
    _ field: RuleField.ID,
    _ unit: RuleUnit,
    _ fact: (RuleField.ID) -> RuleFact?
  ) -> (span: Span, isEstimate: Bool)? {
    guard case .amount(let span, let mine, let isEstimate) = fact(field),
      let factor = mine.factor(to: unit)
    else { return nil }
    return (span * factor, isEstimate)
  }
}
