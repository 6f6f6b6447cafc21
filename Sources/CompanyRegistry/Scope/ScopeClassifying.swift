public import ChainModel

/// What reads business scopes for the registry: the seam that keeps it apart from the reading.
public protocol ScopeClassifying: Sendable {
  /// The products that can be named; a mention gives a place in this list.
  var products: [Product.ID] { get }
  /// The activities in kebab-case; a mention gives a place in this list.
  var activities: [String] { get }
  /// Every word that reading depends on, in the form in which it is looked for.
  ///
  /// When a word is added, taken away or changes its meaning, exactly the companies whose name or
  /// scope holds it are read again.
  var words: [ScopeWord] { get }
  /// A version of everything else that reading depends on; when it changes, all are read again.
  var rules: String { get }

  /// Makes a reader for one thread.
  func makeReader() throws -> any ScopeRowReading
}

/// Reads the scopes and names of some companies at a time.
public protocol ScopeRowReading {
  /// Hands over the mentions of companies, company after company, for each in a fixed order.
  ///
  /// - Parameters:
  ///   - texts: The bytes in which the scopes and names lie, UTF-8.
  ///   - rows: The companies.
  ///   - body: Takes the place of a company in `rows`, and a mention; its offsets are counted from
  ///     the beginning of the scope or the name.
  /// - Throws: Whatever stops the reading.
  func read(
    _ texts: UnsafeBufferPointer<UInt8>,
    rows: [ScopeRow],
    _ body: (_ row: Int, _ mention: ScopeMention) -> Void
  ) throws
}

/// Where the texts of a company lie.
public struct ScopeRow: Hashable, Sendable {
  /// The business scope.
  public let scope: Range<Int>
  /// The name.
  public let name: Range<Int>

  /// Makes a row.
  public init(scope: Range<Int>, name: Range<Int>) {
    self.scope = scope
    self.name = name
  }
}

/// A word that reading depends on.
public struct ScopeWord: Hashable, Sendable {
  /// The word, half-width and in capitals, as it is looked for.
  public let text: String
  /// What it means, in any fixed form: the products it names, or that it guards another word.
  public let meaning: String

  /// Makes a word.
  public init(text: String, meaning: String) {
    self.text = text
    self.meaning = meaning
  }
}

/// A product that a company's scope or name mentions, with one thing the company does with it.
public struct ScopeMention: Hashable, Sendable {
  /// Place of the product in the classifier's list.
  public let product: Int
  /// Place of the activity in the classifier's list.
  public let activity: Int
  /// Whether the clause excludes the product.
  public let isNegated: Bool
  /// Whether the clause asks for a permit.
  public let isPermitted: Bool
  /// Whether it stands in the name, which is weaker evidence than the scope.
  public let isInName: Bool
  /// Where the word stands: byte offsets into the UTF-8 of the text.
  public let word: Range<Int>
  /// Where its clause stands: byte offsets into the same text.
  public let clause: Range<Int>

  /// Makes a mention.
  public init(
    product: Int,
    activity: Int,
    isNegated: Bool = false,
    isPermitted: Bool = false,
    isInName: Bool = false,
    word: Range<Int>,
    clause: Range<Int>
  ) {
    self.product = product
    self.activity = activity
    self.isNegated = isNegated
    self.isPermitted = isPermitted
    self.isInName = isInName
    self.word = word
    self.clause = clause
  }
}
