import ChainModel
import MaterialBalance

/// Writes the steps, flows and money of a candidate out.
struct ProjectPartsWriter {
  let catalogue: StepCatalogue
  let table: FigureTable

  /// The steps from the feed to the last product, by-products last.
  func steps(_ candidate: ProjectCandidate) -> [ProjectStep] {
    let sides = candidate.draft.sideUses.map(\.node)
    let order = candidate.flow.order.reversed().filter { !sides.contains($0) } + sides
    let operating = catalogue.ground.sheet
    return order.map { index in
      let node = candidate.draft.nodes[index]
      let step = catalogue.steps[node.step]
      let size = candidate.flow.activity(index) * candidate.size.proposed
      let lines = step.largest.map { $0 > 0 ? (size / $0 - 1e-9).rounded(.up) : 1 } ?? 1
      return ProjectStep(
        process: step.process.id,
        role: role(node.role),
        size: size,
        minimumScale: step.minimum,
        lines: Int(exactly: max(1, min(lines, 10_000)).rounded(.down)) ?? 1,
        isHere: runsToday(step.process.id, in: operating)
      )
    }
  }

  /// Whether a plant of a process is on stream, not only being built.
  private func runsToday(_ process: UnitProcess.ID, in sheet: BalanceSheet) -> Bool {
    guard sheet.isPresent(process) else { return false }
    let activity = sheet.activity(of: process)
    let building = Set(
      catalogue.model.facilities.filter { $0.status != .operating }.map(\.id)
    )
    return activity.ofUnknownSize.contains { !building.contains($0) }
      || activity.rows.contains { row in
        guard case .facility(let id) = row.item else { return true }
        return !building.contains(id)
      }
  }

  private func role(_ role: ProjectDraft.Role) -> ProjectStep.Role {
    switch role {
    case .anchor: .anchor
    case .upstream: .upstream
    case .downstream: .downstream
    case .sideUse: .sideUse
    }
  }

  /// What comes from outside: main feeds first, auxiliaries last.
  func inputs(_ candidate: ProjectCandidate) -> [ProjectInput] {
    let inputs = candidate.flow.draws.flatMap { draw -> [ProjectInput] in
      let node = candidate.draft.nodes[draw.node]
      let step = catalogue.steps[node.step]
      let slot = step.slots[draw.slot]
      let amount = draw.amount * candidate.size.proposed
      func input(_ product: Int, _ part: Double, _ source: ProjectInput.Source) -> ProjectInput {
        let charged =
          source == .surplus ? catalogue.charged(product, for: slot.product) : slot.product
        return ProjectInput(
          product: catalogue.product(product).id,
          named: catalogue.product(slot.product).id,
          charged: catalogue.product(charged).id,
          process: step.process.id,
          source: source,
          isMain: slot.isMain,
          amount: amount * part,
          cny: catalogue.prices[charged].map { $0 * amount * part }
        )
      }
      switch node.sources[draw.slot] {
      case .minor: return [input(slot.product, 1, .minor)]
      case .unrecorded(let raw): return [input(raw, 1, .unrecorded)]
      case .bought: return [input(slot.product, 1, .bought)]
      case .surplus:
        let use = candidate.uses.first { $0.node == draw.node && $0.slot == draw.slot }
        let parts = use?.parts ?? []
        let rest = 1 - parts.reduce(0) { $0 + $1.share }
        return parts.map { input($0.product, $0.share, .surplus) }
          + (rest > 1e-9 ? [input(slot.product, rest, .bought)] : [])
      case .node, .side: return []
      }
    }
    func place(_ input: ProjectInput) -> Int { input.isMain ? 0 : input.source == .minor ? 2 : 1 }
    return inputs.enumerated().sorted { left, right in
      let places = (place(left.element), place(right.element))
      return places.0 != places.1 ? places.0 < places.1 : left.offset < right.offset
    }.map(\.element)
  }

