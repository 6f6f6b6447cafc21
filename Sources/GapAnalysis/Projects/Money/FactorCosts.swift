package import ChainModel

/// What wages and bought utilities cost here, as figures that can be drawn.
///
/// The newest price of the table that holds here counts, else the newest of Xinjiang, else the price
/// of the product of that name, else nothing.
package struct FactorCosts: Sendable {
  /// CNY a person and year.
  package let wage: Figure
  /// CNY for one unit of a resource: kWh of electricity, t of steam, m³ of water and wastewater.
  package let prices: [Resource: Figure]

  /// CNY a person and year where no wage is recorded; an estimate.
  static let standardWage = 80_000.0

  /// Looks the prices of a region up.
  package init(_ model: RegionalModel) {
    wage =
      model.wage.map { $0.amount.scaled(by: 1 / $0.unit.scale) }
      ?? Figure(span: Span(Self.standardWage))
    var prices: [Resource: Figure] = [:]
    for (resource, factor, product, units) in [
      (Resource.electricity, FactorPrice.Factor.power, Product.ID("electricity"), 0.001),
      (.steam, .steam, "steam", 1),
      (.water, .water, "fresh-water", 1),
      (.wastewater, .effluent, "wastewater", 1),
    ] {
      let rows = model.factorPrices.filter { $0.factor == factor }
      if let row = Self.newest(rows, .local) ?? Self.newest(rows, .xinjiang),
        let factor = row.unit.unit.factor, factor > 0
      {
        prices[resource] = row.amount.scaled(by: units / (row.unit.scale * factor))
      } else if let product = model.products[product], let price = product.price,
        let factor = product.unit.unit.factor, factor > 0
      {
        prices[resource] = price.scaled(by: units / (product.unit.scale * factor))
      }
    }
    self.prices = prices
  }

  private static func newest(_ rows: [FactorPrice], _ scope: FactorPrice.Scope) -> FactorPrice? {
    rows.filter { $0.scope == scope }.max {
      ($0.year?.earliest ?? 0, $1.origin) < ($1.year?.earliest ?? 0, $0.origin)
    }
  }
}
