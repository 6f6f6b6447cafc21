package import ChainModel

/// Which mentions are asked for.
package struct MentionFilter: Hashable, Sendable {
  /// The products and classes; empty means all.
  package var subjects: [Mention.Subject]
  /// The activities; empty means all.
  package var activities: [Activity]
  /// Whether negated mentions are shown; nil shows both.
  package var isNegated: Bool?

  /// Makes a filter; with no arguments everything is shown.
  package init(
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
