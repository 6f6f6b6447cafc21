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

  /// Plans the columns; an arc costs as much as it moves, and a search only where it may run back.
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
    var makers = [[Int]](repeating: [], count: nodes.count)
    var users = makers
    for arc in arcs {
      makers[arc.to].append(arc.from)
      users[arc.from].append(arc.to)
    }
    for (index, node) in nodes.enumerated() where node.place == .afterMakers {
      columns[index] = (makers[index].map { columns[$0] }.max() ?? 0) + 1
    }
    for (index, node) in nodes.enumerated() where node.place == .beforeUsers {
      columns[index] = (users[index].map { columns[$0] }.min() ?? next) - 1
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
  /// The users of each node within its stage, in the order of the arcs.
  private var users: [[Int]]
  /// The last column of each stage, while arcs are added.
  private var deepest: [Int: Int] = [:]
  /// The column of each node within its stage.
  private(set) var level: [Int]

  init(nodes: [ColumnPlan.Node]) {
    self.nodes = nodes
    level = Array(repeating: 0, count: nodes.count)
    users = Array(repeating: [], count: nodes.count)
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
    users[arc.from].append(arc.to)
    let moved = settle(from: arc.from)
    let old = deepest[from.stage] ?? 0
    let depth = moved.reduce(old) { max($0, level[$1.node]) }
    if keepingDepth, depth != old {
      users[arc.from].removeLast()
      for (node, before) in moved.reversed() { level[node] = before }
      return false
    }
    deepest[from.stage] = depth
    return true
  }

  /// Moves nodes that nothing feeds right, to just before their first user.
  mutating func pullRight(_ arcs: [ColumnPlan.Arc]) {
    let depths = depths
    let fed = Set(arcs.map(\.to))
    let used = Set(arcs.map(\.from))
    for index in nodes.indices.sorted(by: { (-level[$0], $0) < (-level[$1], $1) }) {
      guard nodes[index].place == .stage, !fed.contains(index), used.contains(index) else {
        continue
      }
      level[index] = max(
        level[index],
        users[index].map { level[$0] }.min().map { $0 - 1 } ?? depths[nodes[index].stage] ?? 0
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
        let latest = (users[index].map { level[$0] }.min() ?? depth + 1) - 1
        guard latest > full else { continue }
        let target = (full + 1...latest).min { (loads[$0], $0) < (loads[$1], $1) }
        if let target, loads[target] + nodes[index].load < loads[full] { return (index, target) }
      }
    }
    return nil
  }

  /// Moves what follows a node as far right as it must stand; there is no cycle.
  ///
  /// Returns the moves in their order, each with the column before it.
  private mutating func settle(from start: Int) -> [(node: Int, before: Int)] {
    var moved: [(node: Int, before: Int)] = []
    var waiting = [start]
    while let node = waiting.popLast() {
      for user in users[node] where level[user] <= level[node] {
        moved.append((user, level[user]))
        level[user] = level[node] + 1
        waiting.append(user)
      }
    }
    return moved
  }

  /// Whether arcs lead from one node to another; columns grow along them, which bounds the search.
  private func reaches(_ start: Int, _ goal: Int) -> Bool {
    if start == goal { return true }
    guard level[start] < level[goal] else { return false }
    var seen: Set<Int> = [start]
    var stack = [start]
    while let node = stack.popLast() {
      for user in users[node] {
        if user == goal { return true }
        if level[user] < level[goal], seen.insert(user).inserted { stack.append(user) }
      }
    }
    return false
  }
}
