import ChainTopology
import Testing

/// The structure algorithms against the axioms, over all subsets of units of small networks.
struct StructurePropertyTests {
  static let networks = (0..<300).map { seed in
    RandomNetwork(seed: seed, materials: 5 + seed % 5, units: 4 + seed % 6)
  }

  @Test func `the maximal structure is the union of all solution structures`() {
    var feasible = 0
    for (seed, network) in Self.networks.enumerated() {
      let all = network.structures(exclusive: false)
      let structure = MaximalStructure(
        of: network.graph,
        raw: network.isRaw,
        products: network.products
      )
      #expect(structure.exists == !all.isEmpty, "seed \(seed)")
      #expect(structure.units == Set(all.joined()).sorted(), "seed \(seed)")
      let excluded = network.recipes.indices.filter { structure.exclusion(ofUnit: $0) != nil }
      #expect(excluded == structure.excludedUnits)
      #expect(excluded == network.recipes.indices.filter { !structure.units.contains($0) })
      if !all.isEmpty { feasible += 1 }
    }
    #expect(feasible > 60, "the networks should not all be empty")
  }

  @Test func `the listing is every set of units that satisfies the axioms`() {
    var structures = 0
    for (seed, network) in Self.networks.enumerated() {
      let expected = network.structures()
      let found = Array(
        SolutionStructures(
          of: network.graph,
          raw: network.isRaw,
          products: network.products,
          exclusions: network.exclusions
        )
      )
      #expect(found.count == Set(found).count, "seed \(seed): each once")
      #expect(Set(found) == expected, "seed \(seed)")
      structures += found.count
    }
    #expect(structures > 500)
  }

  @Test func `a product that need not flow may be left out, and so may everything`() {
    var (without, more) = (0, 0)
    for (seed, network) in Self.networks.enumerated() {
      let required = Array(network.products.dropFirst())
      let expected = network.structures(required: required)
      let found = Array(
        SolutionStructures(
          of: network.graph,
          raw: network.isRaw,
          products: network.products,
          required: required,
          exclusions: network.exclusions
        )
      )
      #expect(found.count == Set(found).count, "seed \(seed): each once")
      #expect(Set(found) == expected, "seed \(seed)")
      #expect(found.contains([]) == required.isEmpty, "seed \(seed)")
      let maximal = MaximalStructure(
        of: network.graph,
        raw: network.isRaw,
        products: network.products,
        required: required
      )
      let all = network.structures(exclusive: false, required: required)
      #expect(maximal.exists == !all.isEmpty, "seed \(seed)")
      #expect(maximal.units == Set(all.joined()).sorted(), "seed \(seed)")
      if required.isEmpty { without += 1 }
      if expected.count > network.structures().count { more += 1 }
    }
    #expect(without > 50 && more > 100, "\(without) \(more)")
  }

  @Test func `what can be made equals the fixed point found by trying`() {
    for (seed, network) in Self.networks.enumerated() {
      let given = Set(network.isRaw.indices.filter { network.isRaw[$0] })
      let reach = Reachability(in: network.graph, from: given.sorted())
      let expected = network.reachable(from: given)
      #expect(Set(reach.materials.indices.filter { reach.materials[$0] }) == expected, "\(seed)")
      for (unit, recipe) in network.recipes.enumerated() {
        let runs = recipe.inputs.allSatisfy { $0.contains(where: expected.contains) }
        #expect(reach.units[unit] == runs, "seed \(seed) unit \(unit)")
      }
      for lost in network.isRaw.indices {
        let less = Reachability(in: network.graph, from: given.sorted(), lacking: lost)
        #expect(
          Set(less.materials.indices.filter { less.materials[$0] })
            == network.reachable(from: given, without: lost)
        )
      }
    }
  }

  @Test func `a unit that is left out is no part of the structure`() {
    let network = RandomNetwork(seed: 4, materials: 8, units: 8)
    for unit in network.recipes.indices {
      var excluded = [Bool](repeating: false, count: network.recipes.count)
      excluded[unit] = true
      let structure = MaximalStructure(
        of: network.graph,
        raw: network.isRaw,
        products: network.products,
        excluding: excluded
      )
      #expect(structure.exclusion(ofUnit: unit) == .leftOut)
      #expect(!structure.units.contains(unit))
    }
  }
}
