import ChainModel
import GapAnalysis
import LinearProgramming

/// The mixed-integer program of a plan: which candidates, how large, in which class of zones.
///
/// Balances are changes of today: what is taken from the surplus, served to those who buy in today,
/// sold, bought and thrown away. So doing nothing satisfies it, at an objective of zero.
struct PlanProgram {
  /// A candidate in a class of zones.
  struct Place {
    let candidate: Int
    let zones: Int
    /// Whether it is built.
    let built: LinearProgram.Variable
    /// Units of the last product a year that it could make.
    let size: LinearProgram.Variable
    /// Units a year that it makes.
    let run: LinearProgram.Variable
  }

  /// The variables of one product.
  struct Flow {
    let item: PlanGround.Item
    let take: LinearProgram.Variable
    let serve: LinearProgram.Variable
    let sell: LinearProgram.Variable
    let buy: LinearProgram.Variable
    let drop: LinearProgram.Variable
    let row: LinearProgram.Row
  }

  /// How a limit stands in the program.
  enum Handle {
    case row(LinearProgram.Row)
    case variable(LinearProgram.Variable)
  }

  /// A plant runs at no less than this share of its size.
  static let leastLoad = 0.7

  let candidates: [PlanCandidate]
  let classes: [ZoneClass]
  let shared: [ZoneClass.Left]
  let ground: PlanGround
  private(set) var program: LinearProgram
  private(set) var places: [Place] = []
  private(set) var flows: [Flow] = []
  private(set) var limits: [(limit: PlanLimit, amount: Double, handle: Handle)] = []
  /// The coefficient of each variable in each objective.
  private(set) var goals: [PlanOptions.Objective: [Double]] = [:]
  /// What each use of a substitute is charged besides its own price; by variable.
  private var substitutes: [(variable: LinearProgram.Variable, charged: Int, product: Int)] = []

  init(
    _ candidates: [PlanCandidate],
    classes: [ZoneClass],
    shared: [ZoneClass.Left],
    ground: PlanGround,
    exclusions: [(Int, Int)],
    options: PlanOptions
  ) {
    self.candidates = candidates
    self.classes = classes
    self.shared = shared
    self.ground = ground
    program = LinearProgram(name: "plan", direction: .maximize)
    addPlaces()
    addFlows(slotTerms())
    addChoices(exclusions, options)
    addLimits(options)
    let prices = ground.items.map(\.price)
    for objective in PlanOptions.Objective.allCases {
      goals[objective] = coefficients(of: objective, prices: prices)
    }
    let goal = goals[options.objective] ?? []
    for variable in program.variables { program[variable].cost = goal[variable.index] }
  }

  private mutating func addPlaces() {
    for (zones, item) in classes.enumerated() {
      for (index, candidate) in candidates.enumerated() where item.admits[index] {
        let name = "\(candidate.id) \(item.zones[0])"
        let built = program.addVariable("build \(name)", upper: 1, isInteger: true)
        let size = program.addVariable("size \(name)", upper: candidate.largest)
        let run = program.addVariable("run \(name)", upper: candidate.largest)
        places.append(
          Place(candidate: index, zones: zones, built: built, size: size, run: run)
        )
        program.addRow(
          "most \(name)",
          upper: 0,
          [.init(1, size), .init(-candidate.largest, built)]
        )
        if candidate.smallest > 0 {
          program.addRow(
            "least \(name)",
            lower: 0,
            [.init(1, size), .init(-candidate.smallest, built)]
          )
        }
        program.addRow("load \(name)", upper: 0, [.init(1, run), .init(-1, size)])
        program.addRow(
          "idle \(name)",
          lower: 0,
          [.init(1, run), .init(-Self.leastLoad, size)]
        )
      }
    }
  }

  /// The runs of a candidate over all classes.
  private func runs(of candidate: Int) -> [LinearProgram.Variable] {
    places.filter { $0.candidate == candidate }.map(\.run)
  }

  /// What candidates give and take of each product; a substitute is a variable of its own.
  private mutating func slotTerms() -> [[LinearProgram.Term]] {
    var terms: [[LinearProgram.Term]] = Array(repeating: [], count: ground.items.count)
    for (index, candidate) in candidates.enumerated() {
      let runs = runs(of: index)
      for output in candidate.outputs {
        guard let place = ground.places[output.product] else { continue }
        terms[place] += runs.map { .init(output.amount, $0) }
      }
      for (number, slot) in candidate.slots.enumerated() {
        guard let own = ground.places[slot.charged] else { continue }
        if slot.pool == [slot.charged] {
          terms[own] += runs.map { .init(-slot.amount, $0) }
          continue
        }
        let uses = slot.pool.map { product in
          let use = program.addVariable("use \(candidate.id) \(number) \(product)")
          substitutes.append((use, slot.charged, product))
          if let place = ground.places[product] { terms[place].append(.init(-1, use)) }
          return use
        }
        program.addRow(
          "need \(candidate.id) \(number)",
          lower: 0,
          upper: 0,
          uses.map { .init(1, $0) } + runs.map { .init(-slot.amount, $0) }
        )
      }
    }
    return terms
  }

