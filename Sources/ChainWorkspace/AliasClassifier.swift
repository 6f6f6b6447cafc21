public import ChainModel
public import CompanyRegistry
import ScopeReading

/// Reads business scopes for the registry with the words of all chains.
public struct AliasClassifier: ScopeClassifying {
  private let aliases: AliasList
  /// The products that can be named.
  public let products: [Product.ID]
  /// The activities in kebab-case.
  public let activities: [String]
  /// Every word that reading depends on.
  public let words: [ScopeWord]
  /// The version of everything else that reading depends on.
  public let rules: String

  /// Takes the products whose names and aliases are looked for.
  public init(products: [Product]) {
    aliases = AliasList(products: products)
    self.products = aliases.products
    activities = Activity.allCases.map(\.rawValue)
    words = aliases.vocabulary.map { ScopeWord(text: $0.word, meaning: $0.meaning) }
    rules = aliases.rulesVersion
  }

  /// Makes a reader for one thread.
  public func makeReader() throws -> any ScopeRowReading {
    AliasReader(reader: try ScopeReader(aliases: aliases))
  }

  /// The clauses of a scope with what was read of each.
  public func explain(_ scope: String) throws -> [ExplainedClause] {
    try ScopeReader(aliases: aliases).clauses(of: scope).map { clause in
      ExplainedClause(
        text: clause.text,
        activities: clause.activities.map(\.rawValue),
        mentions: clause.mentions.map { mention in
          ExplainedClause.Mention(
            word: String(decoding: Array(scope.utf8)[mention.word], as: UTF8.self),
            product: mention.product,
            activity: mention.activity.rawValue,
            isNegated: mention.isNegated,
            isPermitted: mention.isPermitted
          )
        }
      )
    }
  }
}

/// A clause of a scope as it was read.
public struct ExplainedClause: Hashable, Sendable {
  /// A product that the clause names.
  public struct Mention: Hashable, Sendable {
    /// The word that names it.
    public let word: String
    /// The product.
    public let product: Product.ID
    /// What the firm does with it, in kebab-case.
    public let activity: String
    /// Whether the clause excludes it.
    public let isNegated: Bool
    /// Whether the clause asks for a permit.
    public let isPermitted: Bool
  }

  /// The words of the clause.
  public let text: String
  /// What the firm does there, in kebab-case.
  public let activities: [String]
  /// The products named in it.
  public let mentions: [Mention]
}

/// Hands the rows of the registry to a scope reader, a batch at a time.
private final class AliasReader: ScopeRowReading {
  private let reader: ScopeReader
  private var batch = ScopeBatch()
  private let places: [Activity: Int]

  init(reader: ScopeReader) {
    self.reader = reader
    places = Dictionary(
      uniqueKeysWithValues: Activity.allCases.enumerated().map { ($1, $0) }
    )
  }

  func read(
    _ texts: UnsafeBufferPointer<UInt8>,
    rows: [ScopeRow],
    _ body: (Int, ScopeMention) -> Void
  ) throws {
    batch.removeAll()
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
