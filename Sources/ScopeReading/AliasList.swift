public import ChainModel

/// The words under which business scopes name products, and the words that only look like them.
public struct AliasList: Sendable {
  /// A word and the products it names.
  public struct Alias: Hashable, Sendable {
    /// The word, folded as scopes are: half-width, ASCII in capitals.
    public let word: String
    /// Places in `products`.
    public let products: [Int]
  }

  /// The products in the order they were given.
  public let products: [Product.ID]
  /// The words in byte order.
  public let aliases: [Alias]
  /// A stable hash of the words, the guards and the rules of reading, in hexadecimal.
  ///
  /// What was read with one version need not be read again while it stands.
  public let version: String

  /// Collects the names and aliases of products.
  public init(products: [Product]) {
    self.products = products.map(\.id)
    self.aliases = []
    self.version = ""
  }
}
