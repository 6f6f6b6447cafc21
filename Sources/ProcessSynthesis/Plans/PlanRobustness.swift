public import GapAnalysis
public import ChainModel
public import LinearProgramming
import MaterialBalance

/// How often each project is chosen when prices and weights move.
///
/// Prices are drawn as everywhere: triangular, those of one family in step. Without the demand for
/// smallest scales (the relaxation) a thousand draws cost seconds; the whole program is drawn less
/// often. Weights of the three objectives are drawn uniformly from all that add up to one, each
/// objective measured by its own best.
public struct PlanRobustness: Sendable {
  /// One project.
  public struct Share: Hashable, Sendable {
    /// The project.
    public let id: Project.ID
    /// The share of draws of prices in which the relaxation builds it.
    public let relaxed: Double
    /// The share of draws of prices in which the whole program builds it.
    public let whole: Double
    /// The share of draws of weights in which the relaxation builds it.
    public let weights: Double
    /// Its mean size over the draws of the relaxation, as a part of its largest.
    public let meanSize: Double
  }

  /// How many draws of prices the relaxation was solved for.
  public let relaxedDraws: Int
  /// How many draws of prices the whole program was solved for.
  public let wholeDraws: Int
  /// How many draws of weights the relaxation was solved for.
  public let weightDraws: Int
  /// The start of all sequences.
  public let seed: UInt64
  /// The projects that are ever chosen, the most often first.
  public let shares: [Share]

  /// A project counts as chosen from this part of its largest size on.
  private static let chosen = 0.01

  /// Draws.
  ///
  /// - Parameters:
  ///   - solver: The plan.
  ///   - relaxed: Draws of prices, and of weights, for the relaxation.
  ///   - whole: Draws of prices for the whole program.
  ///   - seed: The start of all sequences.
  /// - Throws: An error where the solver fails.
  public init(
    _ solver: PlanSolver,
    relaxed: Int = 1000,
    whole: Int = 200,
    seed: UInt64 = 1
  ) async throws(LinearProgrammingError) {
    let plan = solver.planProgram
    let model = solver.report.sheet.model
    let draws = plan.ground.items.map { item -> (draw: FigureDraw, mid: Double) in
      let product = model.products.elements[item.product]
      let span = product.price?.span ?? .zero
      return (
        FigureDraw(
          span,
          key: "price:\(product.id)",
          group: product.family.map { "family:\($0)" }
        ), item.price
      )
    }
    func goal(_ number: Int) -> [Double] {
      plan.coefficients(
        of: solver.options.objective,
        prices: draws.map { $0.draw.span.isRange ? $0.draw.value(number, seed: seed) : $0.mid }
      )
    }
    let simplex = try SimplexSolver(plan.program)
    func sizes(_ goal: [Double]) throws(LinearProgrammingError) -> [Double] {
      for variable in plan.program.variables {
        simplex.setCost(of: variable, to: goal[variable.index])
      }
      guard let point = try simplex.solve().point else { throw .noLimit }
      return Self.sizes(plan, point)
    }
    var (often, weighed, built) = (
      Array(repeating: 0.0, count: plan.candidates.count),
      Array(repeating: 0.0, count: plan.candidates.count),
      Array(repeating: 0.0, count: plan.candidates.count)
    )
    var size = often
    for number in 0..<max(0, relaxed) {
      for (index, part) in try sizes(goal(number)).enumerated() {
        size[index] += part
        if part > Self.chosen { often[index] += 1 }
      }
    }
    var bests: [Double] = []
    let objectives = PlanOptions.Objective.allCases
    for objective in objectives where relaxed > 0 {
      for variable in plan.program.variables {
        simplex.setCost(of: variable, to: plan.goals[objective]?[variable.index] ?? 0)
      }
      bests.append(max(1, try simplex.solve().point?.objective ?? 1))
    }
    var generator = SplitMix64(seed: seed)
    for _ in 0..<max(0, relaxed) {
      let parts = objectives.map { _ in -Elementary.log(1 - generator.unit()) }
      let whole = parts.reduce(0, +)
      var mixed = Array(repeating: 0.0, count: plan.program.columns.count)
      for (index, objective) in objectives.enumerated() {
        let weight = parts[index] / whole / bests[index]
        for (place, value) in (plan.goals[objective] ?? []).enumerated() {
          mixed[place] += weight * value
        }
      }
      for (index, part) in try sizes(mixed).enumerated() where part > Self.chosen {
        weighed[index] += 1
      }
    }
    for number in 0..<max(0, whole) {
      var program = plan.program
      let goal = goal(number)
      for variable in program.variables { program[variable].cost = goal[variable.index] }
      let outcome = try await MixedIntegerSolver.shared.solve(
        program,
        within: solver.options.search
      )
      guard let point = outcome.point else { continue }
      for (index, part) in Self.sizes(plan, point).enumerated() where part > Self.chosen {
        built[index] += 1
      }
    }
    relaxedDraws = relaxed
    weightDraws = relaxed
    wholeDraws = whole
    self.seed = seed
    let (many, few) = (Double(max(1, relaxed)), Double(max(1, whole)))
    shares = plan.candidates.indices.map { index in
      Share(
        id: plan.candidates[index].id,
        relaxed: often[index] / many,
        whole: built[index] / few,
        weights: weighed[index] / many,
        meanSize: size[index] / many
      )
    }.filter { $0.relaxed > 0 || $0.whole > 0 || $0.weights > 0 }
      .sorted { $0.relaxed != $1.relaxed ? $0.relaxed > $1.relaxed : $0.id < $1.id }
  }

  /// The size of each candidate as a part of its largest.
  private static func sizes(_ plan: PlanProgram, _ point: ProgramPoint) -> [Double] {
    var result = Array(repeating: 0.0, count: plan.candidates.count)
    for place in plan.places {
      result[place.candidate] += point[place.size] / plan.candidates[place.candidate].largest
    }
    return result
  }
}
