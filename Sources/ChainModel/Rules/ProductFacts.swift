/// What is known of whoever makes one of some products.
public struct ProductFacts: Hashable, Sendable {
  /// The products.
  public let products: [Product.ID]
  /// What is known.
  public let facts: [RuleField.ID: RuleFact]

  /// Makes them.
  public init(products: [Product.ID], facts: [RuleField.ID: RuleFact]) {
    self.products = products
    self.facts = facts
  }
}
