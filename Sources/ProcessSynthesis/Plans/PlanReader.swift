import ChainModel
import GapAnalysis
import LinearProgramming
import MaterialBalance

/// Reads a portfolio out of a point: without what adds nothing, placed by fit, with its shadow
/// prices, its sequence and its reasons.
struct PlanReader {
  private let solver: PlanSolver
  private let plan: PlanProgram
  private let held: SimplexSolver
  private let point: ProgramPoint
  /// The objective that was asked for.
  private let objective: Double
  /// The places that are built and needed.
  private let built: [Int]
  private let contributions: [Int: Double]
  private var model: RegionalModel { solver.report.sheet.model }

  /// Holds the whole numbers of a point and leaves out what adds nothing, the dearest first.
  init(
    _ solver: PlanSolver,
    _ plan: PlanProgram,
    _ point: ProgramPoint
  ) throws(LinearProgrammingError) {
    self.solver = solver
    self.plan = plan
    let held = try SimplexSolver(plan.program)
    func hold(_ place: Int, _ isBuilt: Bool) {
      let value = isBuilt ? 1.0 : 0.0
      held.setBounds(of: plan.places[place].built, lower: value, upper: value)
    }
    var built = plan.places.indices.filter { point[plan.places[$0].built] > 0.5 }
    for place in plan.places.indices { hold(place, built.contains(place)) }
    guard var best = try held.solve().point else {
      throw .inexact(claimed: point.objective, found: .infinity)
    }
    let required = Set(solver.options.required)
    var contributions: [Int: Double] = [:]
    let order = built.sorted {
      let costs = (Self.capex($0, plan, point), Self.capex($1, plan, point))
      return costs.0 != costs.1 ? costs.0 > costs.1 : $0 < $1
    }
    var isChanged = true
    while isChanged {
      isChanged = false
      for place in order where built.contains(place) {
        hold(place, false)
        let rest = try held.solve().point
        let loss = rest.map { best.objective - $0.objective } ?? .infinity
        let margin = PlanSolver.share * max(abs(best.objective), 1)
        let isRequired = required.contains(plan.candidates[plan.places[place].candidate].id)
        if let rest, loss <= margin, !isRequired {
          built.removeAll { $0 == place }
          contributions[place] = nil
          best = rest
          isChanged = true
        } else {
          hold(place, true)
          contributions[place] = loss
        }
      }
    }
    self.held = held
    self.built = built
    objective = best.objective
    self.point = try Self.thrifty(plan, best, solver.options.objective)
    self.contributions = contributions
  }

  /// The same sizes with the flows that add most value: who counts jobs alone leaves flows open.
  private static func thrifty(
    _ plan: PlanProgram,
    _ point: ProgramPoint,
    _ objective: PlanOptions.Objective
  ) throws(LinearProgrammingError) -> ProgramPoint {
    guard objective == .jobs, let values = plan.goals[.valueAdded] else { return point }
    var program = plan.program
    for variable in program.variables { program[variable].cost = values[variable.index] }
    for place in plan.places {
      for variable in [place.built, place.size] {
        // A little room, so that rounding leaves something to choose from.
        let room = variable == place.size ? 1e-9 * point[variable] : 0
        program[variable].lower = max(program[variable].lower, point[variable] - room)
        program[variable].upper = min(program[variable].upper, point[variable] + room)
      }
    }
    return try SimplexSolver(program).solve().point ?? point
  }

  private static func capex(_ place: Int, _ plan: PlanProgram, _ point: ProgramPoint) -> Double {
    let item = plan.places[place]
    return plan.candidates[item.candidate].capex * point[item.size]
  }

  /// CNY of investment by candidate.
  var chosenCapex: [Int: Double] {
    var result: [Int: Double] = [:]
    for place in built {
      result[plan.places[place].candidate, default: 0] += Self.capex(place, plan, point)
    }
    return result
  }

  /// The portfolio.
  func portfolio() throws(LinearProgrammingError) -> PlanPortfolio {
    func goal(_ objective: PlanOptions.Objective) -> Double {
      zip(plan.goals[objective] ?? [], point.values).reduce(0) { $0 + $1.0 * $1.1 }
    }
    let flows = self.flows
    let zones = ZonePlacing(plan, built, point).zones
    let turns = BuildSequence(plan, built).turns
    let reasons = PlanReasons(plan: plan, model: model, built: built, point: point, flows: flows)
    var needs: [Resource: Double] = [:]
    var capex = 0.0
    for place in built {
      let item = plan.places[place]
      let candidate = plan.candidates[item.candidate]
      capex += candidate.capex * point[item.size]
      for (resource, need) in candidate.needs {
        needs[resource, default: 0] += need * point[resource == .labour ? item.size : item.run]
      }
    }
    let members = built.map { place -> PlanPortfolio.Member in
      let item = plan.places[place]
      return PlanPortfolio.Member(
        candidate: plan.candidates[item.candidate],
        size: point[item.size],
        run: point[item.run],
        zone: zones[place],
        contribution: contributions[place] ?? 0,
        turn: turns[place] ?? 1,
        reason: reasons.reason(place)
      )
    }.sorted {
      if $0.turn != $1.turn { return $0.turn < $1.turn }
      return $0.capex != $1.capex ? $0.capex > $1.capex : $0.candidate.id < $1.candidate.id
    }
    return PlanPortfolio(
      objective: objective,
      members: members,
      capex: capex,
      valueAdded: goal(.valueAdded),
      profit: goal(.profit),
      jobs: goal(.jobs),
      digested: flows.reduce(0) { sum, flow in
        let price = model.products[flow.product]?.price?.span.mid ?? 0
        return sum + flow.taken * max(0, price)
      },
      needs: needs,
      flows: flows,
      shadows: try ShadowPricer(plan, held, point, objective, model).shadows()
    )
  }

  /// What becomes of each product; what only goes round is left out.
  private var flows: [PlanPortfolio.Flow] {
    plan.flows.compactMap { flow in
      var (taken, served) = (point[flow.take], point[flow.serve])
      var (sold, bought) = (point[flow.sell], point[flow.buy])
      func cancel(_ one: inout Double, _ other: inout Double) {
        let both = min(one, other)
        one -= both
        other -= both
      }
      cancel(&taken, &sold)
      cancel(&served, &bought)
      let dropped = point[flow.drop]
      let most = max(taken, served, sold, bought, dropped)
      guard most > 1e-9 * max(1, flow.item.surplus) else { return nil }
      // What is left of a sum that cancels is noise.
      func clean(_ value: Double) -> Double { value > 1e-9 * most ? value : 0 }
      return PlanPortfolio.Flow(
        product: model.products.elements[flow.item.product].id,
        taken: clean(taken),
        served: clean(served),
        sold: clean(sold),
        bought: clean(bought),
        dropped: clean(dropped)
      )
    }
  }
}