  /// What leaves: the last product, then the rest in the order of the steps.
  func outputs(_ candidate: ProjectCandidate) -> [ProjectOutput] {
    let program = candidate.program
    let values = table.middle
    let (activities, net) = program.balance(values)
    let lost = program.lost(activities, values)
    let last = catalogue.steps[candidate.last].output
    let whole = net.map { abs($0) }.max() ?? 0
    let places = program.products.indices.filter { net[$0] > 1e-9 * whole }
    return places.sorted { left, right in
      let isLast = (program.products[left] == last, program.products[right] == last)
      return isLast.0 != isLast.1 ? isLast.0 : left < right
    }.map { place in
      let product = program.products[place]
      let isSold = program.isSold[place]
      return ProjectOutput(
        product: catalogue.product(product).id,
        amount: net[place],
        isSold: isSold,
        cny: catalogue.prices[product].map { price in
          isSold ? price * net[place] - (product == last ? lost : 0) : min(0, price * net[place])
        }
      )
    }
  }

  /// Units a year besides products; nil where a step does not say.
  func needs(_ candidate: ProjectCandidate) -> ProjectNeeds {
    func sum(_ resource: Resource, times factor: Double = 1) -> Span? {
      var sum = Span.zero
      for (index, node) in candidate.draft.nodes.enumerated() {
        guard let figure = catalogue.steps[node.step].process.resources[resource] else {
          return nil
        }
        sum += figure.span * (candidate.flow.activity(index) * candidate.size.proposed * factor)
      }
      return sum
    }
    return ProjectNeeds(
      jobs: sum(.labour),
      land: sum(.land),
      water: sum(.water),
      wastewater: sum(.wastewater),
      power: sum(.electricity, times: 0.001),
      steam: sum(.steam),
      energy: energy(candidate)
    )
  }

  private func energy(_ candidate: ProjectCandidate) -> Span? {
    var sum = Span.zero
    for (index, node) in candidate.draft.nodes.enumerated() {
      guard let energy = CoalEquivalent.perUnit(of: catalogue.steps[node.step].process) else {
        return nil
      }
      sum += energy * (candidate.flow.activity(index) * candidate.size.proposed)
    }
    return sum
  }

  /// What it costs and brings, with the tenth and the ninetieth of a hundred draws.
  func money(
    _ candidate: ProjectCandidate,
    draws: ProjectDraws,
    place: Int,
    sourced: Double
  ) -> ProjectMoney {
    let outcome = candidate.outcome
    func ends(_ values: [Double]) -> (Double, Double)? {
      guard !values.isEmpty else { return nil }
      let sorted = values.sorted()
      func quantile(_ share: Double) -> Double {
        sorted[Int(exactly: (share * Double(sorted.count - 1)).rounded(.down)) ?? 0]
      }
      return (quantile(0.1), quantile(0.9))
    }
    func span(_ mid: Double, _ value: (ProjectDraws.Sample) -> Float) -> Span {
      guard let (low, high) = ends(draws.column(place, value)) else { return Span(mid) }
      return Span(low: min(low, mid), mid: mid, high: max(high, mid))
    }
    let years = zip(draws.column(place, \.capex), draws.column(place, \.earning)).map {
      ProjectOutcome.payback(of: $0, by: $1) ?? .infinity
    }
    let (early, late) = ends(years) ?? (outcome.payback ?? .infinity, outcome.payback ?? .infinity)
    return ProjectMoney(
      output: span(outcome.output, \.output),
      valueAdded: span(outcome.valueAdded, \.valueAdded),
      wages: Span(outcome.wages),
      capex: span(outcome.capex, \.capex),
      profit: span(outcome.profit, \.profit),
      payback: ProjectMoney.Payback(
        low: early.isFinite ? min(early, outcome.payback ?? early) : outcome.payback,
        mid: outcome.payback,
        high: late.isFinite ? max(late, outcome.payback ?? late) : nil
      ),
      digested: span(outcome.digested, \.digested),
      sourcedShare: sourced
    )
  }
}
