/// The parts of a graph in which every node leads to every other.
///
/// R. Tarjan: Depth-first search and linear graph algorithms. SIAM Journal on Computing 1 (1972)
/// 146–160; without recursion. O(n + e).
public struct StronglyConnectedComponents: Hashable, Sendable {
  /// The component of each node; an edge never leads to a higher number than it comes from.
  public let componentOfNode: [Int]
  /// The nodes of each component, ascending.
  public let components: [[Int]]

  /// Finds the components.
  public init(of graph: DirectedGraph) {
    let count = graph.nodeCount
    var number = [Int32](repeating: -1, count: count)
    var low = [Int32](repeating: 0, count: count)
    var component = [Int](repeating: -1, count: count)
    var cursor = [Int32](repeating: 0, count: count)
    var path: [Int32] = []
    var open: [Int32] = []
    var next: Int32 = 0
    var found = 0
    for start in 0..<count where number[start] < 0 {
      path.append(Int32(start))
      while let top = path.last {
        let node = Int(top)
        if number[node] < 0 {
          number[node] = next
          low[node] = next
          next += 1
          open.append(top)
          cursor[node] = graph.successors.offsets[node]
        }
        var descended = false
        while cursor[node] < graph.successors.offsets[node + 1] {
          let target = Int(graph.successors.targets[Int(cursor[node])])
          if number[target] < 0 {
            path.append(Int32(target))
            descended = true
            break
          }
          if component[target] < 0 { low[node] = min(low[node], low[target]) }
          cursor[node] += 1
        }
        if descended { continue }
        path.removeLast()
        guard low[node] == number[node] else { continue }
        while let member = open.popLast() {
          component[Int(member)] = found
          if member == top { break }
        }
        found += 1
      }
    }
    var components = [[Int]](repeating: [], count: found)
    for node in 0..<count { components[component[node]].append(node) }
    componentOfNode = component
    self.components = components
  }

  /// Whether a node lies on a cycle of more than itself.
  public func isCyclic(_ node: Int) -> Bool { components[componentOfNode[node]].count > 1 }
}
