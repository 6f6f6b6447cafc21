import ChainModel

/// The newest figures about China's market, by product.
struct NationalFigures {
  private let figures: [Product.ID: [MarketFigure.Kind: MarketFigure]]

  init(_ model: RegionalModel, asOf: PartialDate) {
    var figures: [Product.ID: [MarketFigure.Kind: MarketFigure]] = [:]
    for figure in model.markets
    where figure.market == .china && (figure.year?.earliest ?? 0) <= asOf.latest {
      let known = figures[figure.product]?[figure.kind]
      if let known, (known.year?.earliest ?? 0) >= (figure.year?.earliest ?? 0) { continue }
      figures[figure.product, default: [:]][figure.kind] = figure
    }
    self.figures = figures
  }

  /// The newest figure of a kind.
  func figure(_ kind: MarketFigure.Kind, of product: Product.ID) -> MarketFigure? {
    figures[product]?[kind]
  }

  /// Units a year that China uses: consumption, else output, else what its capacity puts out.
  func quantity(of product: Product.ID) -> (amount: Double, figure: MarketFigure)? {
    for kind in [MarketFigure.Kind.consumption, .output] {
      if let figure = figure(kind, of: product) { return (figure.amount.span.mid, figure) }
    }
    guard let capacity = figure(.capacity, of: product),
      let load = utilisation(of: product)
    else { return nil }
    return (capacity.amount.span.mid * load, capacity)
  }

  /// How full China's plants are: as stated, else output over capacity.
  func utilisation(of product: Product.ID) -> Double? {
    if let stated = figure(.utilisation, of: product) { return stated.amount.span.mid }
    guard let output = figure(.output, of: product), let capacity = figure(.capacity, of: product),
      output.year?.year == capacity.year?.year, capacity.amount.span.mid > 0
    else { return nil }
    return min(1, output.amount.span.mid / capacity.amount.span.mid)
  }
}
