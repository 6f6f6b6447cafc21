public import ChainModel
import Files

/// The words under which business scopes name products, and the words that only look like them.
public struct AliasList: Sendable {
  /// One reading of a word: a product or class, and the verb under which the word stands for it.
  struct Reading: Hashable, Sendable {
    /// The place in `subjects`.
    let subject: Int
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

  /// The products in the order they were given, then the classes.
  public let subjects: [Mention.Subject]
  /// How many of the subjects are products.
  let productCount: Int
  /// Words that hold an alias and mean another thing, each with its reason.
  public let guards: [GuardWord]
  /// A stable hash of the words, the guards and the rules of reading, in hexadecimal.
  ///
  /// What was read with one version need not be read again while it stands.
  public let version: String
  /// The version of the rules of reading; to be raised when a change of them reads otherwise.
  static let rules = "rules 5"
  /// The words in byte order.
  let entries: [Entry]

  /// Collects the names and aliases of products, and the words of classes.
  ///
  /// - Parameters:
  ///   - products: The products of all chains.
  ///   - classes: The words wider than a product; one that names a product is that product's.
  ///   - guards: Words that hold an alias and mean another thing; one that is itself an alias is
  ///     left out.
  public init(
    products: [Product],
    classes: [ProductClass] = [],
    guards: [GuardWord] = GuardWord.shipped
  ) {
    var collector = AliasCollector(products: products)
    for (index, product) in products.enumerated() { collector.add(product, at: index) }
    for (index, productClass) in classes.enumerated() {
      collector.add(productClass, at: products.count + index)
    }
    productCount = products.count
    subjects = products.map { .product($0.id) } + classes.map { .productClass($0.id) }
    entries = collector.entries(classes: classes)
    let words = Set(entries.map(\.word))
    self.guards = guards.filter { !words.contains($0.word) }
    var hash = Fingerprint(seed: 19)
    hash.combine(Self.rules)
    for entry in entries {
      hash.combine(entry.word)
      for reading in entry.readings {
        hash.combine(Self.key(of: subjects[reading.subject]))
        hash.combine("\(reading.condition.rawValue) \(reading.deed.rawValue)")
      }
    }
    for guardWord in self.guards { hash.combine(guardWord.word) }
    for word in Lexicon.standard.fingerprint { hash.combine(word) }
    version = hash.text
  }

  /// Collects the words of a model.
  public init(_ model: RegionalModel) {
    self.init(products: model.products.elements, classes: model.classes.elements)
  }

  /// A text that tells products and classes apart.
  static func key(of subject: Mention.Subject) -> String {
    switch subject {
    case .product(let id): id.text
    case .productClass(let id): "class \(id.text)"
    }
  }

  /// Everything that is looked for in a text: each spelling of each word, and the guards.
  public var spellings: [String] {
    entries.flatMap { AliasSpelling.variants(of: $0.word) } + guards.map(\.word)
  }

  /// The words that name a product, as they are looked for.
  public func words(for product: Product.ID) -> [String] {
    entries.filter { $0.readings.contains { subjects[$0.subject] == .product(product) } }.map(
      \.word
    )
  }
}
