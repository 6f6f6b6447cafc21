/// The column of each card, and which links run against the columns.
///
/// Stages are runs of columns one after the other, so that a link to an earlier stage runs back.
/// Within a stage, cards stand as many columns right as the longest way to them asks for. The main
/// inputs decide how many columns a stage has: a by-product or substitute that would need more, or
/// would close a cycle, runs back. So maps stay as narrow as the main chain.
struct ColumnPlan {
  /// A card as the plan sees it.
  struct Node: Hashable {
    /// How a card finds its column.
    enum Place: Hashable {
      /// By its stage.
      case stage
      /// Just before its first user.
      case beforeUsers
      /// Just after what puts it out, be it in the next stage.
      case afterMakers
    }

    /// The stage, counted from 0.
    let stage: Int
    /// How it finds its column.
    let place: Place
    /// How much room it takes in a column, in lines.
    let load: Int
  }

  /// A link as the plan sees it.
  struct Arc: Hashable {
    let from: Int
    let to: Int
    /// Whether it is a main input.
    let isMain: Bool
  }

  /// The column of each node, without empty columns.
  let columns: [Int]
  /// Whether each arc runs back.
  let runsBack: [Bool]
  /// The runs of columns of the stages that have any.
  let bands: [(stage: Int, columns: ClosedRange<Int>)]

  /// Plans the columns; O(arcs × nodes × arcs), on maps of some hundreds.
  init(nodes: [Node], arcs: [Arc]) {
    var levels = StageLevels(nodes: nodes)
    var runsBack = [Bool](repeating: false, count: arcs.count)
    for isMain in [true, false] {
      for (index, arc) in arcs.enumerated() where arc.isMain == isMain {
        runsBack[index] = !levels.add(arc, keepingDepth: !isMain)
      }
    }
    let forward = arcs.indices.filter { !runsBack[$0] }.map { arcs[$0] }
    levels.pullRight(forward)
    levels.spread(forward)

    let depths = levels.depths
    let stages = depths.keys.sorted()
    var starts: [Int: Int] = [:]
    var next = 0
    for stage in stages {
      starts[stage] = next
      next += (depths[stage] ?? 0) + 1
    }
    var columns = nodes.indices.map { index in
      (starts[nodes[index].stage] ?? 0) + levels.level[index]
    }
    for (index, node) in nodes.enumerated() where node.place == .afterMakers {
      columns[index] = (arcs.filter { $0.to == index }.map { columns[$0.from] }.max() ?? 0) + 1
    }
    for (index, node) in nodes.enumerated() where node.place == .beforeUsers {
      columns[index] = (arcs.filter { $0.from == index }.map { columns[$0.to] }.min() ?? next) - 1
    }
    // Feeds of the first column stand before it.
    let shift = max(0, -(columns.min() ?? 0))
    columns = columns.map { $0 + shift }
    for (index, arc) in arcs.enumerated() {
      runsBack[index] = columns[arc.from] >= columns[arc.to]
    }
    let last = columns.max() ?? 0
    self.columns = columns
    self.runsBack = runsBack
    bands = stages.map { stage in
      let first = stage == stages.first ? 0 : (starts[stage] ?? 0) + shift
      let end = (starts[stage] ?? 0) + shift + (depths[stage] ?? 0)
      return (stage, first...(stage == stages.last ? max(end, last) : end))
    }
  }
}

/// The columns within stages, counted from the left of each.
struct StageLevels {
  private let nodes: [ColumnPlan.Node]
  private var inner: [ColumnPlan.Arc] = []
  /// The column of each node within its stage.
  private(set) var level: [Int]

  init(nodes: [ColumnPlan.Node]) {
    self.nodes = nodes
    level = Array(repeating: 0, count: nodes.count)
  }

  /// The last column of each stage that has any.
  var depths: [Int: Int] {
    var depths: [Int: Int] = [:]
    for (index, node) in nodes.enumerated() where node.place == .stage {
      depths[node.stage] = max(depths[node.stage] ?? 0, level[index])
    }
    return depths
  }

  /// Makes room for an arc; false, and nothing changed, where it must run back.
  mutating func add(_ arc: ColumnPlan.Arc, keepingDepth: Bool) -> Bool {
    let from = nodes[arc.from]
    let to = nodes[arc.to]
    guard from.place == .stage, to.place == .stage else { return true }
    guard from.stage == to.stage else { return from.stage < to.stage }
    guard !reaches(arc.to, arc.from) else { return false }
    var trial = self
    trial.inner.append(arc)
    trial.settle()
    if keepingDepth, trial.depths[from.stage] != depths[from.stage] { return false }
    self = trial
    return true
  }

  /// Moves nodes that nothing feeds right, to just before their first user.
  mutating func pullRight(_ arcs: [ColumnPlan.Arc]) {
    let depths = depths
    for index in nodes.indices.sorted(by: { (-level[$0], $0) < (-level[$1], $1) }) {
      guard nodes[index].place == .stage, !arcs.contains(where: { $0.to == index }),
        arcs.contains(where: { $0.from == index })
      else { continue }
      let users = inner.filter { $0.from == index }.map { level[$0.to] }
      level[index] = max(
        level[index],
        users.min().map { $0 - 1 } ?? depths[nodes[index].stage] ?? 0
      )
    }
  }

  /// Moves nodes from full columns to emptier ones on their right, as far as their users allow;
  /// those first that come nearer to most of what they are linked with.
  mutating func spread(_ arcs: [ColumnPlan.Arc]) {
    var pull = Array(repeating: 0, count: nodes.count)
    for arc in arcs {
      pull[arc.from] += 1
      pull[arc.to] -= 1
    }
    for (stage, depth) in depths.sorted(by: { $0.key < $1.key }) where depth > 0 {
      let members = nodes.indices.filter { nodes[$0].stage == stage && nodes[$0].place == .stage }
      var loads = Array(repeating: 0, count: depth + 1)
      for index in members { loads[level[index]] += nodes[index].load }
      // Each move makes the loads more even, so that this ends.
      while let move = move(of: members, depth: depth, loads: loads, pull: pull) {
        loads[level[move.node]] -= nodes[move.node].load
        loads[move.level] += nodes[move.node].load
        level[move.node] = move.level
      }
    }
  }

  private func move(
    of members: [Int],
    depth: Int,
    loads: [Int],
    pull: [Int]
  ) -> (node: Int, level: Int)? {
    for full in loads.indices.sorted(by: { (-loads[$0], $0) < (-loads[$1], $1) }) {
      let candidates = members.filter { level[$0] == full }
        .sorted { (-pull[$0], $0) < (-pull[$1], $1) }
      for index in candidates {
        let users = inner.filter { $0.from == index }.map { level[$0.to] }
        let latest = (users.min() ?? depth + 1) - 1
        guard latest > full else { continue }
        let target = (full + 1...latest).min { (loads[$0], $0) < (loads[$1], $1) }
        if let target, loads[target] + nodes[index].load < loads[full] { return (index, target) }
      }
    }
    return nil
  }

  /// As many rounds as the longest way has steps; there is no cycle.
  private mutating func settle() {
    var changed = true
    while changed {
      changed = false
      for arc in inner where level[arc.to] <= level[arc.from] {
        level[arc.to] = level[arc.from] + 1
        changed = true
      }
    }
  }

  private func reaches(_ start: Int, _ goal: Int) -> Bool {
    var seen: Set<Int> = [start]
    var stack = [start]
    while let node = stack.popLast() {
      if node == goal { return true }
      for arc in inner where arc.from == node && seen.insert(arc.to).inserted {
        stack.append(arc.to)
      }
    }
    return false
  }
}
