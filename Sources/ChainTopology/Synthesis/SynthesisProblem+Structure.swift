extension SynthesisProblem {
  /// The problem without its numbers; O(size).
  public var graph: BipartiteGraph {
    BipartiteGraph(
      materialCount: materials.count,
      recipes: units.map { unit in
        BipartiteGraph.Recipe(
          inputs: unit.inputs.map(\.material),
          outputs: unit.outputs.map(\.material)
        )
      }
    )
  }

  /// Whether each material is raw.
  public var isRaw: [Bool] { materials.map { $0.kind == .raw } }

  /// The numbers of the products, ascending.
  public var products: [Int] { materials.indices.filter { materials[$0].kind == .product } }

  /// The numbers of the products that must be made: those whose least flow is above 0.
  public var requiredProducts: [Int] { products.filter { materials[$0].lowerBound > 0 } }

  /// The maximal structure, mutual exclusions left aside.
  public var maximalStructure: MaximalStructure {
    MaximalStructure(of: graph, raw: isRaw, products: products, required: requiredProducts)
  }

  /// All solution structures, mutual exclusions held.
  public var solutionStructures: SolutionStructures {
    SolutionStructures(
      of: graph,
      raw: isRaw,
      products: products,
      required: requiredProducts,
      exclusions: exclusions.map(\.units)
    )
  }

  /// The problem without some units, named.
  public func removing(units names: Set<String>) -> SynthesisProblem {
    let kept = units.indices.filter { !names.contains(units[$0].name) }
    var place: [Int: Int] = [:]
    for (index, unit) in kept.enumerated() { place[unit] = index }
    return SynthesisProblem(
      name: name,
      measures: measures,
      materials: materials,
      units: kept.map { units[$0] },
      exclusions: exclusions.map { set in
        Exclusion(name: set.name, units: set.units.compactMap { place[$0] })
      }
    )
  }
}
