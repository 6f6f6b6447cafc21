/// A plain directed graph: what the algorithms on paths run on.
public struct DirectedGraph: Hashable, Sendable {
  /// Node to the nodes its edges lead to.
  public let successors: Adjacency
  /// Node to the nodes its edges come from, ascending.
  public let predecessors: Adjacency

  /// How many nodes there are.
  public var nodeCount: Int { successors.nodeCount }

  /// Builds the graph in O(n + e), each edge once.
  ///
  /// - Parameter rows: For each node the nodes its edges lead to.
  public init(_ rows: [[Int]]) {
    var builder = AdjacencyBuilder(targetCount: rows.count)
    for row in rows {
      for target in row { builder.append(target) }
      builder.endRow()
    }
    self.init(successors: builder.finished())
  }

  init(successors: Adjacency) {
    self.successors = successors
    predecessors = successors.reversed(onto: successors.nodeCount)
  }
}

extension BipartiteGraph {
  /// The node that a unit becomes in the projection to paths.
  public func node(ofUnit unit: Int) -> Int { materialCount + unit }

  /// The node of the projection to paths from which everything that is given hangs.
  public var rootNode: Int { materialCount + unitCount }

  /// The projection to paths: material → unit for each input, unit → material for each output.
  ///
  /// Materials keep their numbers, units follow. The projection forgets that a unit needs *all* its
  /// inputs: a path says "is made from", not "can be made". O(size).
  ///
  /// - Parameter excluded: Units that are left out; empty for none.
  /// - Returns: The graph of paths; its root leads nowhere.
  public func paths(excluding excluded: [Bool] = []) -> DirectedGraph {
    paths(excluding: excluded, root: [])
  }

  /// The projection to paths, with edges from the root to all that starts by itself.
  ///
  /// - Parameters:
  ///   - sources: Materials that are given; the root leads to them and to units without inputs.
  ///   - excluded: Units that are left out; empty for none.
  /// - Returns: The graph of paths.
  public func paths(
    from sources: some Sequence<Int>,
    excluding excluded: [Bool] = []
  ) -> DirectedGraph {
    let units = (0..<unitCount).filter { unit in
      groups(of: unit).isEmpty && (excluded.isEmpty || !excluded[unit])
    }
    return paths(excluding: excluded, root: sources + units.map(node(ofUnit:)))
  }

  private func paths(excluding excluded: [Bool], root: [Int]) -> DirectedGraph {
    var builder = AdjacencyBuilder(targetCount: rootNode + 1)
    for material in 0..<materialCount {
      for place in usingGroups.range(of: material) {
        let unit = Int(unitOfGroup[Int(usingGroups.targets[place])])
        if excluded.isEmpty || !excluded[unit] { builder.append(node(ofUnit: unit)) }
      }
      builder.endRow()
    }
    for unit in 0..<unitCount {
      if excluded.isEmpty || !excluded[unit] {
        for place in outputs.range(of: unit) { builder.append(Int(outputs.targets[place])) }
      }
      builder.endRow()
    }
    for node in root { builder.append(node) }
    builder.endRow()
    return DirectedGraph(successors: builder.finished())
  }
}
