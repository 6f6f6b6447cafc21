public import GapAnalysis
public import LinearProgramming

/// A plan that was asked for, with its answer.
public struct PlanRun: Sendable {
  /// The projects it chose from, with what was asked for.
  public let solver: PlanSolver
  /// The answer.
  public let answer: PlanAnswer
  /// What was asked for.
  public var options: PlanOptions { solver.options }

  /// Solves.
  ///
  /// Throws `LinearProgrammingError` where the solver fails or an answer does not hold.
  public init(_ report: ProjectReport, options: PlanOptions) async throws(LinearProgrammingError) {
    solver = PlanSolver(report, options: options)
    answer = try await solver.answer()
  }

  /// CNY of investment for which plans are made unless another budget is asked for.
  public static let standardBudgets = [5e8, 20e8, 50e8, 100e8]

  /// Whether a project that an expert would ask about is in a portfolio.
  public var holdsDoubtful: Bool {
    answer.portfolios.contains { $0.members.contains { $0.candidate.isDoubtful } }
  }

  /// Runs one plan for each budget; where a portfolio holds a project in doubt, the same without
  /// such projects follows.
  ///
  /// Throws `LinearProgrammingError` where the solver fails or an answer does not hold.
  public static func all(
    _ report: ProjectReport,
    budgets: [Double],
    options: PlanOptions
  ) async throws(LinearProgrammingError) -> [PlanRun] {
    var runs: [PlanRun] = []
    for budget in budgets {
      var asked = options
      asked.budget = budget
      let run = try await PlanRun(report, options: asked)
      runs.append(run)
      guard options.includesDoubtful, run.holdsDoubtful else { continue }
      asked.includesDoubtful = false
      runs.append(try await PlanRun(report, options: asked))
    }
    return runs
  }
}
