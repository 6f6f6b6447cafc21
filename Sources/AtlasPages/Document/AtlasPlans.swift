public import ProcessSynthesis

/// What the pages about plans stand on.
public struct AtlasPlans: Sendable {
  /// The plans, in the order in which they are shown.
  public let runs: [PlanRun]
  /// How often each project is chosen when prices and weights move.
  public let robustness: PlanRobustness
  /// What links, companies and imports are worth.
  public let worth: RegionWorth
  /// Figures that cannot all be right.
  public let check: StatisticsCheck
  /// What follows the sliders.
  public let panel: WhatIfPanel

  /// Joins the parts.
  public init(
    runs: [PlanRun],
    robustness: PlanRobustness,
    worth: RegionWorth,
    check: StatisticsCheck,
    panel: WhatIfPanel
  ) {
    self.runs = runs
    self.robustness = robustness
    self.worth = worth
    self.check = check
    self.panel = panel
  }
}
