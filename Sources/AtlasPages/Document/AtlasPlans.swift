package import ProcessSynthesis

/// What the pages about plans stand on.
package struct AtlasPlans: Sendable {
  /// The plans, in the order in which they are shown.
  package let runs: [PlanRun]
  /// How often each project is chosen when prices and weights move.
  package let robustness: PlanRobustness
  /// What links, companies and imports are worth.
  package let worth: RegionWorth
  /// Figures that cannot all be right.
  package let check: StatisticsCheck
  /// What follows the sliders.
  package let panel: WhatIfPanel

  /// Joins the parts.
  package init(
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
