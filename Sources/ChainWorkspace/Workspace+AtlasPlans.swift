package import AtlasPages
import ChainMaps
import ChainModel
package import GapAnalysis
package import LinearProgramming
import MaterialBalance
import ProcessSynthesis
import Tables

extension Workspace {
  /// Plans that are being chosen.
  package typealias PendingPlans = Task<Result<AtlasPlans, LinearProgrammingError>, Never>

  /// How many of the first lead projects the what-if panel has a slider for.
  static let sliders = 10
  /// Draws of prices and weights that the page tells of, and those of the whole program.
  static let planDraws = (relaxed: 1000, whole: 50)
  /// CNY of investment of the plan that is drawn.
  static let drawnBudget = 50e8

  /// Begins to choose plans.
  func pendingPlans(_ report: GapReport, projects: ProjectReport) -> PendingPlans {
    PendingPlans {
      await Self.outcome { () async throws(LinearProgrammingError) in
        try await atlasPlans(report, projects: projects)
      }
    }
  }

  /// What a task comes to, which cannot throw an error of one kind only.
  private static func outcome<Value: Sendable>(
    _ body: @Sendable () async throws(LinearProgrammingError) -> Value
  ) async -> Result<Value, LinearProgrammingError> {
    do throws(LinearProgrammingError) {
      return .success(try await body())
    } catch {
      return .failure(error)
    }
  }

  /// What the pages about plans stand on.
  ///
  /// Throws `LinearProgrammingError` where the solver fails or an answer does not hold.
  package func atlasPlans(
    _ report: GapReport,
    projects: ProjectReport
  ) async throws(LinearProgrammingError) -> AtlasPlans {
    let drawn = PlanSolver(
      projects,
      options: PlanOptions(budget: Self.drawnBudget, includesDoubtful: false)
    )
    async let robustness = Self.outcome { () async throws(LinearProgrammingError) in
      try await PlanRobustness(
        drawn,
        relaxed: Self.planDraws.relaxed,
        whole: Self.planDraws.whole
      )
    }
    async let worth = Self.outcome { () async throws(LinearProgrammingError) in
      try RegionWorth(report.sheet)
    }
    var runs = try await plans(projects)
    for objective in [PlanOptions.Objective.profit, .jobs] {
      runs += try await plans(
        projects,
        options: PlanOptions(objective: objective, includesDoubtful: false)
      )
    }
    return AtlasPlans(
      runs: runs,
      robustness: try await robustness.get(),
      worth: try await worth.get(),
      check: StatisticsCheck(report.sheet),
      panel: WhatIfPanel(Array(projects.projects(of: .lead).prefix(Self.sliders)), report)
    )
  }

  /// The map around the products of the panel; nil where there is nothing to draw.
  func panelMap(
    _ plans: AtlasPlans,
    _ report: GapReport,
    _ language: Language
  ) async throws(ChainMapsError) -> AtlasInput.Map? {
    let products = plans.panel.levers.map(\.product)
    guard !products.isEmpty else { return nil }
    do throws(ChainMapsError) {
      let map = try ChainMap(
        model: model,
        request: MapRequest(
          view: .around,
          chain: nil,
          focus: products.map(\.text),
          language: language,
          scenario: report.sheet.request.scenario,
          asOf: report.sheet.request.asOf
        ),
        marks: .none
      )
      return AtlasInput.Map(
        page: .plans,
        caption: map.graph.title,
        svg: try await MapRenderer.svg(of: map)
      )
    } catch .nothingToDraw {
      return nil
    }
  }
}
