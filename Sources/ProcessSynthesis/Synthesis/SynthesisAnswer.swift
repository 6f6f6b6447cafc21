/// What solving a problem gave.
public struct SynthesisAnswer: Hashable, Sendable {
  /// How far the listing can be relied on.
  public enum Status: String, Hashable, Sendable {
    /// The listed answers are the best, in order, or all there are: proven.
    case optimal
    /// A limit ended the search: the last answer may not be the next best, see ``bound``.
    case bound
    /// Nothing satisfies the problem.
    case infeasible
  }

  /// How far the listing can be relied on.
  public let status: Status
  /// The answers, the best first.
  public let solutions: [SynthesisSolution]
  /// Where a limit ended the search: no answer that is not listed costs less than this.
  public let bound: Double?
  /// Whether there are no further answers; false where more were not asked for.
  public let isComplete: Bool
}
