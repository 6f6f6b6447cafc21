import ChainModel
import ChainTopology
import Testing

/// Chokepoints of random networks against the removal of each node.
struct ChokepointPropertyTests {
  @Test func `what is essential is what cannot be taken away`() {
    var checked = 0
    for seed in 0..<300 {
      let network = RandomNetwork(seed: seed, materials: 6 + seed % 6, units: 5 + seed % 6)
      let named = ProcessNetwork(
        products: network.isRaw.indices.map { ProcessNetworkTests.product("p\($0)") },
        processes: network.recipes.enumerated().map { index, recipe in
          ProcessNetworkTests.process(
            "u\(index)",
            "s",
            "p\(recipe.outputs[0])",
            recipe.inputs.map { $0.map { "p\($0)" }.joined(separator: "|") },
            byproducts: recipe.outputs.dropFirst().map { "p\($0)" }
          )
        }
      )
      let given = Set(network.isRaw.indices.filter { network.isRaw[$0] })
      let reachable = network.reachable(from: given)
      let ids = given.sorted().map { Product.ID("p\($0)") }
      for target in network.isRaw.indices where !given.contains(target) {
        let points = Chokepoints(for: Product.ID("p\(target)"), in: named, from: ids)
        #expect((points != nil) == reachable.contains(target))
        guard let points else { continue }
        checked += 1
        let materials = network.isRaw.indices.filter {
          $0 != target && !network.reachable(from: given, without: $0).contains(target)
        }
        let units = network.recipes.indices.filter { unit in
          let rest = named.reachable(from: ids, excluding: [UnitProcess.ID("u\(unit)")])
          return !rest.products.contains(Product.ID("p\(target)"))
        }
        #expect(
          points.essential == materials.map { .product(Product.ID("p\($0)")) }
            + units.map { .process(UnitProcess.ID("u\($0)")) },
          "seed \(seed) target \(target)"
        )
        #expect(Set(points.onEveryPath).isSubset(of: points.essential), "seed \(seed)")
      }
    }
    #expect(checked > 300)
  }
}
