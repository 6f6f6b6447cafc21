public import ChainModel

/// A product that a firm's scope or name mentions, with one thing it does with it.
///
/// A clause with two verbs (生产、销售) gives two mentions of each of its products.
public struct Mention: Hashable, Sendable {
  /// What the mention rests on.
  public enum Evidence: String, Hashable, Sendable, CaseIterable {
    /// A clause of the business scope.
    case scope
    /// The firm's name: weaker, since names outlive what they say.
    case name
  }

  /// The product.
  public let product: Product.ID
  /// The product's place in `AliasList.products`.
  public let index: Int
  /// What the firm does with it.
  public let activity: Activity
  /// Whether the clause excludes it (除外, 不含, 不得从事).
  public let isNegated: Bool
  /// Whether the clause asks for a permit (凭许可证经营).
  public let isPermitted: Bool
  /// What the mention rests on.
  public let evidence: Evidence
  /// Where the word stands: byte offsets into the scope's or the name's UTF-8.
  public let word: Range<Int>
  /// Where its clause stands: byte offsets into the same text.
  public let clause: Range<Int>
}
