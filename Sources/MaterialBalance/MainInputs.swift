public import ChainModel

/// The inputs that a process lives on.
public struct MainInputs: Sendable {
  let model: RegionalModel

  /// Looks at a model.
  public init(model: RegionalModel) {
    self.model = model
  }

  /// No auxiliaries, no utilities, and at least a fifth of what goes in by value, or by mass where a
  /// price is missing, or each where neither is known.
  public func callAsFunction(of process: UnitProcess) -> [Exchange] {
    let candidates = process.inputs.filter { exchange in
      guard let role = model.products[exchange.product]?.role else { return false }
      return role != .auxiliary && role != .utility
    }
    guard candidates.count > 1 else { return candidates }
    let weights =
      weights(of: candidates) { $0.price?.span.mid }
      ?? weights(of: candidates) { $0.tonnesPerUnit?.mid }
      ?? candidates.map { _ in 1 }
    let whole = weights.reduce(0, +)
    guard whole > 0 else { return candidates }
    return zip(candidates, weights).filter { $0.1 / whole >= 0.2 }.map(\.0)
  }

  private func weights(
    of exchanges: [Exchange],
    by measure: (Product) -> Double?
  ) -> [Double]? {
    var weights: [Double] = []
    for exchange in exchanges {
      guard let product = model.products[exchange.product], let measure = measure(product) else {
        return nil
      }
      weights.append(exchange.figure.span.mid * measure)
    }
    return weights
  }
}
