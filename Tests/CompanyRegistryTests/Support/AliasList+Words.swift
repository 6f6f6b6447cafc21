import ChainModel
import ChainTestSupport
import ScopeReading

extension AliasList {
  /// A list of words, each the name of a product.
  static func words(
    _ words: [(String, String)] = [("棉纱", "cotton-yarn"), ("番茄酱", "tomato-paste")]
  ) -> AliasList {
    AliasList(
      products: words.map { word, id in
        Product(
          id: Product.ID(id),
          name: Name(zh: word, en: id),
          unit: ModelBuilder.tonne,
          role: .intermediate
        )
      }
    )
  }
}
