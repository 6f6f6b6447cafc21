public import ChainModel

/// A mention as the registry holds it, with the words of its clause.
public struct StoredMention: Hashable, Sendable {
  /// The company's number in the registry.
  public let company: Int64
  /// The product.
  public let product: Product.ID
  /// The activity in kebab-case.
  public let activity: String
  /// Whether the clause excludes the product.
  public let isNegated: Bool
  /// Whether the clause asks for a permit.
  public let isPermitted: Bool
  /// Whether it stands in the name.
  public let isInName: Bool
  /// The word that names the product.
  public let word: String
  /// The clause that it stands in.
  public let clause: String
}
