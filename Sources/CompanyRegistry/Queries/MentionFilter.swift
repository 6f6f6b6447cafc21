public import ChainModel

/// Which mentions are asked for.
public struct MentionFilter: Hashable, Sendable {
  /// The products and classes; empty means all.
  public var subjects: [Mention.Subject]
  /// The activities; empty means all.
  public var activities: [Activity]
  /// Whether negated mentions are shown; nil shows both.
  public var isNegated: Bool?

  /// Makes a filter; with no arguments everything is shown.
  public init(
    products: [Product.ID] = [],
    classes: [ProductClass.ID] = [],
    activities: [Activity] = [],
    isNegated: Bool? = nil
  ) {
    subjects = products.map { .product($0) } + classes.map { .productClass($0) }
    self.activities = activities
    self.isNegated = isNegated
  }
}
