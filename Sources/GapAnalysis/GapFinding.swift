public import ChainModel
public import MaterialBalance

/// What a rule found: a product that may have a gap, the statement that decides it, and the evidence.
///
/// A rule names every candidate that some draw may bear out; whether the statement holds, at middle
/// values and in draws, is asked of the balance.
public struct GapFinding: Sendable {
  /// The product that the gap is about.
  public let product: Product.ID
  /// The processes that would close it, best known first; empty where no project can.
  public let routes: [Route]
  /// What pulls a project that would close it.
  public let drives: Set<GapKind.Drive>
  /// The products that would feed the project, or whose loss the gap is.
  public let feeds: [Product.ID]
  /// The statement that holds where the gap is.
  public let test: BalanceTest
  /// The plant that would overturn it; nil where none can.
  public let closer: Closer?
  /// The part of the verdict that rests on estimates, 0 to 1.
  public let estimateShare: Double
  private let lines: @Sendable () -> [Evidence]

  /// A process of which a plant would overturn the verdict, and the statement that it must overturn.
  public struct Closer: Hashable, Sendable {
    /// The process.
    public let process: UnitProcess.ID
    /// What holds until the plant is large enough.
    public let test: BalanceTest

    /// Names a plant.
    public init(_ process: UnitProcess.ID, until test: BalanceTest) {
      self.process = process
      self.test = test
    }
  }

  /// Makes a finding; the evidence is put together only for what is reported.
  public init(
    product: Product.ID,
    routes: [Route] = [],
    drives: Set<GapKind.Drive> = [],
    feeds: [Product.ID] = [],
    test: BalanceTest,
    closer: Closer? = nil,
    estimateShare: Double,
    evidence: @autoclosure @escaping @Sendable () -> [Evidence]
  ) {
    self.product = product
    self.routes = routes
    self.drives = drives
    self.feeds = feeds
    self.test = test
    self.closer = closer
    self.estimateShare = estimateShare
    lines = evidence
  }

  /// The evidence in the order it is read.
  public var evidence: [Evidence] { lines() }
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
