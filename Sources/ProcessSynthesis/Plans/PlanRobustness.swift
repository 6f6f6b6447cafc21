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
  static let chosen = 0.01

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
    let objective = solver.options.objective
    @Sendable func goal(_ number: Int) -> [Double] {
      plan.coefficients(
        of: objective,
        prices: draws.map { $0.draw.span.isRange ? $0.draw.value(number, seed: seed) : $0.mid }
      )
    }
    let count = plan.candidates.count
    let priced = try await Self.tally(plan, draws: max(0, relaxed), goal)
    let weights = try Self.weights(plan, draws: max(0, relaxed), seed: seed)
    let weighed = try await Self.tally(plan, draws: weights.count) { number in
      var mixed = Array(repeating: 0.0, count: plan.program.columns.count)
      for (objective, weight) in weights[number].sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
        for (place, value) in (plan.goals[objective] ?? []).enumerated() {
          mixed[place] += weight * value
        }
      }
      return mixed
    }
    var built = Array(repeating: 0.0, count: count)
    // Prices move a little: the last answer is a good first one of the next.
    var start: [LinearProgram.Variable: Double] = [:]
    for number in 0..<max(0, whole) {
      var program = plan.program
      let goal = goal(number)
      for variable in program.variables { program[variable].cost = goal[variable.index] }
      let outcome = try await MixedIntegerSolver.shared.solve(
        program,
        within: solver.options.search,
        start: start
      )
      guard let point = outcome.point else { continue }
      for place in plan.places { start[place.built] = point[place.built].rounded() }
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
        relaxed: priced.chosen[index] / many,
        whole: built[index] / few,
        weights: weighed.chosen[index] / many,
        meanSize: priced.size[index] / many
      )
    }.filter { $0.relaxed > 0 || $0.whole > 0 || $0.weights > 0 }
      .sorted { $0.relaxed != $1.relaxed ? $0.relaxed > $1.relaxed : $0.id < $1.id }
  }
}
