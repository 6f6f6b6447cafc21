public import ChainModel

extension ProcessNetwork {
  /// The exchanges that close a cycle: without them the network has none.
  ///
  /// Found by depth-first search that starts from what nothing makes and goes on in file order, so
  /// that the exchange which *returns* something is named, not the one that sends it on its way.
  /// In file order. O(size).
  ///
  /// - Parameter isIncluded: Whether a process is looked at.
  /// - Returns: The exchanges that close a cycle.
  public func recycles(
    including isIncluded: (UnitProcess.ID) -> Bool = { _ in true }
  ) -> [NetworkEdge] {
    let excluded = processes.map { !isIncluded($0) }
    let paths = graph.paths(excluding: excluded)
    let sources = paths.predecessors
    let starts =
      (0..<graph.rootNode).filter { sources.degree(of: $0) == 0 }
      + (0..<graph.rootNode).filter { sources.degree(of: $0) > 0 }
    let back = Self.backEdges(of: paths, from: starts)
    return edges.filter { edge in
      guard let product = index(of: edge.product), let process = index(of: edge.process) else {
        return false
      }
      let unit = graph.node(ofUnit: process)
      return edge.isInput ? back.contains([product, unit]) : back.contains([unit, product])
    }
  }

  /// The edges of a depth-first search that lead back to a node on the path searched.
  private static func backEdges(of graph: DirectedGraph, from starts: [Int]) -> Set<[Int]> {
    enum State { case new, open, done }
    var state = [State](repeating: .new, count: graph.nodeCount)
    var cursor = graph.successors.offsets
    var back: Set<[Int]> = []
    var path: [Int] = []
    for start in starts where state[start] == .new {
      state[start] = .open
      path.append(start)
      while let node = path.last {
        guard cursor[node] < graph.successors.offsets[node + 1] else {
          state[node] = .done
          path.removeLast()
          continue
        }
        let target = Int(graph.successors.targets[Int(cursor[node])])
        cursor[node] += 1
        switch state[target] {
        case .new:
          state[target] = .open
          path.append(target)
        case .open: back.insert([node, target])
        case .done: break
        }
      }
    }
    return back
  }
}
