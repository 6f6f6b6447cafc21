/// The edges of a graph, row by row: compressed sparse rows.
///
/// Row `i` holds the targets of node `i`, in the order in which they were added.
public struct Adjacency: Hashable, Sendable {
  /// Row `i` reaches from `offsets[i]` to `offsets[i + 1]`.
  let offsets: [Int32]
  /// The targets of all rows, one row after the other.
  let targets: [Int32]

  init(offsets: [Int32], targets: [Int32]) {
    self.offsets = offsets
    self.targets = targets
  }

  /// How many rows there are.
  public var nodeCount: Int { offsets.count - 1 }

  /// How many edges there are.
  public var edgeCount: Int { targets.count }

  /// The targets of a node.
  public subscript(node: Int) -> ArraySlice<Int32> { targets[range(of: node)] }

  /// How many targets a node has.
  public func degree(of node: Int) -> Int { Int(offsets[node + 1] - offsets[node]) }

  /// How many targets each node has.
  var degrees: [Int32] { (0..<nodeCount).map { offsets[$0 + 1] - offsets[$0] } }

  /// The places of a node's targets in `targets`.
  func range(of node: Int) -> Range<Int> { Int(offsets[node])..<Int(offsets[node + 1]) }

  /// The same edges seen from their targets, sources in ascending order; O(n + e).
  ///
  /// - Parameter count: How many nodes there are on the side of the targets.
  /// - Returns: Target to sources.
  func reversed(onto count: Int) -> Adjacency {
    var offsets = [Int32](repeating: 0, count: count + 1)
    for target in targets { offsets[Int(target) + 1] += 1 }
    for node in 0..<count { offsets[node + 1] += offsets[node] }
    var next = offsets
    var sources = [Int32](repeating: 0, count: targets.count)
    for source in 0..<nodeCount {
      for place in range(of: source) {
        let target = Int(targets[place])
        sources[Int(next[target])] = Int32(source)
        next[target] += 1
      }
    }
    return Adjacency(offsets: offsets, targets: sources)
  }
}

/// Collects the rows of an ``Adjacency`` in order, each target once a row.
struct AdjacencyBuilder {
  private var offsets: [Int32] = [0]
  private var targets: [Int32] = []
  private var lastRow: [Int32]

  /// - Parameter targetCount: How many nodes there are on the side of the targets.
  init(targetCount: Int) {
    lastRow = [Int32](repeating: -1, count: targetCount)
  }

  /// The rows ended so far.
  var rowCount: Int { offsets.count - 1 }

  /// Adds a target to the open row unless it is there already.
  mutating func append(_ target: Int) {
    guard lastRow[target] != Int32(rowCount) else { return }
    lastRow[target] = Int32(rowCount)
    targets.append(Int32(target))
  }

  /// Ends the open row.
  mutating func endRow() {
    offsets.append(Int32(targets.count))
  }

  /// The rows ended so far.
  func finished() -> Adjacency {
    Adjacency(offsets: offsets, targets: targets)
  }
}
