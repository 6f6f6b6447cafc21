public import ChainModel

/// How large a project could be: four bounds and a proposal, in units of the gap's product a year.
public struct OpportunitySize: Hashable, Sendable {
  /// A figure about a market beyond the region.
  public struct MarketBound: Hashable, Sendable {
    /// The figure that was used.
    public let figure: MarketFigure
    /// Units a year.
    public let amount: Span

    /// Makes a bound.
    public init(figure: MarketFigure, amount: Span) {
      self.figure = figure
      self.amount = amount
    }
  }

  /// A product that feeds it.
  public struct Feed: Hashable, Sendable {
    /// The product.
    public let product: Product.ID
    /// Units a year that are left over here.
    public let amount: Span

    /// Makes a feed.
    public init(product: Product.ID, amount: Span) {
      self.product = product
      self.amount = amount
    }
  }

  /// What more is needed from outside to reach the minimum scale.
  public struct Shortfall: Hashable, Sendable {
    /// The feed that runs out.
    public let product: Product.ID
    /// Units of it a year.
    public let amount: Double

    /// Makes a shortfall.
    public init(product: Product.ID, amount: Double) {
      self.product = product
      self.amount = amount
    }
  }

  /// What the local surplus of the scarcest local main input allows; nil without a local input.
  public let feed: Span?
  /// The input that sets `feed`, the largest of those that can stand in for each other.
  public let feedProduct: Product.ID?
  /// What feeds it, all that can stand in for each other, with the local surplus of each.
  public let feeds: [Feed]
  /// What is asked for here beyond what is supplied; nil where nothing is asked for.
  public let demand: Span?
  /// What a market beyond the region takes; nil where no figure is known.
  public let market: MarketBound?
  /// The smallest size that pays.
  public let minimumScale: Figure?
  /// The usual size.
  public let typicalScale: Figure?
  /// One typical unit, or what the other bounds allow; nil where nothing is known to go by.
  public let proposed: Double?
  /// Set where the bounds stay below the minimum scale.
  public let shortfall: Shortfall?
  /// CNY a year: the proposal and what comes out beside it, at their prices; nil without a price.
  public let cny: Span?

  /// Whether nothing known speaks against a unit of at least the minimum size.
  public var isFeasible: Bool { shortfall == nil && !isBeyondDemand }

  /// Whether the smallest size that pays is more than half as large again as what is lacking here,
  /// where neither a local surplus nor an outside market carries the rest.
  public var isBeyondDemand: Bool {
    guard feed == nil, market == nil, let demand, let smallest = minimumScale?.span.mid else {
      return false
    }
    return smallest > 1.5 * demand.mid
  }

  /// Makes a size.
  public init(
    feed: Span?,
    feedProduct: Product.ID?,
    feeds: [Feed] = [],
    demand: Span?,
    market: MarketBound?,
    minimumScale: Figure?,
    typicalScale: Figure?,
    proposed: Double?,
    shortfall: Shortfall?,
    cny: Span?
  ) {
    self.feed = feed
    self.feedProduct = feedProduct
    self.feeds = feeds
    self.demand = demand
    self.market = market
    self.minimumScale = minimumScale
    self.typicalScale = typicalScale
    self.proposed = proposed
    self.shortfall = shortfall
    self.cny = cny
  }

  /// The same bounds with nothing proposed.
  var withoutProposal: OpportunitySize {
    OpportunitySize(
      feed: feed,
      feedProduct: feedProduct,
      feeds: feeds,
      demand: demand,
      market: market,
      minimumScale: minimumScale,
      typicalScale: typicalScale,
      proposed: nil,
      shortfall: shortfall,
      cny: nil
    )
  }
}
