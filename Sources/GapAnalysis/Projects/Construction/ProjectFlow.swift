/// What each step of a draft runs and takes for one unit of the last product.
struct ProjectFlow {
  /// A draw on something outside the project.
  struct Draw {
    /// The node that takes it.
    let node: Int
    /// The input of the node.
    let slot: Int
    /// Units for one unit of the last product.
    let amount: Double
  }

  /// Units of main output by node.
  let activities: [Double]
  /// The nodes in an order in which each comes after those that size it.
  let order: [Int]
  /// Inputs that no node makes.
  let draws: [Draw]

  /// How many nodes it was computed for.
  var count: Int { activities.count }

  /// Units of main output of a node.
  func activity(_ node: Int) -> Double { activities[node] }

  /// Follows the steps from the last product back, and by-products on; nil where steps would size
  /// each other in a circle.
  ///
  /// O(nodes² + inputs).
  init?(_ draft: ProjectDraft, _ catalogue: StepCatalogue) {
    let count = draft.nodes.count
    var sizedBy: [Set<Int>] = Array(repeating: [], count: count)
    for (index, node) in draft.nodes.enumerated() {
      for source in node.sources {
        if case .node(let maker) = source { sizedBy[maker].insert(index) }
      }
    }
    for use in draft.sideUses { sizedBy[use.node].insert(use.driver) }
    var order: [Int] = []
    var placed: Set<Int> = []
    while order.count < count {
      guard
        let next = (0..<count).first(where: {
          !placed.contains($0) && sizedBy[$0].isSubset(of: placed)
        })
      else { return nil }
      placed.insert(next)
      order.append(next)
    }
    var activities = Array(repeating: 0.0, count: count)
    activities[draft.last] = 1
    var draws: [Draw] = []
    for index in order {
      let node = draft.nodes[index]
      let step = catalogue.steps[node.step]
      for use in draft.sideUses where use.node == index {
        guard let slot = step.slots.first(where: { $0.product == use.product }), slot.need > 0
        else { continue }
        let driver = catalogue.steps[draft.nodes[use.driver].step]
        let made = driver.sides.filter { $0.product == use.product }.reduce(0) { $0 + $1.amount }
        activities[index] += activities[use.driver] * made / slot.need * use.share
      }
      for (position, source) in node.sources.enumerated() {
        let amount = activities[index] * step.slots[position].need
        switch source {
        case .node(let maker): activities[maker] += amount
        case .side: continue
        case .minor, .surplus, .bought, .unrecorded:
          draws.append(Draw(node: index, slot: position, amount: amount))
        }
      }
    }
    self.activities = activities
    self.order = order
    self.draws = draws
  }
}
