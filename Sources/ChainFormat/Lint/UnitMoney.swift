import ChainModel

/// What one unit of a process's main output brings and costs, in CNY at the middle of all prices.
struct UnitMoney {
  /// The main output and the by-products.
  let outputs: Double
  /// The inputs.
  let inputs: Double
  /// The wages, at the region's wage.
  let wages: Double
  /// The inputs by product, in file order.
  let byInput: [(product: Product.ID, value: Double)]

  /// What is left, before power, steam, upkeep and depreciation.
  var left: Double { outputs - inputs - wages }

  /// CNY a person and year where the region's table of factor prices has no wage.
  static let standardWage = 80_000.0

  /// Adds up; nil where something has no price.
  init?(_ process: UnitProcess, _ model: RegionalModel) {
    func value(_ product: Product.ID, _ amount: Double) -> Double? {
      model.products[product]?.price.map { $0.span.mid * amount }
    }
    guard var outputs = value(process.output, 1) else { return nil }
    for byproduct in process.byproducts {
      guard let worth = value(byproduct.product, byproduct.figure.span.mid) else { return nil }
      outputs += worth
    }
    var byInput: [(product: Product.ID, value: Double)] = []
    for input in process.inputs {
      guard let cost = value(input.product, input.figure.span.mid) else { return nil }
      byInput.append((input.product, cost))
    }
    self.outputs = outputs
    self.byInput = byInput
    inputs = byInput.reduce(0) { $0 + $1.value }
    let wage = model.wage?.amount.span.mid ?? Self.standardWage
    wages = (process.resources[.labour]?.span.mid ?? 0) * wage
  }
}
