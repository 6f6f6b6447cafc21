/// A product, or a class of products, that a firm's scope or name mentions, with one thing it does
/// with it.
///
/// A clause with two verbs (生产、销售) gives two mentions of each of its products.
public struct Mention: Hashable, Sendable {
  /// What a word of a scope names.
  public enum Subject: Hashable, Sendable {
    /// A product.
    case product(Product.ID)
    /// A class: weaker evidence of each of its members.
    case productClass(ProductClass.ID)

    /// The key of the product or the class.
    public var text: String {
      switch self {
      case .product(let id): id.text
      case .productClass(let id): id.text
      }
    }
  }

  /// What is named.
  public let subject: Subject
  /// What the firm does with it.
  public let activity: Activity
  /// Whether the clause excludes it (除外, 不含, 不得从事).
  public let isNegated: Bool
  /// Whether the clause asks for a permit (凭许可证经营).
  public let isPermitted: Bool
  /// Whether it stands in the name, which is weaker evidence: names outlive what they say.
  public let isInName: Bool
  /// Where the word stands: byte offsets into the scope's or the name's UTF-8.
  public let word: Range<Int>
  /// Where its clause stands: byte offsets into the same text.
  public let clause: Range<Int>

  /// Makes a mention.
  public init(
    subject: Subject,
    activity: Activity,
    isNegated: Bool = false,
    isPermitted: Bool = false,
    isInName: Bool = false,
    word: Range<Int>,
    clause: Range<Int>
  ) {
    self.subject = subject
    self.activity = activity
    self.isNegated = isNegated
    self.isPermitted = isPermitted
    self.isInName = isInName
    self.word = word
    self.clause = clause
  }

  /// Makes a mention of a product.
  public init(
    product: Product.ID,
    activity: Activity,
    isNegated: Bool = false,
    isPermitted: Bool = false,
    isInName: Bool = false,
    word: Range<Int>,
    clause: Range<Int>
  ) {
    self.init(
      subject: .product(product),
      activity: activity,
      isNegated: isNegated,
      isPermitted: isPermitted,
      isInName: isInName,
      word: word,
      clause: clause
    )
  }

  /// The product; nil where a class is named.
  public var product: Product.ID? {
    if case .product(let id) = subject { return id }
    return nil
  }

  /// Whether it names one of some products itself.
  public func names(anyOf products: [Product.ID]) -> Bool {
    product.map(products.contains) == true
  }

  /// The class; nil where a product is named.
  public var productClass: ProductClass.ID? {
    if case .productClass(let id) = subject { return id }
    return nil
  }

  /// Bytes of the scope or the name that it stands in, as text; empty where they lie outside.
  public static func text(_ range: Range<Int>, of whole: String) -> String {
    let bytes = whole.utf8
    guard range.lowerBound >= 0, range.upperBound <= bytes.count else { return "" }
    return String(decoding: bytes.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
  }
}
