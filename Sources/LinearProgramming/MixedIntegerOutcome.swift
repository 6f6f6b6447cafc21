/// How a mixed-integer program ended.
public enum MixedIntegerOutcome: Hashable, Sendable {
  /// The best point, proven.
  case optimal(ProgramPoint)
  /// A limit was met: the best point found, if any, and what no point can do better than.
  case bound(ProgramPoint?, bound: Double)
  /// No point satisfies all rows, bounds and integer marks.
  case infeasible
  /// The objective has no limit, even if its variables need not be whole numbers.
  case unbounded

  /// The best point found, proven or not.
  public var point: ProgramPoint? {
    switch self {
    case .optimal(let point): point
    case .bound(let point, _): point
    case .infeasible, .unbounded: nil
    }
  }
}
