import ChainModel

/// Sizes drafts.
struct ProjectSizer {
  let catalogue: StepCatalogue

  /// How far the market bound may be exceeded to reach the smallest scale.
  static let overMarket = 1.5
  /// The share of China's imports that one project may count on.
  static let importShare = 0.2

  /// What one unit of the last product asks of the steps.
  func flow(of draft: ProjectDraft) -> ProjectFlow? { ProjectFlow(draft, catalogue) }

  /// Units of the last product that feeds and plants allow, whatever the market; nil where steps
  /// size each other.
  func supplyLimit(of draft: ProjectDraft) -> Double? {
    guard let flow = flow(of: draft) else { return nil }
    let bounds =
      feeds(draft, flow, catalogue.ground)
      + plants(draft, flow, smallest(draft, flow))
    return bounds.map(\.limit).min()
  }

  /// The size of a draft; nil where nothing bounds it.
  func size(
    of draft: ProjectDraft,
    _ flow: ProjectFlow,
    pipeline: LocalGround
  ) -> ProjectSize? {
    let minimum = smallest(draft, flow)
    let bounds = bounds(draft, flow, minimum, catalogue.ground)
    guard let now = pick(bounds, minimum) else { return nil }
    let boundsLater = self.bounds(draft, flow, minimum, pipeline)
    let later = pick(boundsLater, minimum)
    return ProjectSize(
      proposed: now.size,
      minimum: minimum,
      bounds: bounds,
      decisive: now.place,
      exceedsMarket: now.exceeds,
      afterPipeline: min(now.size, later?.size ?? now.size),
      boundAfterPipeline: later.map { boundsLater[$0.place] } ?? bounds[now.place]
    )
  }

  /// Units a year of a step's output that find a buyer.
  func marketLimit(of step: Int, _ ground: LocalGround) -> Double {
    market(step, ground).limit
  }

  /// The nodes that are sized by what follows them, not by a by-product.
  private func sized(_ draft: ProjectDraft) -> [Int] {
    let sides = Set(draft.sideUses.map(\.node))
    return draft.nodes.indices.filter { !sides.contains($0) }
  }

  /// The size at which every step reaches its smallest scale.
  private func smallest(_ draft: ProjectDraft, _ flow: ProjectFlow) -> Double {
    sized(draft).reduce(0) { least, node in
      let activity = flow.activity(node)
      guard activity > 0, let minimum = catalogue.steps[draft.nodes[node].step].minimum
      else { return least }
      return max(least, minimum / activity)
    }
  }

  private func bounds(
    _ draft: ProjectDraft,
    _ flow: ProjectFlow,
    _ minimum: Double,
    _ ground: LocalGround
  ) -> [ProjectSize.Bound] {
    feeds(draft, flow, ground) + plants(draft, flow, minimum) + [
      market(draft.nodes[draft.last].step, ground)
    ]
      + gap(draft, flow, ground)
  }

  /// What is left of each feed that the steps live on, or that does not travel.
  private func feeds(
    _ draft: ProjectDraft,
    _ flow: ProjectFlow,
    _ ground: LocalGround
  ) -> [ProjectSize.Bound] {
    var order: [Int] = []
    var needs: [Int: (amount: Double, pool: [Int])] = [:]
    var result: [ProjectSize.Bound] = []
    for draw in flow.draws where draw.amount > 0 {
      let node = draft.nodes[draw.node]
      let step = catalogue.steps[node.step]
      let slot = step.slots[draw.slot]
      switch node.sources[draw.slot] {
      case .surplus:
        guard slot.isMain || !catalogue.product(slot.product).isTradable else { continue }
        if needs[slot.product] == nil { order.append(slot.product) }
        let known = needs[slot.product]
        let pool = (known?.pool ?? []) + slot.pool.filter { known?.pool.contains($0) != true }
        needs[slot.product] = ((known?.amount ?? 0) + draw.amount, pool)
      case .unrecorded(let raw):
        guard let typical = step.typical, flow.activity(draw.node) > 0 else { continue }
        result.append(
          ProjectSize.Bound(
            kind: .unrecorded(catalogue.product(raw).id),
            limit: typical / flow.activity(draw.node)
          )
        )
      case .minor, .bought, .node, .side: continue
      }
    }
    return order.map { product in
      let need = needs[product] ?? (1, [product])
      return ProjectSize.Bound(
        kind: .feed(catalogue.product(product).id),
        limit: need.pool.reduce(0) { $0 + ground.surplus[$1] } / need.amount
      )
    } + result
  }

