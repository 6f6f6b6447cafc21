import ChainModel
import GapAnalysis
import LinearProgramming
import MaterialBalance

/// Solves a plan again with a little more and a little less of each limit, projects held, sizes free.
struct ShadowPricer {
  private let plan: PlanProgram
  private let held: SimplexSolver
  private let point: ProgramPoint
  private let objective: Double
  private let model: RegionalModel

  /// CNY of capital that make one step.
  static let capitalStep = 1e8
  /// tce, or tonnes of CO₂, that make one step.
  static let coalStep = 1e4

  init(
    _ plan: PlanProgram,
    _ held: SimplexSolver,
    _ point: ProgramPoint,
    _ objective: Double,
    _ model: RegionalModel
  ) {
    self.plan = plan
    self.held = held
    self.point = point
    self.objective = objective
    self.model = model
  }

  /// The limits that bind; capital and limits over the region even where they do not.
  func shadows() throws(LinearProgrammingError) -> [PlanShadow] {
    var result: [PlanShadow] = []
    for item in plan.limits + plan.productLimits(in: model) {
      let step = Self.step(item.limit, item.amount)
      let isAsked: Bool
      switch item.limit {
      case .capital, .cap: isAsked = true
      case .zone, .feed, .market: isAsked = false
      }
      guard isAsked || isTight(item.handle, item.amount) else { continue }
      let more = try solved(item.handle, item.amount + step) ?? objective
      let back = min(step, item.amount)
      let less = try solved(item.handle, item.amount - back)
      _ = try solved(item.handle, item.amount)
      result.append(
        PlanShadow(
          limit: item.limit,
          amount: item.amount,
          step: step,
          more: max(0, change(to: more)),
          less: less.map { min(0, change(to: $0)) }
        )
      )
    }
    return result
  }

  /// A round step: a hundred million of capital, ten thousand tonnes of coal, else the power of ten
  /// below a fifth of what there is.
  static func step(_ limit: PlanLimit, _ amount: Double) -> Double {
    switch limit {
    case .capital: return capitalStep
    case .cap(.carbon), .cap(.energy): return coalStep
    case .cap, .zone, .feed, .market:
      var step = 1.0
      while step * 50 <= amount, step < 1e4 { step *= 10 }
      return step
    }
  }

  /// How far another answer is from this one; 0 where only the solver's rounding lies between.
  private func change(to other: Double) -> Double {
    let change = other - objective
    return abs(change) <= 1e-9 * max(abs(objective), 1) ? 0 : change
  }

  private func isTight(_ handle: PlanProgram.Handle, _ amount: Double) -> Bool {
    let used: Double
    switch handle {
    case .variable(let variable): used = point[variable]
    case .row(let row):
      used = plan.program[row].terms.reduce(0) { $0 + $1.coefficient * point[$1.variable] }
    }
    return used >= amount * (1 - 1e-7) && amount > 0
  }

  /// The objective with another amount of a limit; nil where nothing satisfies it.
  private func solved(
    _ handle: PlanProgram.Handle,
    _ amount: Double
  ) throws(LinearProgrammingError) -> Double? {
    switch handle {
    case .row(let row): held.setBounds(of: row, lower: -.infinity, upper: amount)
    case .variable(let variable): held.setBounds(of: variable, lower: 0, upper: amount)
    }
    return try held.solve().point?.objective
  }
}
