import ChainModel
import MaterialBalance

/// Builds the steps of a project around an anchor: upstream, downstream, and by-products.
struct DraftBuilder {
  let catalogue: StepCatalogue
  let sizer: ProjectSizer
  var finder: RouteFinder

  /// The steps that may follow the anchor.
  static let longest = 3

  init(_ catalogue: StepCatalogue) {
    self.catalogue = catalogue
    sizer = ProjectSizer(catalogue: catalogue)
    finder = RouteFinder(catalogue)
  }

  /// The project of an anchor, or why there is none.
  mutating func draft(_ anchor: ProjectAnchor) -> Result<ProjectDraft, DraftFailure> {
    switch finder.plan(anchor.step) {
    case .failure(.noRoute(let step, let product)):
      return .failure(
        DraftFailure(
          .noRoute(
            product: catalogue.product(product).id,
            step: catalogue.steps[step].process.id
          )
        )
      )
    case .success(let plan):
      guard plan.isOnSurplus || suppliesLocalDemand(anchor, plan) else {
        return .failure(DraftFailure(lackOfFeed(anchor)))
      }
      var draft = ProjectDraft(anchor: anchor)
      do throws(DraftFailure) {
        _ = try add(plan, role: .anchor, to: &draft, above: [])
        try extend(&draft)
        try useSides(&draft)
      } catch {
        return .failure(error)
      }
      return .success(draft)
    }
  }

  /// Whether a project that buys its feed closes a local gap with something that is here: a feed
  /// that is bought although nothing of it is here is a dependence, not a project.
  private func suppliesLocalDemand(_ anchor: ProjectAnchor, _ plan: RoutePlan) -> Bool {
    guard anchor.causes.contains(where: { $0.drive == .demand }) else { return false }
    let step = catalogue.steps[plan.step]
    return zip(step.slots, plan.choices).contains { slot, choice in
      guard slot.isMain else { return false }
      if case .route(let route, _) = choice { return route.isOnSurplus }
      return slot.pool.contains { product in
        catalogue.ground.sheet.products.elements[product].supply.mid > 0
      }
    }
  }

  private mutating func lackOfFeed(_ anchor: ProjectAnchor) -> ProjectRefusal.Reason {
    let step = catalogue.steps[anchor.step]
    for slot in step.slots where slot.isMain {
      let surplus = catalogue.surplus(slot)
      if surplus > 0, let minimum = step.minimum {
        return .feedTooSmall(
          product: catalogue.product(slot.product).id,
          has: surplus,
          needs: minimum * slot.need
        )
      }
    }
    for slot in step.slots where slot.isMain {
      let routes = finder.routes(to: slot.product, depth: RouteFinder.longest)
      if let route = routes.first(where: \.isOnSurplus), let largest = step.largest {
        return .routeTooLarge(
          product: catalogue.product(slot.product).id,
          takes: largest * slot.need,
          needs: route.smallest
        )
      }
    }
    return lackBehind(step) ?? .noLocalFeed
  }

  /// A step before that has too little left to run at its smallest scale.
  private func lackBehind(_ step: StepCatalogue.Step) -> ProjectRefusal.Reason? {
    for slot in step.slots where slot.isMain {
      for maker in slot.pool.flatMap({ catalogue.makers[$0] }) {
        let before = catalogue.steps[maker]
        for feed in before.slots where feed.isMain {
          let surplus = catalogue.surplus(feed)
          guard surplus > 0, let minimum = before.minimum, surplus < minimum * feed.need
          else { continue }
          return .stepBeforeTooSmall(
            step: before.process.id,
            feed: catalogue.product(feed.product).id,
            has: surplus,
            needs: minimum * feed.need
          )
        }
      }
    }
    return nil
  }

  /// Adds a route with all steps before it; gives its node.
  private func add(
    _ plan: RoutePlan,
    role: ProjectDraft.Role,
    to draft: inout ProjectDraft,
    above: Set<Int>
  ) throws(DraftFailure) -> Int {
    guard !above.contains(plan.step) else { throw DraftFailure(.circular) }
    if let node = draft.node(of: plan.step) { return node }
    let node = draft.nodes.count
    draft.nodes.append(ProjectDraft.Node(step: plan.step, role: role, sources: []))
    var sources: [ProjectDraft.Source] = []
    for (slot, choice) in zip(catalogue.steps[plan.step].slots, plan.choices) {
      switch choice {
      case .minor: sources.append(.minor)
      case .surplus: sources.append(.surplus)
      case .unrecorded(let raw): sources.append(.unrecorded(raw))
      case .bought: sources.append(.bought)
      case .inside: sources.append(source(inside: slot, of: draft))
      case .route(let route, let why):
        let maker = try add(
          route,
          role: .upstream(of: node, why: why),
          to: &draft,
          above: above.union([plan.step])
        )
        sources.append(.node(maker))
      }
    }
    draft.nodes[node].sources = sources
    return node
  }

  /// The node that puts a product of a slot's pool out.
  private func source(
    inside slot: StepCatalogue.Slot,
    of draft: ProjectDraft
  ) -> ProjectDraft.Source {
    for product in slot.pool {
      if let node = draft.nodes.firstIndex(where: { catalogue.steps[$0.step].output == product }) {
        return .node(node)
      }
    }
    for product in slot.pool {
      if let node = draft.nodes.firstIndex(where: { node in
        catalogue.steps[node.step].sides.contains { $0.product == product }
      }) {
        return .side(node)
      }
    }
    return .bought
  }

