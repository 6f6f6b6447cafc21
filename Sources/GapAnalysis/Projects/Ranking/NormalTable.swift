import MaterialBalance

/// The standard normal distribution as a table: what joins figures that move together.
struct NormalTable: Sendable {
  /// The cumulative distribution at -reach, -reach + 1/steps, …, reach.
  private let cumulative: [Double]
  /// The quantiles of 0.5/n, 1.5/n, ….
  private let quantiles: [Double]

  private static let reach = 6.0
  private static let steps = 64.0

  init() {
    let count = Int(2 * Self.reach * Self.steps)
    func density(_ point: Double) -> Double {
      Elementary.exponential(-point * point / 2) * 0.398_942_280_401_432_7
    }
    var cumulative = [0.0]
    let width = 1 / Self.steps
    for index in 0..<count {
      let low = -Self.reach + Double(index) * width
      let area =
        (density(low) + 4 * density(low + width / 2) + density(low + width)) * width / 6
      cumulative.append(cumulative[index] + area)
    }
    let whole = cumulative[count]
    cumulative = cumulative.map { $0 / whole }
    var quantiles: [Double] = []
    let parts = 4096
    var place = 0
    for part in 0..<parts {
      let share = (Double(part) + 0.5) / Double(parts)
      while place + 1 < cumulative.count - 1, cumulative[place + 1] < share { place += 1 }
      let rise = cumulative[place + 1] - cumulative[place]
      let part = rise > 0 ? (share - cumulative[place]) / rise : 0
      quantiles.append(-Self.reach + (Double(place) + part) * width)
    }
    self.cumulative = cumulative
    self.quantiles = quantiles
  }

  /// The share of the distribution below a point.
  func share(below point: Double) -> Double {
    let place = (point + Self.reach) * Self.steps
    guard place > 0 else { return 0 }
    let index = Int(min(place, 1e6))
    guard index < cumulative.count - 1 else { return 1 }
    let part = place - Double(index)
    return cumulative[index] + part * (cumulative[index + 1] - cumulative[index])
  }

  /// A standard normal number.
  func draw(_ generator: inout SplitMix64) -> Double {
    let place = generator.unit() * Double(quantiles.count - 1)
    let index = Int(place)
    return quantiles[index] + (place - Double(index)) * (quantiles[index + 1] - quantiles[index])
  }
}
