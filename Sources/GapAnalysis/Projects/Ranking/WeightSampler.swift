import MaterialBalance

/// Draws weights from a Dirichlet distribution around given ones.
struct WeightSampler: Sendable {
  private let shapes: [Double]

  /// How closely the drawn weights keep to the given ones.
  static let concentration = 50.0

  init(_ weights: [Double]) {
    let whole = weights.reduce(0, +)
    shapes = weights.map { whole > 0 ? Self.concentration * $0 / whole : 0 }
  }

  /// Weights that add up to 1; one that is given as 0 stays 0.
  func draw(_ generator: inout SplitMix64) -> [Double] {
    let parts = shapes.map { gamma($0, &generator) }
    let whole = parts.reduce(0, +)
    guard whole > 0 else { return shapes.map { $0 / Self.concentration } }
    return parts.map { $0 / whole }
  }

  /// A gamma number: Marsaglia & Tsang, "A simple method for generating gamma variables", ACM
  /// Transactions on Mathematical Software 26 (2000) 363-372.
  private func gamma(_ shape: Double, _ generator: inout SplitMix64) -> Double {
    guard shape > 0 else { return 0 }
    guard shape >= 1 else {
      let boosted = gamma(shape + 1, &generator)
      let root = Elementary.log(max(generator.unit(), 1e-300)) / shape
      return boosted * Elementary.exp(root)
    }
    let shift = shape - 1 / 3
    let scale = 1 / (9 * shift).squareRoot()
    while true {
      let normal = Elementary.normalQuantile(max(generator.unit(), 1e-300))
      let base = 1 + scale * normal
      guard base > 0 else { continue }
      let cube = base * base * base
      let chance = max(generator.unit(), 1e-300)
      let bound = 0.5 * normal * normal + shift - shift * cube + shift * Elementary.log(cube)
      if Elementary.log(chance) < bound { return shift * cube }
    }
  }
}
