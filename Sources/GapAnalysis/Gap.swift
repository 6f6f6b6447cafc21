public import ChainModel

/// A gap: a link that is missing, weak, unextended, wasted, fragile, dependent, overbuilt or absent,
/// with its size, its evidence and its rank.
public struct Gap: Hashable, Sendable, Identifiable {
  /// A gap's key: kind and product, for example `missing-dissolving-pulp`.
  public typealias ID = Identifier<Gap>

  /// Whether somebody looked.
  public enum Standing: String, Hashable, Sendable {
    /// A survey covered the process, or the verdict rests on plants that are there.
    case surveyed
    /// 未见于资料: not found in the sources, which is not the same as absent.
    case notSurveyed
  }

  /// The key.
  public let id: ID
  /// The place in the order printed, from 1 over the whole region; gaps that no project closes come
  /// last.
  public let rank: Int
  /// What is wrong.
  public let kind: GapKind
  /// The rule that found it.
  public let rule: String
  /// What pulls a project that would close it; none where there is no project.
  public let drives: Set<GapKind.Drive>
  /// The product it is about.
  public let product: Product.ID
  /// The process that the size and the rank speak of; nil where no project can close it.
  public let process: UnitProcess.ID?
  /// The chain it stands in.
  public let chain: Chain.ID
  /// The stage it stands in.
  public let stage: Stage.ID
  /// How large a project could be; nil where no project can close it.
  public let size: OpportunitySize?
  /// What it is ranked by; nil where no project can close it.
  public let criteria: CriterionValues?
  /// How it ranks over all weightings; nil where no project can close it.
  public let acceptability: Acceptability?
  /// How it ranks under the bureau's own weights, if it has them.
  public let fixedRank: Int?
  /// The layer of opportunities that none beats on every criterion, from 1.
  public let layer: Int?
  /// The share of draws in which the kind holds; nil without draws.
  public let confidence: Double?
  /// Whether somebody looked.
  public let standing: Standing
  /// The part of the verdict that rests on estimates.
  public let estimateShare: Double
  /// What else claims the same surplus.
  public let claims: [Claim]
  /// The ways to close it, compared, best first.
  public let routes: [RouteComparison]
  /// How each zone fits, in file order.
  public let zones: [ZoneFit]
  /// The evidence in the order it is read.
  public let evidence: [Evidence]
  /// What another program can check; nil for kinds without one.
  public let certificate: Certificate?
}

/// A surplus that several gaps want.
public struct Claim: Hashable, Sendable {
  /// The product in surplus.
  public let product: Product.ID
  /// The other gaps that want it, in rank order.
  public let gaps: [Gap.ID]

  /// Makes a claim.
  public init(product: Product.ID, gaps: [Gap.ID]) {
    self.product = product
    self.gaps = gaps
  }
}
