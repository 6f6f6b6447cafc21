/// The column of each card, and which links run against the columns.
///
/// Stages are runs of columns one after the other, so that a link to an earlier stage is a recycle.
/// Within a stage, cards stand as many columns right as the longest way to them asks for. A link
/// that would close a cycle is a recycle; links of earlier kinds are laid first, so that a recycle
/// is rather a by-product than a main input.
struct ColumnPlan {
  /// A card as the plan sees it.
  struct Node {
    /// The stage, counted from 0.
    let stage: Int
    /// Whether it moves to the column just before its first user.
    let isFeed: Bool
  }

  /// A link as the plan sees it.
  struct Arc {
    let from: Int
    let to: Int
    /// Lower kinds are laid first.
    let kind: Int
  }

  /// The column of each node, without empty columns.
  private(set) var columns: [Int]
  /// Whether each arc runs against the columns.
  private(set) var isRecycle: [Bool]
  /// The runs of columns of the stages that have any.
  private(set) var bands: [(stage: Int, columns: ClosedRange<Int>)]

  /// Plans the columns; O(arcs × (nodes + arcs)).
  init(nodes: [Node], arcs: [Arc]) {
    isRecycle = Self.recycles(nodes: nodes, arcs: arcs)
    let kept = arcs.indices.filter { !isRecycle[$0] }.map { arcs[$0] }
    var level = Self.levels(nodes: nodes, arcs: kept)
    Self.balance(&level, nodes: nodes, arcs: kept)

    let stages = Set(nodes.filter { !$0.isFeed }.map(\.stage)).sorted()
    var start: [Int: Int] = [:]
    var next = 0
    for stage in stages {
      start[stage] = next
      let depth = nodes.indices.filter { nodes[$0].stage == stage && !nodes[$0].isFeed }
        .map { level[$0] }.max() ?? 0
      next += depth + 1
    }
    var columns = nodes.indices.map { nodes[$0].isFeed ? 0 : (start[nodes[$0].stage] ?? 0) + level[$0] }
    for index in nodes.indices where nodes[index].isFeed {
      let users = kept.filter { $0.from == index }.map { columns[$0.to] }
      columns[index] = (users.min() ?? next) - 1
    }
    let shift = -min(0, columns.min() ?? 0)
    columns = columns.map { $0 + shift }
    self.columns = columns
    bands = stages.map { stage in
      let first = (start[stage] ?? 0) + shift
      let last = nodes.indices.filter { nodes[$0].stage == stage && !nodes[$0].isFeed }
        .map { columns[$0] }.max() ?? first
      return (stage, first...max(first, last))
    }
    if shift > 0, let first = bands.first {
      bands[0] = (first.stage, 0...first.columns.upperBound)
    }
  }

  private static func recycles(nodes: [Node], arcs: [Arc]) -> [Bool] {
    var isRecycle = [Bool](repeating: false, count: arcs.count)
    var next = [[Int]](repeating: [], count: nodes.count)
    func reaches(_ from: Int, _ to: Int) -> Bool {
      var seen: Set<Int> = [from]
      var stack = [from]
      while let node = stack.popLast() {
        if node == to { return true }
        for target in next[node] where seen.insert(target).inserted { stack.append(target) }
      }
      return false
    }
    for index in arcs.indices.sorted(by: { (arcs[$0].kind, $0) < (arcs[$1].kind, $1) }) {
      let arc = arcs[index]
      let fromStage = nodes[arc.from].stage
      let toStage = nodes[arc.to].stage
      if nodes[arc.from].isFeed || nodes[arc.to].isFeed { continue }
      if fromStage > toStage || (fromStage == toStage && reaches(arc.to, arc.from)) {
        isRecycle[index] = true
      } else if fromStage == toStage {
        next[arc.from].append(arc.to)
      }
    }
    return isRecycle
  }

  /// The longest way to each node within its stage.
  private static func levels(nodes: [Node], arcs: [Arc]) -> [Int] {
    let inner = innerArcs(nodes: nodes, arcs: arcs)
    var level = [Int](repeating: 0, count: nodes.count)
    // At most as many rounds as a way is long, since there is no cycle.
    var changed = true
    while changed {
      changed = false
      for arc in inner where level[arc.to] <= level[arc.from] {
        level[arc.to] = level[arc.from] + 1
        changed = true
      }
    }
    return level
  }

  /// Moves nodes right as far as their users allow where that shortens links.
  private static func balance(_ level: inout [Int], nodes: [Node], arcs: [Arc]) {
    let inner = innerArcs(nodes: nodes, arcs: arcs)
    var depth: [Int: Int] = [:]
    for (index, node) in nodes.enumerated() where !node.isFeed {
      depth[node.stage] = max(depth[node.stage] ?? 0, level[index])
    }
    for index in nodes.indices.sorted(by: { (-level[$0], $0) < (-level[$1], $1) }) {
      let ins = inner.filter { $0.to == index }.count
      let users = inner.filter { $0.from == index }.map { level[$0.to] }
      let outs = arcs.filter { $0.from == index }.count
      guard ins == 0, outs > 0 else { continue }
      let latest = users.min().map { $0 - 1 } ?? (depth[nodes[index].stage] ?? 0)
      level[index] = max(level[index], latest)
    }
  }

  private static func innerArcs(nodes: [Node], arcs: [Arc]) -> [Arc] {
    arcs.filter { arc in
      !nodes[arc.from].isFeed && !nodes[arc.to].isFeed
        && nodes[arc.from].stage == nodes[arc.to].stage
    }
  }
}
