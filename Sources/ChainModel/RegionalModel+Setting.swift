extension RegionalModel {
  /// The model with one figure of a recipe, a plant, a statistic or a crop multiplied, its range with
  /// it; as a workspace is read when that figure is set.
  ///
  /// - Parameters:
  ///   - fact: Where the figure stands.
  ///   - factor: What it is multiplied by.
  /// - Returns: The changed model; figures elsewhere are untouched.
  public func setting(_ fact: Origin, times factor: Double) -> RegionalModel {
    var copy = self
    func change(_ figure: inout Figure) {
      if figure.origin == fact { figure = figure.multiplied(by: factor) }
    }
    if processes.elements.contains(where: { $0.has(fact) }) {
      var recipes = processes.elements
      for index in recipes.indices where recipes[index].has(fact) {
        for place in recipes[index].inputs.indices { change(&recipes[index].inputs[place].figure) }
        for place in recipes[index].byproducts.indices {
          change(&recipes[index].byproducts[place].figure)
        }
      }
      copy.processes = Catalogue(recipes) { $0.formerly }
    }
    for index in facilities.indices {
      if facilities[index].capacity?.origin == fact {
        copy.facilities[index].capacity = facilities[index].capacity?.multiplied(by: factor)
      }
      if facilities[index].utilisation?.origin == fact {
        copy.facilities[index].utilisation = facilities[index].utilisation?.multiplied(by: factor)
      }
    }
    for index in totals.indices { change(&copy.totals[index].amount) }
    for index in primarySupply.indices where primarySupply[index].amount?.origin == fact {
      copy.primarySupply[index].amount = primarySupply[index].amount?.multiplied(by: factor)
    }
    return copy
  }
}

extension UnitProcess {
  /// Whether a coefficient stands at a place.
  fileprivate func has(_ fact: Origin) -> Bool {
    inputs.contains { $0.figure.origin == fact } || byproducts.contains { $0.figure.origin == fact }
  }
}

extension Figure {
  /// The same figure with another value, in the same unit.
  fileprivate func multiplied(by factor: Double) -> Figure {
    Figure(
      span: span * factor,
      basis: basis,
      sources: sources,
      asOf: asOf,
      note: note,
      origin: origin,
      rejected: rejected,
      scale: scale
    )
  }
}
