public import ChainModel

/// One route of a gap, with what a person compares routes by.
public struct RouteComparison: Hashable, Sendable {
  /// The route.
  public let route: Route
  /// Its size.
  public let size: OpportunitySize
  /// The part of its inputs, by value, that is here; a range where raw supply is not recorded.
  public let localInputs: Span?
  /// CNY of value added per unit of main output; nil where a price is missing.
  public let valueAdded: Span?
  /// CNY of wages per unit of main output; nil where labour or pay is not known.
  public let wages: Span?
  /// CNY per unit of main output a year.
  public let capex: Figure?
  /// m³ of fresh water per unit of main output.
  public let water: Span?
  /// Tonnes of coal equivalent per unit of main output.
  public let energy: Span?
  /// Inputs that must be bought elsewhere.
  public let boughtIn: [Product.ID]
  /// The part of China's use that is imported, and how full its plants are.
  public let national: NationalMarket

  /// Makes a comparison.
  public init(
    route: Route,
    size: OpportunitySize,
    localInputs: Span?,
    valueAdded: Span?,
    wages: Span? = nil,
    capex: Figure?,
    water: Span?,
    energy: Span?,
    boughtIn: [Product.ID],
    national: NationalMarket
  ) {
    self.route = route
    self.size = size
    self.localInputs = localInputs
    self.valueAdded = valueAdded
    self.wages = wages
    self.capex = capex
    self.water = water
    self.energy = energy
    self.boughtIn = boughtIn
    self.national = national
  }
}

/// What is known of the market for a product in China.
public struct NationalMarket: Hashable, Sendable {
  /// Imports over use, the newest figure.
  public let importShare: MarketFigure?
  /// Output over capacity, the newest figure.
  public let utilisation: MarketFigure?

  /// Makes a view of the market.
  public init(importShare: MarketFigure?, utilisation: MarketFigure?) {
    self.importShare = importShare
    self.utilisation = utilisation
  }

  /// From -1, plants stand empty, to 1, all is imported; a range where a figure is missing.
  public var pull: Span {
    let wanted = importShare?.amount.span ?? Span(low: 0, mid: 0.25, high: 0.7)
    let idle =
      utilisation.map { figure -> Span in
        let load = figure.amount.span
        return Span(low: 1 - load.high, mid: 1 - load.mid, high: 1 - load.low)
      } ?? Span(low: 0, mid: 0.25, high: 0.5)
    return wanted - idle
  }
}
