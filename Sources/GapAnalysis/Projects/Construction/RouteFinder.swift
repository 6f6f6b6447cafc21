import ChainModel

/// Decides where each input of a step comes from.
///
/// The order is that of the design: bought as an auxiliary; local surplus; made by the plant itself
/// as a rule; made on local surplus by a route that pays; bought; made because it cannot be bought.
/// Answers are kept: each step is looked at once for each number of steps that may still come before
/// it, so that the work is O(steps × depth × inputs × makers).
struct RouteFinder {
  let catalogue: StepCatalogue
  private var known: [Int: Result<RoutePlan, RouteFailure>] = [:]
  private var lists: [Int: [RoutePlan]] = [:]

  /// The steps that a route may hold.
  static let longest = 3

  init(_ catalogue: StepCatalogue) {
    self.catalogue = catalogue
  }

  /// How a step would be fed, with at most three steps before it in any line.
  ///
  /// `inside` are products that the project puts out already.
  mutating func plan(
    _ step: Int,
    depth: Int = longest,
    inside: Set<Int> = []
  ) -> Result<RoutePlan, RouteFailure> {
    let key = step * (Self.longest + 1) + depth
    if inside.isEmpty, let plan = known[key] { return plan }
    let plan = resolve(step, depth: depth, inside: inside)
    if inside.isEmpty { known[key] = plan }
    return plan
  }

  /// The routes to a product, best first: nothing forbidden, most main feeds in surplus, least capex.
  mutating func routes(to product: Int, depth: Int) -> [RoutePlan] {
    guard depth > 0 else { return [] }
    let key = product * (Self.longest + 1) + depth
    if let list = lists[key] { return list }
    var plans: [RoutePlan] = []
    for maker in catalogue.makers[product] {
      if case .success(let plan) = plan(maker, depth: depth - 1) { plans.append(plan) }
    }
    plans.sort { left, right in
      if left.isBarred != right.isBarred { return right.isBarred }
      if left.feedsInSurplus != right.feedsInSurplus {
        return left.feedsInSurplus > right.feedsInSurplus
      }
      if left.capex != right.capex { return left.capex < right.capex }
      return left.step < right.step
    }
    lists[key] = plans
    return plans
  }

  private mutating func resolve(
    _ index: Int,
    depth: Int,
    inside: Set<Int>
  ) -> Result<RoutePlan, RouteFailure> {
    let step = catalogue.steps[index]
    var choices: [RoutePlan.Choice] = []
    var feeds = 0
    var isOnSurplus = false
    var capex = step.capex ?? RoutePlan.unknownCapex
    var smallest = step.minimum ?? 0
    var isBarred = step.isBarred
    for slot in step.slots {
      let choice: RoutePlan.Choice
      switch self.choice(for: slot, of: step, depth: depth, inside: inside) {
      case .success(let found): choice = found
      case .failure: return .failure(.noRoute(step: index, product: slot.product))
      }
      switch choice {
      case .surplus, .unrecorded:
        if slot.isMain {
          if case .surplus = choice { feeds += 1 }
          isOnSurplus = true
        }
      case .route(let plan, _):
        feeds += plan.feedsInSurplus
        capex += plan.capex * slot.need
        if slot.need > 0 { smallest = max(smallest, plan.smallest / slot.need) }
        isBarred = isBarred || plan.isBarred
        if slot.isMain, plan.isOnSurplus { isOnSurplus = true }
      case .minor, .bought, .inside: break
      }
      choices.append(choice)
    }
    return .success(
      RoutePlan(
        step: index,
        choices: choices,
        feedsInSurplus: feeds,
        isOnSurplus: isOnSurplus,
        capex: capex,
        smallest: smallest,
        isBarred: isBarred
      )
    )
  }

  private struct Nothing: Error {}

  private mutating func choice(
    for slot: StepCatalogue.Slot,
    of step: StepCatalogue.Step,
    depth: Int,
    inside: Set<Int>
  ) -> Result<RoutePlan.Choice, Nothing> {
    if !inside.isEmpty, slot.pool.contains(where: inside.contains) { return .success(.inside) }
    if slot.isMinor { return .success(.minor) }
    let surplus = catalogue.surplus(slot)
    if surplus > 0, surplus >= slot.need * (step.minimum ?? 0) { return .success(.surplus) }
    if let raw = slot.pool.first(where: { catalogue.ground.isUnrecorded[$0] }) {
      return .success(.unrecorded(raw))
    }
    if slot.isIntegrated, let plan = routes(to: slot.product, depth: depth).first {
      return .success(.route(plan, why: .integrated))
    }
    if slot.isMain {
      let amount = step.largest.map { $0 * slot.need }
      let plan = routes(to: slot.product, depth: depth).first { plan in
        plan.isOnSurplus && plan.smallest <= (amount ?? .infinity)
      }
      if let plan { return .success(.route(plan, why: .onSurplus)) }
    }
    if catalogue.product(slot.product).isTradable { return .success(.bought) }
    if let plan = routes(to: slot.product, depth: depth).first {
      return .success(.route(plan, why: .notTradable))
    }
    return .failure(Nothing())
  }
}
