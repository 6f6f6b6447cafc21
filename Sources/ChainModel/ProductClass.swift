/// A word of business scopes that is wider than a product 品类: 面料, 服装, 化学纤维.
///
/// Who says that he makes the class may make each of its members: weaker evidence, the weaker the
/// wider the class.
public struct ProductClass: Hashable, Sendable, Identifiable {
  /// A class's key: its first word.
  public typealias ID = Identifier<ProductClass>

  /// The words that name it, without verbs; the first is its key.
  public let words: [String]
  /// The products it may stand for.
  public let members: [Product.ID]
  /// The chance, 0 to 1, that a firm of the class makes what the chains call by its members.
  public let narrowness: Double
  /// GB/T 4754-2017 class, where it is one of that standard.
  public let gbt4754: String?
  /// Where the word comes from.
  public let note: String?
  /// Where it stands in the files.
  public let origin: Origin

  /// The key.
  public var id: ID { ID(words.first ?? "") }

  /// Makes a class.
  public init(
    words: [String],
    members: [Product.ID],
    narrowness: Double,
    gbt4754: String? = nil,
    note: String? = nil,
    origin: Origin = Origin(file: "")
  ) {
    self.words = words
    self.members = members
    self.narrowness = narrowness
    self.gbt4754 = gbt4754
    self.note = note
    self.origin = origin
  }
}