  /// The largest typical plant of each step, or more lines where the smallest scale of another asks
  /// for them.
  private func plants(
    _ draft: ProjectDraft,
    _ flow: ProjectFlow,
    _ minimum: Double
  ) -> [ProjectSize.Bound] {
    sized(draft).compactMap { node in
      let step = catalogue.steps[draft.nodes[node].step]
      let activity = flow.activity(node)
      guard activity > 0, let largest = step.largest, largest > 0 else { return nil }
      let asked = (minimum * activity / largest - 1e-9).rounded(.up)
      let lines = max(1, min(asked, 1000))
      return ProjectSize.Bound(
        kind: .plant(step.process.id, lines: Int(exactly: lines.rounded()) ?? 1),
        limit: lines * largest / activity
      )
    }
  }

  /// Local demand that is not met, and a share of China's market, of which the plants that are
  /// signed or planned here take their part first.
  private func market(_ index: Int, _ ground: LocalGround) -> ProjectSize.Bound {
    let step = catalogue.steps[index]
    let product = catalogue.product(step.output)
    let unmet = ground.unmet[step.output]
    let planned = max(0, ground.surplus[step.output] - catalogue.ground.surplus[step.output])
    func limit(_ share: Double) -> Double { unmet + max(0, share - planned) }
    guard product.isTradable else {
      return ProjectSize.Bound(kind: .market(.localOnly), limit: unmet)
    }
    if let (amount, figure) = catalogue.national.quantity(of: product.id) {
      return ProjectSize.Bound(
        kind: .market(.national(figure.kind, amount: amount, origin: figure.origin)),
        limit: limit(catalogue.model.region.ranking.marketShare * amount)
      )
    }
    if let figure = catalogue.national.figure(.import, of: product.id) {
      let amount = figure.amount.span.mid
      return ProjectSize.Bound(
        kind: .market(.imports(amount: amount, origin: figure.origin)),
        limit: limit(Self.importShare * amount)
      )
    }
    // Nobody says how full China's plants run: what they could put out is an upper bound.
    if let figure = catalogue.national.figure(.capacity, of: product.id) {
      let amount = figure.amount.span.mid
      return ProjectSize.Bound(
        kind: .market(.national(figure.kind, amount: amount, origin: figure.origin)),
        limit: limit(catalogue.model.region.ranking.marketShare * amount)
      )
    }
    return ProjectSize.Bound(
      kind: .market(.unrecorded),
      limit: limit(step.typical ?? .infinity)
    )
  }

  /// What is still lacking here, where only local demand asks: if no local surplus feeds it, or if
  /// others make the product themselves as a rule, so that what the surplus asks for is theirs.
  private func gap(
    _ draft: ProjectDraft,
    _ flow: ProjectFlow,
    _ ground: LocalGround
  ) -> [ProjectSize.Bound] {
    guard draft.anchor.isDemandDriven, flow.activity(0) > 0 else { return [] }
    let standsOnSurplus = draft.nodes.contains { node in
      zip(node.sources, catalogue.steps[node.step].slots).contains { source, slot in
        guard slot.isMain else { return false }
        switch source {
        case .surplus, .unrecorded: return true
        case .minor, .bought, .node, .side: return false
        }
      }
    }
    let isTakenIn = !catalogue.integrators[catalogue.steps[draft.anchor.step].output].isEmpty
    guard !standsOnSurplus || isTakenIn else { return [] }
    return draft.anchor.causes.compactMap { cause in
      guard let index = catalogue.model.products.index(of: cause.product) else { return nil }
      return ProjectSize.Bound(
        kind: .gap(cause.product),
        limit: ground.unmet[index] / flow.activity(0)
      )
    }
  }

  /// The least of the bounds; the market bound alone may be exceeded, to reach the smallest scale.
  private func pick(
    _ bounds: [ProjectSize.Bound],
    _ minimum: Double
  ) -> (size: Double, place: Int, exceeds: Bool)? {
    guard let place = bounds.indices.min(by: { bounds[$0].limit < bounds[$1].limit }),
      bounds[place].limit.isFinite
    else { return nil }
    let least = bounds[place].limit
    guard case .market = bounds[place].kind, !ProjectSize.reaches(least, minimum) else {
      return (least, place, false)
    }
    let others =
      bounds.filter { bound in
        if case .market = bound.kind { return false }
        return true
      }.map(\.limit).min() ?? .infinity
    guard minimum <= Self.overMarket * least, minimum <= others else {
      return (least, place, false)
    }
    return (minimum, place, true)
  }
}