  /// Takes in consumers while the last product is an intermediate without outlet.
  private mutating func extend(_ draft: inout ProjectDraft) throws(DraftFailure) {
    for _ in 0..<Self.longest {
      let product = catalogue.steps[draft.nodes[draft.last].step].output
      guard catalogue.product(product).role == .intermediate else { return }
      guard let amount = sizer.supplyLimit(of: draft) else { return }
      let outlet = outlet(of: product, amount: amount)
      draft.outlets.append(outlet)
      guard !outlet.isFound else { return }
      guard let (plan, rivals) = bestConsumer(of: product, amount: amount, draft) else { break }
      let before = draft.last
      draft.last = try add(
        plan,
        role: .downstream(of: before, over: rivals),
        to: &draft,
        above: []
      )
    }
    let product = catalogue.steps[draft.nodes[draft.last].step].output
    guard catalogue.product(product).role != .intermediate || catalogue.product(product).isTradable
    else { throw DraftFailure(.noOutlet(product: catalogue.product(product).id)) }
  }

  /// Unmet local demand for half of it, or a market that takes it and is not known to be glutted.
  private func outlet(of product: Int, amount: Double) -> OutletFinding {
    let item = catalogue.product(product)
    let unmet = catalogue.ground.unmet[product]
    let load = catalogue.national.utilisation(of: item.id)
    let isGlutted = (load ?? 1) < catalogue.model.region.thresholds[.utilisation]
    return OutletFinding(
      product: product,
      amount: amount,
      unmet: unmet,
      utilisation: load,
      isFound: unmet >= amount / 2 || item.isTradable && !isGlutted
    )
  }

  /// The consumer that adds most value for one unit of the product after wages, reaches its scale
  /// and passes the gates.
  private mutating func bestConsumer(
    of product: Int,
    amount: Double,
    _ draft: ProjectDraft
  ) -> (RoutePlan, [ProjectDraft.Rival])? {
    var found: [(plan: RoutePlan, earning: Double)] = []
    for index in catalogue.consumers[product] {
      let step = catalogue.steps[index]
      guard draft.node(of: index) == nil, !step.isIdle, !step.isBarred,
        !sharesLine(step.process, draft),
        let slot = step.slots.first(where: { $0.pool.contains(product) }), slot.need > 0,
        catalogue.prices[step.output] != nil
      else { continue }
      guard amount / slot.need >= step.minimum ?? 0 else { continue }
      guard case .success(let plan) = finder.plan(index, inside: [product]), !plan.isBarred
      else { continue }
      // One that is dearer than what the recipe names is charged at its own price.
      let charged = catalogue.charged(product, for: slot.product)
      let dearer = (catalogue.prices[charged] ?? 0) - (catalogue.prices[slot.product] ?? 0)
      let earning = catalogue.earning(step) / slot.need - dearer
      guard earning > 0 else { continue }
      found.append((plan, earning))
    }
    found.sort { left, right in
      left.earning != right.earning
        ? left.earning > right.earning : left.plan.step < right.plan.step
    }
    guard let best = found.first else { return nil }
    return (
      best.plan,
      found.dropFirst().map { ProjectDraft.Rival(step: $0.plan.step, earning: $0.earning) }
    )
  }

  /// Whether one plant could run a process instead of a step of the project.
  private func sharesLine(_ process: UnitProcess, _ draft: ProjectDraft) -> Bool {
    draft.nodes.contains { node in
      let other = catalogue.steps[node.step].process
      return other.sharesLine.contains(process.id) || process.sharesLine.contains(other.id)
    }
  }

  /// Takes by-products on into steps that name them in `integrated`, where those reach their scale,
  /// pass the gates and earn something.
  private mutating func useSides(_ draft: inout ProjectDraft) throws(DraftFailure) {
    guard let size = sizer.supplyLimit(of: draft), let flow = sizer.flow(of: draft) else { return }
    for node in 0..<flow.count {
      let step = catalogue.steps[draft.nodes[node].step]
      for side in step.sides {
        let made = side.amount * flow.activity(node) * size
        for index in catalogue.integrators[side.product] {
          let user = catalogue.steps[index]
          guard draft.node(of: index) == nil, !user.isBarred, !user.isIdle,
            !sharesLine(user.process, draft),
            let slot = user.slots.first(where: { $0.product == side.product }), slot.need > 0,
            made / slot.need >= user.minimum ?? 0, catalogue.earning(user) > 0,
            case .success(let plan) = finder.plan(index, depth: 0, inside: [side.product])
          else { continue }
          let added = try add(plan, role: .sideUse(of: node), to: &draft, above: [])
          draft.sideUses.append((driver: node, product: side.product, node: added, share: 1))
        }
      }
    }
  }
}

/// Why a draft came to nothing.
struct DraftFailure: Error {
  let reason: ProjectRefusal.Reason

  init(_ reason: ProjectRefusal.Reason) {
    self.reason = reason
  }
}
