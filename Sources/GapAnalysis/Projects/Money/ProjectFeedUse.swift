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

  /// Meets the inputs that stand on surplus: the product that the recipe names first, then what can
  /// stand in for it.
  static func uses(
    of draft: ProjectDraft,
    _ flow: ProjectFlow,
    size: Double,
    _ catalogue: StepCatalogue
  ) -> [ProjectFeedUse] {
    var left: [Int: Double] = [:]
    return flow.draws.compactMap { draw in
      let node = draft.nodes[draw.node]
      guard node.sources[draw.slot] == .surplus, draw.amount > 0 else { return nil }
      let amount = draw.amount * size
      var missing = amount
      var parts: [(product: Int, share: Double)] = []
      for product in catalogue.steps[node.step].slots[draw.slot].pool where missing > 0 {
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
