import ChainTopology

/// What is measured, on one network; building the graph is not part of it.
enum Tasks {
  static func measure(_ network: LayeredNetwork, runs: Int) -> [Measurement] {
    let graph = network.graph
    let raw = network.raw
    return [
      Measurement("reachability", runs: runs) {
        Reachability(in: graph, from: raw).materials.count { $0 }
      },
      Measurement("maximal-structure", runs: runs) {
        let structure = MaximalStructure(of: graph, raw: network.isRaw, products: network.products)
        return structure.units.count + structure.materials.count
      },
      // Here the projection to paths is part of the time; networkx has its graph ready.
      Measurement("dominators", runs: runs) {
        let dominators = Dominators(of: graph.paths(from: raw), from: graph.rootNode)
        return dominators.immediate.reduce(0) { $0 + Int($1) + 1 }
      },
    ]
  }
}
