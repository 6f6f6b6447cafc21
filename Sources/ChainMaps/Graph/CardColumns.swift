import ChainModel

/// Finds the stage of each card, and has the columns planned.
struct CardColumns {
  private let cards: [MapCard]
  private let arcs: [ColumnPlan.Arc]
  /// The stage that makes a card, be it as a by-product.
  private var made: [Int?]
  /// The first stage that takes it in.
  private var used: [Int?]

  init(cards: [MapCard], links: [MapLink], scope: MapScope) {
    self.cards = cards
    var index: [MapCard.ID: Int] = [:]
    for (place, card) in cards.enumerated() { index[card.id] = place }
    let stages = scope.stageOfProcess
    var made = cards.map { card -> Int? in
      let own = card.rows.compactMap { row in row.process.map { stages[$0] ?? 0 } }.min()
      guard own == nil, card.rows.contains(where: { $0.item == .routeless }) else { return own }
      // Plants of unknown route stand where the known routes would.
      return scope.processes
        .filter { scope.model.products[$0.output]?.id == card.product }
        .compactMap { stages[$0.id] }.min()
    }
    var used = [Int?](repeating: nil, count: cards.count)
    var needed = [Bool](repeating: false, count: cards.count)
    let own = made
    for link in links {
      guard let from = index[link.from], let to = index[link.to] else { continue }
      switch link.kind {
      case .byproduct:
        guard own[to] == nil, let stage = own[from] else { continue }
        made[to] = Swift.min(made[to] ?? stage, stage)
      case .input, .substitute:
        guard let stage = own[to] else { continue }
        used[from] = Swift.min(used[from] ?? stage, stage)
        // Something stands or falls with it: its user has no other way.
        if link.kind == .input, cards[to].rows.filter({ $0.process != nil }).count == 1 {
          needed[from] = true
        }
      }
    }
    self.made = made
    self.used = used
    arcs = links.compactMap { link in
      guard let from = index[link.from], let to = index[link.to] else { return nil }
      let isMain =
        link.kind == .input
        || (link.kind == .byproduct && needed[to] && cards[to].origin == .byproduct)
      return ColumnPlan.Arc(from: from, to: to, isMain: isMain)
    }
  }

  func plan() -> ColumnPlan {
    let loose = ColumnPlan(nodes: cards.indices.map { node($0) }, arcs: arcs)
    // A by-product that the next stage needs at once becomes that stage's first column.
    let stuck = cards.indices.filter { place in
      guard isLoose(place), let made = made[place], let used = used[place], made < used else {
        return false
      }
      return zip(arcs, loose.runsBack).contains { $0.from == place && $0.isMain && $1 }
    }
    guard !stuck.isEmpty else { return loose }
    return ColumnPlan(nodes: cards.indices.map { node($0, stuck: stuck) }, arcs: arcs)
  }

  /// Whether a card is a by-product that its own stage does not take in.
  private func isLoose(_ place: Int) -> Bool {
    cards[place].origin == .byproduct && used[place] != made[place]
  }

  private func node(_ place: Int, stuck: [Int] = []) -> ColumnPlan.Node {
    let load = 1 + cards[place].rows.count
    guard let made = made[place] else {
      // What the first steps take in stands at the very left, under the raw materials.
      let stage = used[place] ?? 0
      return stage <= 1
        ? ColumnPlan.Node(stage: 0, place: .stage, load: load)
        : ColumnPlan.Node(stage: stage, place: .beforeUsers, load: load)
    }
    if let used = used[place], stuck.contains(place) {
      return ColumnPlan.Node(stage: used, place: .stage, load: load)
    }
    return ColumnPlan.Node(
      stage: made,
      place: isLoose(place) ? .afterMakers : .stage,
      load: load
    )
  }
}
