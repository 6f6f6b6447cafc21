import ChainModel

/// The processes of a chain, and the products they handle.
struct ChainMembers {
  /// In stage order, each once.
  let processes: [UnitProcess]
  let products: Set<Product.ID>

  init(_ chain: Chain, model: RegionalModel) {
    var seen: Set<UnitProcess.ID> = []
    processes = chain.stages.flatMap(\.processes).compactMap { id in
      guard let process = model.processes[id], seen.insert(process.id).inserted else { return nil }
      return process
    }
    var products: Set<Product.ID> = []
    for process in processes {
      let handled =
        [process.output] + process.inputs.map(\.product) + process.byproducts.map(\.product)
      for id in handled { products.insert(model.products[id]?.id ?? id) }
    }
    self.products = products
  }
}
