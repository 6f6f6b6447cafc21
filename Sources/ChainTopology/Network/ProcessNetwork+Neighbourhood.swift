public import ChainModel

/// What lies around a node of a network.
public struct Neighbourhood: Hashable, Sendable {
  /// The products in file order.
  public let products: [Product.ID]
  /// The processes in file order.
  public let processes: [UnitProcess.ID]
}

extension ProcessNetwork {
  /// Which way exchanges are followed.
  public enum Direction: Hashable, Sendable {
    case upstream, downstream, both
  }

  /// The products and processes within some exchanges of a node, itself included; O(size).
  ///
  /// From a product, radius 1 gives its makers and users, radius 2 their other products too.
  public func neighbourhood(
    of node: NetworkNode,
    radius: Int,
    direction: Direction = .both
  ) -> Neighbourhood {
    guard let start = index(of: node) else { return Neighbourhood(products: [], processes: []) }
    let paths = graph.paths()
    var distance = [Int](repeating: -1, count: paths.nodeCount)
    distance[start] = 0
    var queue = [start]
    var head = 0
    while head < queue.count {
      let node = queue[head]
      head += 1
      guard distance[node] < radius else { continue }
      var next: [Int32] = []
      if direction != .upstream { next += paths.successors[node] }
      if direction != .downstream { next += paths.predecessors[node] }
      for target in next.map(Int.init) where distance[target] < 0 {
        distance[target] = distance[node] + 1
        queue.append(target)
      }
    }
    return Neighbourhood(
      products: products.indices.filter { distance[$0] >= 0 }.map { products[$0] },
      processes: processes.indices.filter { distance[graph.node(ofUnit: $0)] >= 0 }
        .map { processes[$0] }
    )
  }
}
