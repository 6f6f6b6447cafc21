import ChainModel

/// Builds the graph of a view whose cards are products: every view but that of zones.
struct MapGraphBuilder {
  private let scope: MapScope
  private let marks: MapMarks
  private let presence: LocalPresence
  private let selection: MapSelection

  init(
    scope: MapScope,
    marks: MapMarks,
    presence: LocalPresence
  ) throws(ChainMapsError) {
    self.scope = scope
    self.marks = marks
    self.presence = presence
    selection = try MapSelection(scope, marks: marks)
  }

  func graph() -> MapGraph {
    GraphAssembly(scope: scope, marks: marks, presence: presence, namesCompanies: false).graph(
      cards: cards(),
      clusters: [],
      processes: selection.processes,
      shown: selection.processes
    )
  }

  /// The cards in the order in which processes name them.
  private func cards() -> [MapCard] {
    let model = scope.model
    var seen: Set<Product.ID> = []
    var order: [Product.ID] = []
    for process in selection.processes {
      for product in scope.products(of: process) + scope.substitutes(of: process)
      where selection.products.contains(product) && seen.insert(product).inserted {
        order.append(product)
      }
    }
    let factory = CardFactory(
      model: model,
      marks: marks,
      presence: presence,
      language: scope.request.language
    )
    let byproducts = Set(
      selection.processes.flatMap(\.byproducts).compactMap { model.products[$0.product]?.id }
    )
    let makers = Dictionary(grouping: selection.processes) { model.products[$0.output]?.id }
    return order.compactMap { id in
      guard let product = model.products[id] else { return nil }
      return factory.card(
        for: product,
        processes: makers[id] ?? [],
        isByproduct: byproducts.contains(id)
      )
    }
  }
}
