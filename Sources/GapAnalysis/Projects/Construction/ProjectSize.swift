public import ChainModel

/// How large a project is, and what keeps it from being larger; in units of its last product a year.
public struct ProjectSize: Hashable, Sendable {
  /// Something that keeps a project from being larger.
  public struct Bound: Hashable, Sendable {
    /// What it is.
    public enum Kind: Hashable, Sendable {
      /// What is left here of a feed.
      case feed(Product.ID)
      /// A feed that is here in an amount nobody recorded: one typical plant.
      case unrecorded(Product.ID)
      /// The largest typical plant of a step, times its lines.
      case plant(UnitProcess.ID, lines: Int)
      /// What local demand and a share of China's market take.
      case market(MarketBasis)
      /// What is still lacking here.
      case gap(Product.ID)
    }

    /// What it is.
    public let kind: Kind
    /// Units of the last product a year.
    public let limit: Double
  }

  /// What a market bound rests on.
  public enum MarketBasis: Hashable, Sendable {
    /// A share of what China uses.
    case national(MarketFigure.Kind, amount: Double, origin: Origin)
    /// A fifth of what China imports.
    case imports(amount: Double, origin: Origin)
    /// No figure is recorded 市场量未载: one typical plant.
    case unrecorded
    /// The product does not travel: local demand alone.
    case localOnly
  }

  /// The size.
  public let proposed: Double
  /// The size at which every step reaches its smallest scale.
  public let minimum: Double
  /// All bounds, in the order feeds, plants, market, gap.
  public let bounds: [Bound]
  /// The place in `bounds` of the one that set the size.
  public let decisive: Int
  /// Whether the market bound was exceeded to reach the smallest scale.
  public let exceedsMarket: Bool
  /// The size once what is signed and planned runs as well.
  public let afterPipeline: Double
  /// The bound that sets the size then.
  public let boundAfterPipeline: Bound

  /// The bound that set the size.
  public var bound: Bound { bounds[decisive] }

  /// Whether every step reaches its smallest scale.
  public var reachesScale: Bool { Self.reaches(proposed, minimum) }

  /// Whether it still would if what is signed and planned ran as well.
  public var reachesScaleAfterPipeline: Bool { Self.reaches(afterPipeline, minimum) }

  /// Whether a size is at least a smallest one, but for rounding.
  static func reaches(_ size: Double, _ minimum: Double) -> Bool {
    size >= minimum * (1 - 1e-9)
  }
}
