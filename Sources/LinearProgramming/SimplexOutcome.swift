/// How a linear program ended.
public enum SimplexOutcome: Hashable, Sendable {
  /// The best point.
  case optimal(ProgramPoint)
  /// No point satisfies all rows and bounds.
  case infeasible
  /// There are points, and the objective has no limit.
  case unbounded

  /// The best point, where there is one.
  public var point: ProgramPoint? {
    if case .optimal(let point) = self { point } else { nil }
  }
}
