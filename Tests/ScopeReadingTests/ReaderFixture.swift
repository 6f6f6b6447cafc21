import ChainModel
import ScopeReading
import ScopeTestSupport

/// A reader of the shipped products, and its answers as short texts.
struct ReaderFixture {
  let products: [Product]
  let reader: ScopeReader

  init() throws {
    products = try ShippedProducts.load()
    reader = try ScopeReader(
      aliases: AliasList(products: products, classes: try ShippedProducts.classes())
    )
  }

  /// `product:activity`, with `!` where it is excluded and `?` where it needs a permit.
  func read(_ scope: String, name: String = "") throws -> [String] {
    try reader.mentions(inScope: scope, name: name).map(Self.short)
  }

  static func short(_ mention: Mention) -> String {
    let marks = (mention.isNegated ? "!" : "") + (mention.isPermitted ? "?" : "")
    return "\(mention.subject.text):\(mention.activity)\(marks)"
  }
}
