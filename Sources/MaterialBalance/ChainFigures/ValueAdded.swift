public import ChainModel

/// Price of what comes out of a process less price of what goes in.
public enum ValueAdded {
  /// CNY per unit of main output; nil where the price of the output, or of an input that is neither
  /// an auxiliary nor a utility, is missing.
  public static func perUnit(of process: UnitProcess, model: RegionalModel) -> Span? {
    guard let price = model.products[process.output]?.price else { return nil }
    var result = price.span
    for exchange in process.byproducts {
      guard let price = model.products[exchange.product]?.price else { continue }
      result += exchange.figure.span * price.span
    }
    for exchange in process.inputs {
      guard let product = model.products[exchange.product] else { continue }
      guard let price = product.price else {
        if product.role == .auxiliary || product.role == .utility { continue }
        return nil
      }
      result = result - exchange.figure.span * price.span
    }
    return result
  }
}
