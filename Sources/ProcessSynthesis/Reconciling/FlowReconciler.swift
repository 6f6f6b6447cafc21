import MaterialBalance

/// Measured flows that contradict their balances, moved as little as their precision allows.
///
/// Weighted least squares: the reconciled flows satisfy every balance and their distance from what
/// was measured, each in units of its own standard deviation, is least. Narasimhan & Jordache, "Data
/// reconciliation and gross error detection" (2000), chapters 3 and 7.
public struct FlowReconciler: Sendable {
  /// One measured flow.
  public struct Measurement: Hashable, Sendable {
    /// What was measured.
    public let value: Double
    /// Its standard deviation; above zero.
    public let deviation: Double

    /// Makes a measurement.
    public init(_ value: Double, deviation: Double = 1) {
      self.value = value
      self.deviation = deviation
    }
  }

  /// What became of one flow.
  public struct Result: Hashable, Sendable {
    /// What was measured.
    public let measured: Double
    /// What satisfies the balances.
    public let reconciled: Double
    /// The adjustment in units of its own standard deviation; nil where no balance speaks of the
    /// flow, so that nothing checks it.
    public let statistic: Double?

    /// Reconciled less measured.
    public var adjustment: Double { reconciled - measured }
  }

  /// One balance: coefficients by flow, which add up to nothing.
  public typealias Balance = [Int: Double]

  /// The flows in order.
  public let results: [Result]
  /// The weighted sum of squares of all adjustments.
  public let sum: Double
  /// How many balances are independent.
  public let degrees: Int
  /// The multiplier of each balance; 0 for one that follows from others.
  let multipliers: [Double]

  /// The share of sound data that is suspected all the same.
  public static let level = 0.05

  /// Reconciles.
  ///
  /// O(balances³ + balances² × flows).
  public init(_ flows: [Measurement], balances: [Balance]) {
    let variances = flows.map { $0.deviation * $0.deviation }
    let rows = balances.map { $0.sorted { $0.key < $1.key } }
    let residual = rows.map { row in row.reduce(0) { $0 + $1.value * flows[$1.key].value } }
    var matrix = balances.indices.map { one in
      balances.indices.map { other in
        rows[one].reduce(0.0) { sum, item in
          sum + item.value * variances[item.key] * (balances[other][item.key] ?? 0)
        }
      }
    }
    let (inverse, rank) = Self.inverse(&matrix)
    let multipliers = balances.indices.map { row in
      balances.indices.reduce(0) { $0 + inverse[row][$1] * residual[$1] }
    }
    var results: [Result] = []
    var sum = 0.0
    for (index, flow) in flows.enumerated() {
      let column = balances.indices.map { balances[$0][index] ?? 0 }
      let pull = zip(column, multipliers).reduce(0) { $0 + $1.0 * $1.1 }
      let adjustment = -variances[index] * pull
      var spread = 0.0
      for row in balances.indices where column[row] != 0 {
        for other in balances.indices {
          spread += column[row] * inverse[row][other] * column[other]
        }
      }
      let deviation = (variances[index] * variances[index] * max(0, spread)).squareRoot()
      sum += adjustment * adjustment / variances[index]
      results.append(
        Result(
          measured: flow.value,
          reconciled: flow.value + adjustment,
          statistic: deviation > 1e-12 * flow.deviation ? abs(adjustment) / deviation : nil
        )
      )
    }
    self.results = results
    self.sum = sum
    self.multipliers = multipliers
    degrees = rank
  }

  /// From which statistic on a flow is suspected: two-sided, so many flows tested at once (Šidák).
  public var critical: Double {
    let tested = results.count { $0.statistic != nil }
    guard tested > 0 else { return .infinity }
    // One in so many sound flows may be suspected: 1 - (1 - level)^(1/n).
    let share = 1 - Elementary.exp(Elementary.log(1 - Self.level) / Double(tested))
    return Elementary.normalQuantile(1 - share / 2)
  }

  /// From which sum of squares on the whole contradicts itself: chi-square, after Wilson & Hilferty
  /// (1931).
  public var criticalSum: Double {
    guard degrees > 0 else { return .infinity }
    let count = Double(degrees)
    let part = 2 / (9 * count)
    let root = 1 - part + Elementary.normalQuantile(1 - Self.level) * part.squareRoot()
    return count * root * root * root
  }

  /// Whether the flows contradict each other beyond their precision.
  public var isContradictory: Bool { sum > criticalSum }

  /// The flow that is most likely wrong; nil where none is suspected, all those where several are
  /// equally likely.
  public var suspects: [Int] {
    let worst = results.compactMap(\.statistic).max() ?? 0
    guard worst > critical else { return [] }
    return results.indices.filter { (results[$0].statistic ?? 0) >= worst * (1 - 1e-9) }
  }

  /// The inverse of a symmetric matrix, zero in the rows that follow from others, and its rank.
  private static func inverse(_ matrix: inout [[Double]]) -> ([[Double]], rank: Int) {
    let count = matrix.count
    var inverse = matrix.indices.map { row in matrix.indices.map { $0 == row ? 1.0 : 0.0 } }
    let scale = matrix.indices.map { abs(matrix[$0][$0]) }.max() ?? 0
    var used: [Int] = []
    for pivot in 0..<count {
      let value = matrix[pivot][pivot]
      guard abs(value) > 1e-12 * scale else { continue }
      used.append(pivot)
      for column in 0..<count {
        matrix[pivot][column] /= value
        inverse[pivot][column] /= value
      }
      for row in 0..<count where row != pivot && matrix[row][pivot] != 0 {
        let factor = matrix[row][pivot]
        for column in 0..<count {
          matrix[row][column] -= factor * matrix[pivot][column]
          inverse[row][column] -= factor * inverse[pivot][column]
        }
      }
    }
    for row in 0..<count where !used.contains(row) {
      for column in 0..<count {
        inverse[row][column] = 0
        inverse[column][row] = 0
      }
    }
    return (inverse, used.count)
  }
}
