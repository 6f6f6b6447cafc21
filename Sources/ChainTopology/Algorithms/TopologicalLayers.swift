/// The layer of each node: 0 where nothing leads to it, else one more than the highest before it.
///
/// Nodes of one cycle share a layer. O(n + e), over the components of Tarjan 1972.
public struct TopologicalLayers: Hashable, Sendable {
  /// The layer of each node.
  public let layerOfNode: [Int]

  /// How many layers there are.
  public let count: Int

  /// Finds the layers.
  public init(of graph: DirectedGraph) {
    let components = StronglyConnectedComponents(of: graph)
    var layer = [Int](repeating: 0, count: components.components.count)
    // Components are numbered against the edges, so that those before a component have been seen.
    for component in components.components.indices.reversed() {
      for node in components.components[component] {
        for place in graph.successors.range(of: node) {
          let target = components.componentOfNode[Int(graph.successors.targets[place])]
          if target != component { layer[target] = max(layer[target], layer[component] + 1) }
        }
      }
    }
    layerOfNode = components.componentOfNode.map { layer[$0] }
    count = (layer.max() ?? -1) + 1
  }
}
