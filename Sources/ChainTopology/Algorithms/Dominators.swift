/// For every node the nodes through which every path from the root must pass.
///
/// T. Lengauer, R. E. Tarjan: A fast algorithm for finding dominators in a flowgraph. ACM TOPLAS 1
/// (1979) 121–141, the simple variant with path compression: O(e · log n), without recursion. (The
/// simpler iteration of Cooper, Harvey & Kennedy 2001 is quadratic on long chains with back edges.)
public struct Dominators: Hashable, Sendable {
  /// Where all paths start.
  public let root: Int
  /// The last node before a node that every path to it passes; -1 for the root and for nodes that
  /// no path leads to.
  public let immediate: [Int32]

  /// Finds the dominator tree.
  public init(of graph: DirectedGraph, from root: Int) {
    self.root = root
    let search = DepthFirstOrder(of: graph, from: root)
    let count = search.order.count
    // All arrays below are indexed by the number that the search gave to a node.
    var semi = (0..<Int32(count)).map { $0 }
    var label = semi
    var ancestor = [Int32](repeating: -1, count: count)
    var dominator = [Int32](repeating: 0, count: count)
    // The bucket of a node as a linked list: those whose semidominator it is.
    var bucket = [Int32](repeating: -1, count: count)
    var nextInBucket = [Int32](repeating: -1, count: count)
    var path: [Int32] = []

    for index in stride(from: count - 1, to: 0, by: -1) {
      let node = Int(search.order[index])
      let parent = Int(search.parent[index])
      var best = semi[index]
      for place in graph.predecessors.range(of: node) {
        let from = search.number[Int(graph.predecessors.targets[place])]
        guard from >= 0 else { continue }
        let candidate = Self.lowest(from, &ancestor, &label, semi, &path)
        best = min(best, semi[Int(candidate)])
      }
      semi[index] = best
      nextInBucket[index] = bucket[Int(best)]
      bucket[Int(best)] = Int32(index)
      ancestor[index] = Int32(parent)
      var waiting = bucket[parent]
      bucket[parent] = -1
      while waiting >= 0 {
        let candidate = Self.lowest(waiting, &ancestor, &label, semi, &path)
        dominator[Int(waiting)] =
          semi[Int(candidate)] < semi[Int(waiting)] ? candidate : Int32(parent)
        waiting = nextInBucket[Int(waiting)]
      }
    }
    var immediate = [Int32](repeating: -1, count: graph.nodeCount)
    for index in stride(from: 1, to: count, by: 1) {
      if dominator[index] != semi[index] {
        dominator[index] = dominator[Int(dominator[index])]
      }
      immediate[Int(search.order[index])] = search.order[Int(dominator[index])]
    }
    self.immediate = immediate
  }

  /// The nodes that every path to a node passes, from the root to the node before it.
  ///
  /// Empty for the root and for a node that no path leads to.
  public func dominators(of node: Int) -> [Int] {
    var chain: [Int] = []
    var next = immediate[node]
    while next >= 0 {
      chain.append(Int(next))
      next = immediate[Int(next)]
    }
    return chain.reversed()
  }

  /// The node with the lowest semidominator on the way up from a node, compressing that way.
  private static func lowest(
    _ start: Int32,
    _ ancestor: inout [Int32],
    _ label: inout [Int32],
    _ semi: [Int32],
    _ path: inout [Int32]
  ) -> Int32 {
    guard ancestor[Int(start)] >= 0 else { return start }
    path.removeAll(keepingCapacity: true)
    var node = start
    while ancestor[Int(ancestor[Int(node)])] >= 0 {
      path.append(node)
      node = ancestor[Int(node)]
    }
    while let below = path.popLast() {
      let above = ancestor[Int(below)]
      if semi[Int(label[Int(above)])] < semi[Int(label[Int(below)])] {
        label[Int(below)] = label[Int(above)]
      }
      ancestor[Int(below)] = ancestor[Int(above)]
    }
    return label[Int(start)]
  }
}

/// The order in which a depth-first search comes upon nodes.
struct DepthFirstOrder {
  /// The nodes in the order found.
  private(set) var order: [Int32] = []
  /// For each place in `order`, the place of the node it was found from; -1 for the root.
  private(set) var parent: [Int32] = []
  /// For each node its place in `order`; -1 where no path leads.
  private(set) var number: [Int32]

  init(of graph: DirectedGraph, from root: Int) {
    number = [Int32](repeating: -1, count: graph.nodeCount)
    var cursor = graph.successors.offsets
    number[root] = 0
    order.append(Int32(root))
    parent.append(-1)
    var path: [Int32] = [0]
    while let top = path.last {
      let node = Int(order[Int(top)])
      guard cursor[node] < graph.successors.offsets[node + 1] else {
        path.removeLast()
        continue
      }
      let target = Int(graph.successors.targets[Int(cursor[node])])
      cursor[node] += 1
      guard number[target] < 0 else { continue }
      number[target] = Int32(order.count)
      path.append(Int32(order.count))
      order.append(Int32(target))
      parent.append(top)
    }
  }
}
