/// How a region ranks projects: the bounds of its lists, and what counts how much.
public struct RankingRules: Hashable, Sendable {
  /// The share of a national market that one project may count on.
  public let marketShare: Double
  /// From this investment, in CNY, a project belongs to the list of lead projects.
  public let leadCapex: Double
  /// What counts, in the order in which contributions are printed.
  public let criteria: [RankingCriterion]

  /// Makes rules; the defaults are those of the design.
  public init(
    marketShare: Double = 0.05,
    leadCapex: Double = 1e9,
    criteria: [RankingCriterion] = RankingCriterion.Kind.allCases.map { RankingCriterion($0) }
  ) {
    self.marketShare = marketShare
    self.leadCapex = leadCapex
    self.criteria = criteria
  }

  /// A criterion; nil where the region does not count it.
  public subscript(_ kind: RankingCriterion.Kind) -> RankingCriterion? {
    criteria.first { $0.kind == kind }
  }
}
