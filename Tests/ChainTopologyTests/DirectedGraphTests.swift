import ChainTestSupport
import ChainTopology
import Testing

/// The path algorithms against what follows from their definitions, on random graphs.
struct DirectedGraphTests {
  static func randomGraph(seed: Int) -> [[Int]] {
    var random = SeededGenerator(seed: seed)
    let count = 2 + seed % 12
    return (0..<count).map { _ in
      let degree = Int.random(in: 0...3, using: &random)
      return (0..<degree).map { _ in Int.random(in: 0..<count, using: &random) }
    }
  }

  static func reachable(_ rows: [[Int]], from root: Int, without removed: Int? = nil) -> Set<Int> {
    guard root != removed else { return [] }
    var seen: Set<Int> = [root]
    var queue = [root]
    while let node = queue.popLast() {
      for target in rows[node] where target != removed && seen.insert(target).inserted {
        queue.append(target)
      }
    }
    return seen
  }

  @Test func `dominators are the nodes whose removal cuts a node off`() {
    for seed in 0..<600 {
      let rows = Self.randomGraph(seed: seed)
      let dominators = Dominators(of: DirectedGraph(rows), from: 0)
      let all = Self.reachable(rows, from: 0)
      for node in rows.indices {
        let expected =
          all.contains(node)
          ? rows.indices.filter {
            $0 != node && all.contains($0)
              && !Self.reachable(rows, from: 0, without: $0).contains(node)
          } : []
        #expect(dominators.dominators(of: node).sorted() == expected, "seed \(seed) node \(node)")
      }
    }
  }

  @Test func `a chain of 200,000 nodes does not run out of stack`() {
    let rows = (0..<200_000).map { $0 + 1 < 200_000 ? [$0 + 1] : [0] }
    let graph = DirectedGraph(rows)
    #expect(Dominators(of: graph, from: 0).immediate[199_999] == 199_998)
  }
}
