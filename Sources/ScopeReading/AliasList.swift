public import ChainModel
import Files

/// The words under which business scopes name products, and the words that only look like them.
public struct AliasList: Sendable {
  /// One reading of a word: a product, and the verb under which the word stands for it.
  struct Reading: Hashable, Sendable {
    /// The place in `products`.
    let product: Int
    /// What must be done with it (棉花 and 种植 is seed cotton); empty where the word suffices.
    let condition: Sense
    /// What the word itself says is done: 织布.
    let deed: Sense
  }

  /// A word and what it can stand for.
  struct Entry: Hashable, Sendable {
    let word: String
    let readings: [Reading]
    let traits: AliasTraits
  }

  /// The products in the order they were given.
  public let products: [Product.ID]
  /// Words that hold an alias and mean another thing, each with its reason.
  public let guards: [GuardWord]
  /// A stable hash of the words, the guards and the rules of reading, in hexadecimal.
  ///
  /// What was read with one version need not be read again while it stands.
  public let version: String
  /// The version of the rules of reading; to be raised when a change of them reads otherwise.
  static let rules = "rules 3"
  /// The words in byte order.
  let entries: [Entry]

  /// Collects the names and aliases of products.
  ///
  /// - Parameters:
  ///   - products: The products of all chains.
  ///   - guards: Words that hold an alias and mean another thing; one that is itself an alias is
  ///     left out.
  public init(products: [Product], guards: [GuardWord] = GuardWord.shipped) {
    var collector = AliasCollector()
    for (index, product) in products.enumerated() { collector.add(product, at: index) }
    self.products = products.map(\.id)
    entries = collector.entries(of: products)
    let words = Set(entries.map(\.word))
    self.guards = guards.filter { !words.contains($0.word) }
    var hash = Fingerprint(seed: 19)
    hash.combine(Self.rules)
    for entry in entries {
      hash.combine(entry.word)
      for reading in entry.readings {
        hash.combine(products[reading.product].id.text)
        hash.combine("\(reading.condition.rawValue) \(reading.deed.rawValue)")
      }
    }
    for guardWord in self.guards { hash.combine(guardWord.word) }
    for word in Lexicon.standard.fingerprint { hash.combine(word) }
    version = hash.text
  }

  /// Everything that is looked for in a text: each spelling of each word, and the guards.
  public var spellings: [String] {
    entries.flatMap { AliasSpelling.variants(of: $0.word) } + guards.map(\.word)
  }

  /// The words that name a product, as they are looked for.
  public func words(for product: Product.ID) -> [String] {
    entries.filter { $0.readings.contains { products[$0.product] == product } }.map(\.word)
  }
}
