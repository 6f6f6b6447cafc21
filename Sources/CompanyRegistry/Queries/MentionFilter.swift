public import ChainModel

/// Which mentions are asked for.
public struct MentionFilter: Hashable, Sendable {
  /// The products; empty means all.
  public var products: [Product.ID]
  /// The activities; empty means all.
  public var activities: [Activity]
  /// Whether negated mentions are shown; nil shows both.
  public var isNegated: Bool?

  /// Makes a filter; with no arguments everything is shown.
  public init(products: [Product.ID] = [], activities: [Activity] = [], isNegated: Bool? = nil) {
    self.products = products
    self.activities = activities
    self.isNegated = isNegated
  }
}
