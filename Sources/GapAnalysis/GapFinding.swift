public import ChainModel
public import MaterialBalance

/// What a rule found: a product with a gap, on which evidence, and how to tell whether it still
/// holds when the figures are drawn anew.
public struct GapFinding: Sendable {
  /// The product that the gap is about.
  public let product: Product.ID
  /// The processes that would close it, best known first; empty where no project can.
  public let routes: [Route]
  /// What pulls a project that would close it.
  public let drives: Set<GapKind.Drive>
  /// The evidence in the order it is read.
  public let evidence: [Evidence]
  /// The part of the verdict that rests on estimates, 0 to 1.
  public let estimateShare: Double
  /// Whether the verdict holds in a drawn balance.
  public let holds: @Sendable (BalanceSnapshot) -> Bool

  /// Makes a finding.
  public init(
    product: Product.ID,
    routes: [Route] = [],
    drives: Set<GapKind.Drive> = [],
    evidence: [Evidence],
    estimateShare: Double,
    holds: @escaping @Sendable (BalanceSnapshot) -> Bool
  ) {
    self.product = product
    self.routes = routes
    self.drives = drives
    self.evidence = evidence
    self.estimateShare = estimateShare
    self.holds = holds
  }
}

/// A way to close a gap: a process, and what stands between it and what is here.
public struct Route: Hashable, Sendable {
  /// The process that would be built.
  public let process: UnitProcess.ID
  /// The product whose local surplus feeds it, if one does.
  public let feed: Product.ID?
  /// Processes that must come before it, from the feed on.
  public let via: [UnitProcess.ID]
  /// The product that it makes in place of the gap's own.
  public let substitute: Product.ID?

  /// Makes a route.
  public init(
    process: UnitProcess.ID,
    feed: Product.ID? = nil,
    via: [UnitProcess.ID] = [],
    substitute: Product.ID? = nil
  ) {
    self.process = process
    self.feed = feed
    self.via = via
    self.substitute = substitute
  }
}
