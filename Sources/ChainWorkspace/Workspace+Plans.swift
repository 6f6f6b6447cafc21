import ChainModel
package import GapAnalysis
package import LinearProgramming
package import ProcessSynthesis

extension Workspace {
  /// The best packages of projects: one plan for each budget.
  ///
  /// - Parameters:
  ///   - report: The projects to choose from.
  ///   - budgets: CNY of investment for each plan.
  ///   - options: What is asked for besides.
  /// - Returns: The plans; one that holds a project in doubt is followed by the same without such.
  /// - Throws: `LinearProgrammingError` where the solver fails or an answer does not hold.
  package func plans(
    _ report: ProjectReport,
    budgets: [Double] = PlanRun.standardBudgets,
    options: PlanOptions = PlanOptions()
  ) async throws(LinearProgrammingError) -> [PlanRun] {
    try await PlanRun.all(report, budgets: budgets, options: options)
  }
}
