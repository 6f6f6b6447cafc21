public import ChainModel

/// Price of what comes out of a process less price of what goes in.
public enum ValueAdded {
  /// CNY of what comes out for one unit of main output, by-products with a price included; nil where
  /// the main output has none.
  public static func outputValue(of process: UnitProcess, model: RegionalModel) -> Span? {
    guard let price = model.products[process.output]?.price else { return nil }
    var result = price.span
    for exchange in process.byproducts {
      guard let price = model.products[exchange.product]?.price else { continue }
      result += worth(of: exchange.figure.span, at: price.span)
    }
    return result
  }

  /// The product of an amount and a price, which may be negative: what disposal costs.
  private static func worth(of amount: Span, at price: Span) -> Span {
    let ends = [
      amount.low * price.low, amount.low * price.high, amount.high * price.low,
      amount.high * price.high,
    ]
    let mid = amount.mid * price.mid
    return Span(low: min(mid, ends.min() ?? mid), mid: mid, high: max(mid, ends.max() ?? mid))
  }

  /// CNY per unit of main output; nil where the price of the output, or of an input that is neither
  /// an auxiliary nor a utility, is missing.
  ///
  /// An input that something cheaper may stand in for is charged at its own price: who buys the
  /// cheaper one pays the difference in quality.
  public static func perUnit(of process: UnitProcess, model: RegionalModel) -> Span? {
    guard var result = outputValue(of: process, model: model) else { return nil }
    for exchange in process.inputs {
      guard let product = model.products[exchange.product] else { continue }
      guard let price = product.price else {
        if product.role == .auxiliary || product.role == .utility { continue }
        return nil
      }
      result = result - worth(of: exchange.figure.span, at: price.span)
    }
    return result
  }
}
