import ChainModel
import GapAnalysis

/// What one unit of a process brings and costs at middle prices, as projects reckon it: by-products
/// count, inputs are charged at the price of what the recipe names, power, steam, water, waste
/// water and heat at what they cost here.
struct ProcessMoney {
  private let model: RegionalModel
  private let costs: FactorCosts

  init(_ model: RegionalModel) {
    self.model = model
    costs = FactorCosts(model)
  }

  /// CNY for one unit of main output less all that it takes; nil where the main output has no price.
  func valueAdded(of process: UnitProcess) -> Double? {
    guard var sum = price(process.output) else { return nil }
    for exchange in process.byproducts {
      sum += exchange.figure.span.mid * (price(exchange.product) ?? 0)
    }
    for exchange in process.inputs {
      sum -= exchange.figure.span.mid * (price(exchange.product) ?? 0)
    }
    return sum - ResourceBill(costs, model).cost(of: process)
  }

  /// CNY of wages for one unit of main output.
  func wages(of process: UnitProcess) -> Double {
    (process.resources[.labour]?.span.mid ?? 0) * costs.wage.span.mid
  }

  /// CNY a unit; nil without a price.
  func price(_ product: Product.ID) -> Double? { model.products[product]?.price?.span.mid }
}
