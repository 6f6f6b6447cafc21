extension RegionalModel {
  /// The products that a reader's word names, in file order.
  ///
  /// Those whose name or alias, in either language and any case, is the word; if there are none, those
  /// that have it as a part of a name or an alias. A single character names nothing in part.
  public func products(named word: String) -> [Product.ID] {
    let wanted = word.lowercased()
    func words(_ product: Product) -> [String] {
      ([product.name.zh, product.name.en] + product.aliases).map { $0.lowercased() }
    }
    let exact = products.elements.filter { words($0).contains(wanted) }
    guard exact.isEmpty, wanted.count > 1 else { return exact.map(\.id) }
    return products.elements.filter { words($0).contains { $0.contains(wanted) } }.map(\.id)
  }
}
