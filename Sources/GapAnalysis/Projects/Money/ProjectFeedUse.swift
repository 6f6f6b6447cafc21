/// What a project takes of local surplus for one input of a step.
struct ProjectFeedUse {
  /// The node that takes it.
  let node: Int
  /// The input of the node.
  let slot: Int
  /// Units a year in all.
  let amount: Double
  /// Which products it is met by, and which part of the amount each is; what is left is bought.
  let parts: [(product: Int, share: Double)]

  /// Meets the inputs that stand on surplus from the product that the recipe names and what can
  /// stand in for it: first from what is charged least, among equals from what is left most.
  static func uses(
    of draft: ProjectDraft,
    _ flow: ProjectFlow,
    size: Double,
    _ catalogue: StepCatalogue
  ) -> [ProjectFeedUse] {
    var left: [Int: Double] = [:]
    func price(_ product: Int, for named: Int) -> Double {
      catalogue.prices[catalogue.charged(product, for: named)] ?? 0
    }
    return flow.draws.compactMap { draw in
      let node = draft.nodes[draw.node]
      guard node.sources[draw.slot] == .surplus, draw.amount > 0 else { return nil }
      let amount = draw.amount * size
      var missing = amount
      var parts: [(product: Int, share: Double)] = []
      let pool = catalogue.steps[node.step].slots[draw.slot].pool
      let order = pool.indices.sorted { one, two in
        let charge = (price(pool[one], for: pool[0]), price(pool[two], for: pool[0]))
        if charge.0 != charge.1 { return charge.0 < charge.1 }
        let surplus = (catalogue.ground.surplus[pool[one]], catalogue.ground.surplus[pool[two]])
        return surplus.0 != surplus.1 ? surplus.0 > surplus.1 : one < two
      }
      for product in order.map({ pool[$0] }) where missing > 0 {
        let room = left[product] ?? catalogue.ground.surplus[product]
        let taken = min(room, missing)
        guard taken > 0 else { continue }
        left[product] = room - taken
        missing -= taken
        parts.append((product, amount > 0 ? taken / amount : 0))
      }
      return ProjectFeedUse(node: draw.node, slot: draw.slot, amount: amount, parts: parts)
    }
  }
}
