public import ChainModel
public import CompanyRegistry
import ScopeReading

/// Lets the registry read business scopes by the words of all chains.
public struct ScopeClassifier: ScopeClassifying {
  private let aliases: AliasList

  /// Takes the names and aliases of products.
  public init(products: [Product]) {
    aliases = AliasList(products: products)
  }

  /// The products in the order they were given.
  public var products: [Product.ID] { aliases.products }
  /// The activities in kebab-case.
  public var activities: [String] { Activity.allCases.map(\.rawValue) }
  /// The words that name products, and those that only look like it.
  public var words: [ScopeWord] {
    var meanings: [String: [String]] = [:]
    for product in aliases.products {
      for word in aliases.words(for: product) { meanings[word, default: []].append(product.text) }
    }
    for guardWord in aliases.guards { meanings[guardWord.word, default: []].append("!") }
    return meanings.sorted { $0.key < $1.key }
      .map { ScopeWord(text: $0.key, meaning: $0.value.joined(separator: " ")) }
  }
  /// The version of words and grammar together.
  public var rules: String { aliases.version }

  /// Makes a reader for one thread.
  public func makeReader() throws -> any ScopeRowReading {
    ScopeRowReader(reader: try ScopeReader(aliases: aliases))
  }
}

/// Hands the rows of the registry to a reader of scopes.
private struct ScopeRowReader: ScopeRowReading {
  private let reader: ScopeReader
  private let places: [Activity: Int]

  init(reader: ScopeReader) {
    self.reader = reader
    places = Dictionary(
      Activity.allCases.enumerated().map { ($1, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  func read(
    _ texts: UnsafeBufferPointer<UInt8>,
    rows: [ScopeRow],
    _ body: (_ row: Int, _ mention: ScopeMention) -> Void
  ) throws {
    var batch = ScopeBatch()
    for row in rows {
      batch.append(
        scope: UnsafeBufferPointer(rebasing: texts[row.scope]),
        name: UnsafeBufferPointer(rebasing: texts[row.name])
      )
    }
    try reader.read(batch) { row, mention in
      body(
        row,
        ScopeMention(
          product: mention.index,
          activity: places[mention.activity] ?? 0,
          isNegated: mention.isNegated,
          isPermitted: mention.isPermitted,
          isInName: mention.evidence == .name,
          word: mention.word,
          clause: mention.clause
        )
      )
    }
  }
}