  private mutating func addFlows(_ terms: [[LinearProgram.Term]]) {
    for (item, terms) in zip(ground.items, terms) {
      // The key of the product would do as well; the number is short and never has a space.
      let name = "\(item.product)"
      let take = program.addVariable("take \(name)", upper: item.surplus)
      let serve = program.addVariable("serve \(name)", upper: item.unmet)
      let sell = program.addVariable("sell \(name)", upper: item.isTradable ? item.market : 0)
      let buy = program.addVariable(
        "buy \(name)",
        upper: item.isTradable ? .infinity : item.unrecorded
      )
      let drop = program.addVariable("drop \(name)")
      let row = program.addRow(
        "balance \(name)",
        lower: 0,
        upper: 0,
        terms + [
          .init(1, take), .init(1, buy), .init(-1, serve), .init(-1, sell), .init(-1, drop),
        ]
      )
      flows.append(
        Flow(item: item, take: take, serve: serve, sell: sell, buy: buy, drop: drop, row: row)
      )
    }
  }

  private mutating func addChoices(_ exclusions: [(Int, Int)], _ options: PlanOptions) {
    func builds(_ candidate: Int) -> [LinearProgram.Term] {
      places.filter { $0.candidate == candidate }.map { .init(1, $0.built) }
    }
    for (index, candidate) in candidates.enumerated() {
      let terms = builds(index)
      let isRequired = options.required.contains(candidate.id)
      guard isRequired || terms.count > 1 else { continue }
      program.addRow(
        "once \(candidate.id)",
        lower: isRequired ? 1 : 0,
        upper: 1,
        terms
      )
    }
    for (one, other) in exclusions {
      program.addRow(
        "one of \(candidates[one].id) \(candidates[other].id)",
        upper: 1,
        builds(one) + builds(other)
      )
    }
  }

  private mutating func addLimits(_ options: PlanOptions) {
    if let budget = options.budget {
      let row = program.addRow(
        "capital",
        upper: budget,
        places.map { .init(candidates[$0.candidate].capex, $0.size) }
      )
      limits.append((.capital, budget, .row(row)))
    }
    for (resource, amount) in options.caps.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      let row = program.addRow(
        "cap \(resource.rawValue)",
        upper: amount,
        places.map { .init(candidates[$0.candidate].needs[resource] ?? 0, $0.run) }
      )
      limits.append((.cap(resource), amount, .row(row)))
    }
    for (number, left) in shared.enumerated() {
      let row = addLimit("region \(number) \(left.resource.rawValue)", left, on: places)
      limits.append((.cap(left.resource), left.amount, .row(row)))
    }
    for (index, item) in classes.enumerated() {
      let here = places.filter { $0.zones == index }
      for left in item.left {
        let row = addLimit("zone \(item.zones[0]) \(left.resource.rawValue)", left, on: here)
        limits.append((.zone(item.zones[0], left.resource), left.amount, .row(row)))
      }
    }
  }

  private mutating func addLimit(
    _ name: String,
    _ left: ZoneClass.Left,
    on places: [Place]
  ) -> LinearProgram.Row {
    program.addRow(
      name,
      upper: left.amount,
      places.map {
        .init(candidates[$0.candidate].need(of: left.resource, under: left.limit), $0.run)
      }
    )
  }

  /// The feeds and markets that a model's products bound, as limits.
  func productLimits(
    in model: RegionalModel
  ) -> [(limit: PlanLimit, amount: Double, handle: Handle)] {
    flows.flatMap { flow -> [(limit: PlanLimit, amount: Double, handle: Handle)] in
      let id = model.products.elements[flow.item.product].id
      var result: [(limit: PlanLimit, amount: Double, handle: Handle)] = []
      if flow.item.surplus > 0 {
        result.append((.feed(id), flow.item.surplus, .variable(flow.take)))
      }
      if flow.item.isTradable, flow.item.market.isFinite, flow.item.market > 0 {
        result.append((.market(id), flow.item.market, .variable(flow.sell)))
      }
      return result
    }
  }

  /// The coefficients of an objective at other prices, one for each product of the ground.
  func coefficients(of objective: PlanOptions.Objective, prices: [Double]) -> [Double] {
    var result = Array(repeating: 0.0, count: program.columns.count)
    if objective == .jobs {
      for place in places {
        result[place.size.index] = candidates[place.candidate].needs[.labour] ?? 0
      }
      return result
    }
    for place in places {
      let candidate = candidates[place.candidate]
      result[place.run.index] = -candidate.minorCost
      guard objective == .profit else { continue }
      let charge = ProjectOutcome.upkeep + 1 / ProjectOutcome.lifetime
      result[place.size.index] = -candidate.wages - charge * candidate.capex
    }
    for (flow, price) in zip(flows, prices) {
      let netback = price < 0 ? price : max(0, price - flow.item.freight)
      let landed = max(0, price) + flow.item.freight
      result[flow.take.index] = -netback
      result[flow.serve.index] = landed
      result[flow.sell.index] = netback
      result[flow.buy.index] = -landed
      result[flow.drop.index] = min(0, price)
    }
    for item in substitutes {
      guard let charged = ground.places[item.charged], let used = ground.places[item.product]
      else { continue }
      // A cheaper substitute does not raise the margin: the difference is charged.
      result[item.variable.index] = -max(0, prices[charged] - prices[used])
    }
    return result
  }

  /// Adds that a portfolio differ from another by a share of its investment.
  mutating func keepApart(from chosen: [Int: Double], by share: Double, number: Int) {
    let whole = chosen.values.reduce(0, +)
    var terms: [LinearProgram.Term] = []
    for place in places {
      if let capex = chosen[place.candidate] {
        terms.append(.init(-capex, place.built))
      } else {
        terms.append(.init(candidates[place.candidate].capex, place.size))
      }
    }
    program.addRow("apart \(number)", lower: share * whole - whole, terms)
  }

  /// Adds that at least one candidate is built.
  mutating func askForOne() {
    program.addRow("at least one", lower: 1, places.map { .init(1, $0.built) })
  }
}
