import ChainModel

/// Reads `localFacts`: what is known of every project of the region, and of those in one zone; and
/// `productFacts`: what is known of whoever makes some products.
struct LocalFactSection {
  let reading: Reading

  /// The facts in order.
  func facts(_ sections: [Section]) -> [PlaceFacts] {
    sections.flatMap { reading.items($0.node, $0.key) }.compactMap { node in
      guard let fields = Fields(node, .place, keys: ItemKeys.localFacts, reading) else {
        return nil
      }
      fields.need("facts")
      let zone: Zone.ID? = fields.has("zone") ? fields.needID("zone", .zone) : nil
      if fields.has("zone"), zone == nil { return nil }
      return fields.node("facts").map {
        PlaceFacts(zone: zone, facts: FactReader(reading: reading).facts($0, "facts"))
      }
    }
  }

  /// The facts about makers in order.
  func makers(_ sections: [Section]) -> [ProductFacts] {
    sections.flatMap { reading.items($0.node, $0.key) }.compactMap { node in
      guard let fields = Fields(node, .product, keys: ItemKeys.productFacts, reading) else {
        return nil
      }
      fields.need("products")
      fields.need("facts")
      let products: [Product.ID] = fields.ids("products", .product)
      return fields.node("facts").map {
        ProductFacts(
          products: products,
          facts: FactReader(reading: reading).facts($0, "facts")
        )
      }
    }
  }
}
