import ChainModel

/// Where a company stands on the ladder of enterprises, and what the next step asks.
public struct PolicyLadder: Hashable, Sendable {
  /// The steps in order, each with how the company stands towards it.
  public let rungs: [PolicyResult]
  /// The highest step that it qualifies for; nil for none.
  public let reached: PolicyResult?
  /// The first step above that; nil at the top.
  public let next: PolicyResult?

  /// Takes the results of a company.
  public init(_ results: [PolicyResult]) {
    rungs = results.filter { $0.policy.rung != nil }
      .sorted { ($0.policy.rung ?? 0) < ($1.policy.rung ?? 0) }
    reached = rungs.last { $0.outcome == .met }
    let level = reached?.policy.rung ?? 0
    next = rungs.first { ($0.policy.rung ?? 0) > level }
  }
}
