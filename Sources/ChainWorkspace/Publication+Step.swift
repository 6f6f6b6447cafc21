extension Publication {
  /// A step of making an atlas, for those who wait.
  public enum Step: Hashable, Sendable, CaseIterable {
    case read, gapsFound, projectsRanked, targetsRanked, plansMade, pagesBuilt, printed
  }
}
