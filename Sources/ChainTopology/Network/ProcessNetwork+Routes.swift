public import ChainModel

/// A way from one product to another: each process takes in the product before it and puts out the
/// product behind it.
public struct Route: Hashable, Sendable {
  /// The products on the way, one more than processes.
  public let products: [Product.ID]
  /// The processes on the way.
  public let processes: [UnitProcess.ID]
}

extension ProcessNetwork {
  /// The shortest ways from one product to another that pass nothing twice.
  ///
  /// Ordered by the number of processes, then by file order along the way. J. Y. Yen: Finding the
  /// k shortest loopless paths in a network. Management Science 17 (1971) 712–716;
  /// O(limit · length · size).
  ///
  /// - Parameters:
  ///   - origin: Where the routes start.
  ///   - target: Where they end.
  ///   - limit: How many routes to give at most.
  /// - Returns: The routes, the shortest first.
  public func routes(from origin: Product.ID, to target: Product.ID, limit: Int = 5) -> [Route] {
    guard let origin = index(of: origin), let target = index(of: target), origin != target else {
      return []
    }
    let search = ShortestPaths(in: graph.paths())
    return search.paths(from: origin, to: target, limit: limit).map { path in
      Route(
        products: path.filter { $0 < products.count }.map { products[$0] },
        processes: path.filter { $0 >= products.count }.map { processes[$0 - products.count] }
      )
    }
  }
}

/// Yen's search for the shortest paths of a graph whose edges all count 1.
struct ShortestPaths {
  private let graph: DirectedGraph

  init(in graph: DirectedGraph) {
    self.graph = graph
  }

  /// Simple paths by length, then by the numbers of their nodes.
  func paths(from origin: Int, to target: Int, limit: Int) -> [[Int]] {
    guard limit > 0, let first = shortest(from: origin, to: target, without: [], edges: []) else {
      return []
    }
    var found = [first]
    var candidates: Set<[Int]> = []
    while found.count < limit, let last = found.last {
      for place in 0..<(last.count - 1) {
        let root = Array(last[...place])
        // A path that left the root as an earlier one did would be that one again.
        let used = Set(
          found.filter { $0.count > place + 1 && $0[...place].elementsEqual(root) }
            .map { $0[place + 1] }
        )
        let passed = Set(root.dropLast())
        if let rest = shortest(from: last[place], to: target, without: passed, edges: used) {
          candidates.insert(root.dropLast() + rest)
        }
      }
      let best = candidates.min { left, right in
        left.count == right.count
          ? left.lexicographicallyPrecedes(right) : left.count < right.count
      }
      guard let best else { break }
      candidates.remove(best)
      found.append(best)
    }
    return found
  }

  /// The path of fewest edges whose nodes come first in order, by distances to the target.
  private func shortest(
    from origin: Int,
    to target: Int,
    without passed: Set<Int>,
    edges closed: Set<Int>
  ) -> [Int]? {
    var distance = [Int32](repeating: -1, count: graph.nodeCount)
    distance[target] = 0
    var queue = [Int32(target)]
    var head = 0
    while head < queue.count {
      let node = Int(queue[head])
      head += 1
      if node == origin { break }
      for place in graph.predecessors.range(of: node) {
        let source = Int(graph.predecessors.targets[place])
        if distance[source] >= 0 || passed.contains(source) { continue }
        if source == origin, closed.contains(node) { continue }
        distance[source] = distance[node] + 1
        queue.append(Int32(source))
      }
    }
    guard distance[origin] >= 0 else { return nil }
    var path = [origin]
    var node = origin
    while node != target {
      let next = graph.successors[node].map(Int.init)
        .filter { step in
          distance[step] == distance[node] - 1 && !(node == origin && closed.contains(step))
            && !passed.contains(step)
        }
        .min()
      guard let next else { return nil }
      path.append(next)
      node = next
    }
    return path
  }
}
