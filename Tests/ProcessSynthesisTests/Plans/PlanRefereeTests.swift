import ChainTestSupport
import LinearProgramming
import ProcessSynthesis
import Testing

/// Another solver over the exported program, and draws.
struct PlanRefereeTests {
  @Test(
    .enabled(if: GLPSol.isInstalled, "\(GLPSol.absence)"),
    arguments: [80_000, 250_000, 600_000.0]
  )
  func `GLPK agrees on the exported plan`(budget: Double) async throws {
    let report = await PlanRegion.report(PlanRegion.fibre(wasteMatters: true))
    for objective in PlanOptions.Objective.allCases {
      let run = try await PlanRun(
        report,
        options: PlanOptions(objective: objective, budget: budget)
      )
      let found = run.answer.portfolios.first?.objective ?? 0
      // MPS knows only what is to be small.
      let other = try #require(try GLPSol.objective(of: run.solver.program.mps))
      #expect(abs(abs(other) - found) <= 1e-6 * max(1, found), "\(other) against \(found)")
    }
  }

  @Test func `draws say how often each project is chosen, the same for the same seed`() async throws
  {
    let solver = PlanSolver(
      await PlanRegion.report(PlanRegion.fibre()),
      options: PlanOptions(budget: 150_000)
    )
    let one = try await PlanRobustness(solver, relaxed: 60, whole: 20, seed: 3)
    let other = try await PlanRobustness(solver, relaxed: 60, whole: 20, seed: 3)
    #expect(one.shares == other.shares && !one.shares.isEmpty)
    let all = one.shares.flatMap { [$0.relaxed, $0.whole, $0.weights] }
    #expect(all.allSatisfy { (0...1).contains($0) })
    #expect(one.shares.contains { $0.relaxed > 0.5 && $0.whole > 0 })
    let third = try await PlanRobustness(solver, relaxed: 60, whole: 20, seed: 4)
    #expect(third.shares != one.shares)
  }
}
