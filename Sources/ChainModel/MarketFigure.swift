/// A figure about a market beyond the region.
public struct MarketFigure: Hashable, Sendable, Identifiable {
  /// Which market.
  public enum Market: String, Hashable, Sendable, CaseIterable {
    case china, xinjiang, world
    case centralAsia = "central-asia"
  }

  /// What is counted.
  ///
  /// Shares and utilisation are fractions, prices CNY per unit, the rest units a year.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case capacity, output, consumption, `import`, export, importShare, utilisation, price, target
  }

  /// The key.
  public let id: Identifier<MarketFigure>
  /// The product.
  public let product: Product.ID
  /// The market.
  public let market: Market
  /// What is counted.
  public let kind: Kind
  /// How much.
  public let amount: Figure
  /// The year it speaks for.
  public let year: PartialDate?
  /// Where it stands in the files.
  public let origin: Origin

  /// Makes a figure.
  public init(
    id: Identifier<MarketFigure>,
    product: Product.ID,
    market: Market,
    kind: Kind,
    amount: Figure,
    year: PartialDate?,
    origin: Origin = Origin(file: "")
  ) {
    self.id = id
    self.product = product
    self.market = market
    self.kind = kind
    self.amount = amount
    self.year = year
    self.origin = origin
  }
}

/// A corridor by which goods leave or come.
public struct Lane: Hashable, Sendable, Identifiable {
  /// The key.
  public let id: Identifier<Lane>
  /// Where it starts.
  public let from: Phrase
  /// Where it ends.
  public let to: Phrase
  /// Rail, road, air, or several.
  public let mode: String
  /// km.
  public let distance: Figure?
  /// Days on the way.
  public let days: Figure?
  /// What it costs, in words.
  public let cost: String?
  /// Whether it runs, or is being built.
  public let status: String?
  /// The sources.
  public let sources: [Source.ID]
  /// What a reader should know of it.
  public let note: String?
  /// Where it stands in the files.
  public let origin: Origin

  /// Makes a corridor.
  public init(
    id: Identifier<Lane>,
    from: Phrase,
    to: Phrase,
    mode: String,
    distance: Figure? = nil,
    days: Figure? = nil,
    cost: String? = nil,
    status: String? = nil,
    sources: [Source.ID] = [],
    note: String? = nil,
    origin: Origin = Origin(file: "")
  ) {
    self.id = id
    self.from = from
    self.to = to
    self.mode = mode
    self.distance = distance
    self.days = days
    self.cost = cost
    self.status = status
    self.sources = sources
    self.note = note
    self.origin = origin
  }
}
