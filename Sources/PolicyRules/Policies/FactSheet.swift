public import ChainModel

/// What is known of a company or a project: what was stated, and what follows from two figures.
public struct FactSheet: Hashable, Sendable {
  /// What was stated.
  public let facts: [RuleField.ID: RuleFact]
  private let ratios: [RuleField.ID: RuleField]

  /// Takes what was stated, and the rules that say which fields are quotients.
  public init(_ facts: [RuleField.ID: RuleFact], _ rulebook: Rulebook) {
    self.init(facts, ratios: Self.ratios(of: rulebook))
  }

  /// Takes what was stated, and the fields that are quotients: for many sheets at once.
  init(_ facts: [RuleField.ID: RuleFact], ratios: [RuleField.ID: RuleField]) {
    self.facts = facts
    self.ratios = ratios
  }

  /// The fields of a rulebook that are quotients of others.
  static func ratios(of rulebook: Rulebook) -> [RuleField.ID: RuleField] {
    Dictionary(rulebook.fields.filter { $0.ratio != nil }.map { ($0.id, $0) }) { first, _ in first }
  }

  /// What is known of a field; nil for nothing.
  public func fact(_ id: RuleField.ID) -> RuleFact? {
    if let stated = facts[id] { return stated }
    guard let field = ratios[id], let ratio = field.ratio,
      case .plain(let spellings) = field.measure, let spelling = spellings.first,
      case .amount(let part, let mine, let first) = facts[ratio.part],
      case .amount(let whole, let theirs, let second) = facts[ratio.whole],
      let factor = mine.factor(to: theirs), whole.low > 0
    else { return nil }
    let quotient = Span(
      low: part.low * factor / whole.high,
      mid: part.mid * factor / whole.mid,
      high: part.high * factor / whole.low
    )
    return .amount(
      quotient * (1 / spelling.factor),
      RuleUnit(spelling.text, .plain(spelling.factor)),
      isEstimate: first || second
    )
  }

  /// The sheet with one more fact, or another.
  func with(_ fact: RuleFact, for id: RuleField.ID) -> FactSheet {
    FactSheet(facts.merging([id: fact]) { _, new in new }, ratios: ratios)
  }

  /// The sheet with facts beside those it has, which go before.
  public func adding(_ more: [RuleField.ID: RuleFact]) -> FactSheet {
    FactSheet(facts.merging(more) { mine, _ in mine }, ratios: ratios)
  }
}
