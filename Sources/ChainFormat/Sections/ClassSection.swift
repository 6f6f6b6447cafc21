import ChainModel

/// Reads `classes`.
struct ClassSection {
  let reading: Reading
  let products: Catalogue<Product>

  /// The classes in order.
  func classes(_ sections: [Section]) -> [ProductClass] {
    var owners: [String: Origin] = [:]
    for product in products.elements {
      for word in [product.name.zh] + product.aliases where owners[word] == nil {
        owners[word] = product.origin
      }
    }
    return sections.flatMap { reading.items($0.node, $0.key) }.compactMap { node in
      productClass(node, &owners)
    }
  }

  private func productClass(_ node: YAMLNode, _ owners: inout [String: Origin]) -> ProductClass? {
    guard let fields = Fields(node, .productClass, keys: ItemKeys.productClass, reading) else {
      return nil
    }
    for key in ["words", "members", "narrowness"] { fields.need(key) }
    let words = fields.texts("words", orText: true)
    let members: [Product.ID] = fields.ids("members", .product)
    let narrowness = fields.number("narrowness", .fraction)
    for word in words {
      if let owner = owners[word.text] {
        reading.error(Self.takenWord(word.text, by: owner.description), at: word.origin)
      }
      owners[word.text] = word.origin
    }
    let (industry, note) = (fields.text("gbt4754"), fields.text("note"))
    guard !words.isEmpty, !members.isEmpty, let narrowness else { return nil }
    return ProductClass(
      words: words.map(\.text),
      members: members,
      narrowness: narrowness,
      gbt4754: industry,
      note: note,
      origin: fields.origin
    )
  }
}

extension ClassSection {
  /// A word that already names a product or another class.
  static func takenWord(_ word: String, by place: String) -> Phrase {
    let word = Phrase.quoted(word)
    return Phrase(
      zh: "\(word.zh)已是产品的名称、别名或另一品类的词（\(place)）；一个词只应有一种意思",
      en:
        "\(word.en) already names a product or another class (\(place)); expected one meaning for a word"
    )
  }
}
