import ChainModel

/// The inputs that a step lives on: without auxiliaries and utilities, a third of the input value
/// or more; always the largest.
struct MainFeeds {
  let model: RegionalModel

  /// The share of the input value from which an input is a main feed.
  static let share = 1.0 / 3

  /// For each input of a process, in order, whether it is a main feed.
  func flags(of process: UnitProcess) -> [Bool] {
    let candidates = process.inputs.map { exchange -> Bool in
      guard let role = model.products[exchange.product]?.role else { return false }
      return role != .auxiliary && role != .utility
    }
    let values =
      measures(process) { $0.price.map { max(0, $0.span.mid) } }
      ?? measures(process) { $0.tonnesPerUnit?.mid }
      ?? process.inputs.map { _ in 1 }
    var whole = 0.0
    var largest = 0.0
    for (isCandidate, value) in zip(candidates, values) where isCandidate {
      whole += value
      largest = max(largest, value)
    }
    var hasLargest = false
    return zip(candidates, values).map { isCandidate, value in
      guard isCandidate else { return false }
      if value == largest, !hasLargest {
        hasLargest = true
        return true
      }
      return whole > 0 && value >= Self.share * whole
    }
  }

  /// What each input of a unit comes to; nil where one candidate has no measure.
  private func measures(_ process: UnitProcess, _ measure: (Product) -> Double?) -> [Double]? {
    var result: [Double] = []
    for exchange in process.inputs {
      guard let product = model.products[exchange.product] else { return nil }
      guard product.role != .auxiliary, product.role != .utility else {
        result.append(0)
        continue
      }
      guard let value = measure(product) else { return nil }
      result.append(exchange.figure.span.mid * value)
    }
    return result
  }
}
