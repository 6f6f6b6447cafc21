import ChainModel
import ChainWorkspace
import Foundation
import GapAnalysis
import ProcessSynthesis

/// Worth from where the last solve stopped against worth from nothing, and how long plans and their
/// draws take.
enum PlanningComparison {
  static func run(workspace path: String) async throws {
    let workspace = try Workspace(path: path)
    let sheet = workspace.balance(scenario: .committed)
    let report = await workspace.projects(options: ProjectReport.Options(draws: 0))
    let empty = try seconds { _ = try RegionWorth(sheet, of: []) }
    let warm = try seconds { _ = try RegionWorth(sheet) } - empty
    let cold = try seconds { _ = try RegionWorth(sheet, isWarm: false) } - empty
    let ratio = cold / warm
    print(
      "worth of everything: warm \(text(warm)), cold \(text(cold)), \(String(format: "%.1f", ratio)) times"
        + " (wanted: at least 5)"
    )
    let clock = ContinuousClock()
    var best = Double.infinity
    var status = ""
    for _ in 0..<3 {
      let start = clock.now
      let run = try await PlanRun(report, options: PlanOptions(budget: 100e8))
      best = min(best, start.duration(to: clock.now) / .seconds(1))
      status = run.answer.status.rawValue
    }
    print("plan at CNY 10 billion: \(text(best)), \(status) (wanted: at most 1 s)")
    let start = clock.now
    _ = try await PlanRobustness(
      PlanSolver(report, options: PlanOptions(budget: 100e8)),
      relaxed: 1000,
      whole: 0
    )
    // Prices and weights: two thousand linear programs.
    let draws = start.duration(to: clock.now) / .seconds(1)
    print("1,000 draws of prices and of weights: \(text(draws)) (wanted: at most 15 s)")
  }

  /// The least of three runs.
  private static func seconds(_ body: () throws -> Void) rethrows -> Double {
    let clock = ContinuousClock()
    var best = Double.infinity
    for _ in 0..<3 {
      let start = clock.now
      try body()
      best = min(best, start.duration(to: clock.now) / .seconds(1))
    }
    return best
  }

  private static func text(_ seconds: Double) -> String { String(format: "%.3f s", seconds) }
}
