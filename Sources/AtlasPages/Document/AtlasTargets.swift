package import ChainModel
package import GapAnalysis
package import Targeting

/// Whom to approach: a ranked list for each gap that a project can close, and the anchors.
package struct AtlasTargets: Sendable {
  /// The lists in the order of the gaps; the id of each is that of its gap.
  package let lists: [TargetList]
  /// The firms already here with the gaps around them.
  package let anchors: [Anchor]
  /// The companies for each listed project, by its key.
  package let projects: [Project.ID: TargetList]
  /// The rules that the lists were ranked by.
  package let rules: TargetingRules

  /// Collects lists and anchors.
  package init(
    lists: [TargetList],
    anchors: [Anchor],
    rules: TargetingRules,
    projects: [Project.ID: TargetList] = [:]
  ) {
    self.lists = lists
    self.anchors = anchors
    self.rules = rules
    self.projects = projects
  }

  /// How many companies stand on the lists.
  package var companies: Int { ApproachedCompany.all(in: self).count }

  /// What the registry gave; nil without one.
  var registry: RegistryAccount? { lists.lazy.compactMap(\.registry).first }
}
