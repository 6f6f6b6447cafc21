extension Publication {
  /// A step of making an atlas, for those who wait.
  package enum Step: Hashable, Sendable, CaseIterable {
    case read, gapsFound, projectsRanked, targetsRanked, pagesBuilt, printed
  }
}
