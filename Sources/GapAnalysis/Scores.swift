import ChainModel

/// Criterion values of all opportunities on one scale: 0 worst, 1 best of the set.
///
/// A value that is not known lies anywhere from 0 to 1.
struct Scores {
  /// Opportunity by opportunity, criterion by criterion.
  let rows: [[Span]]

  init(_ opportunities: [CriterionValues]) {
    let criteria = Criterion.allCases
    var rows: [[Span]] = Array(
      repeating: Array(repeating: Span(low: 0, mid: 0.5, high: 1), count: criteria.count),
      count: opportunities.count
    )
    for (column, criterion) in criteria.enumerated() {
      let known = opportunities.map { $0.values[column].map { Self.measure($0, criterion) } }
      let mids = known.compactMap { $0?.mid }
      guard let least = mids.min(), let most = mids.max() else { continue }
      for (row, span) in known.enumerated() {
        guard let span else { continue }
        func place(_ value: Double) -> Double {
          most > least ? min(max((value - least) / (most - least), 0), 1) : 0.5
        }
        let scaled = Span(low: place(span.low), mid: place(span.mid), high: place(span.high))
        rows[row][column] =
          criterion.isCost
          ? Span(low: 1 - scaled.high, mid: 1 - scaled.mid, high: 1 - scaled.low) : scaled
      }
    }
    self.rows = rows
  }

  private static func measure(_ span: Span, _ criterion: Criterion) -> Span {
    guard criterion.isLogarithmic else { return span }
    func place(_ value: Double) -> Double { logarithm(max(value, criterion.smallestTold)) }
    return Span(low: place(span.low), mid: place(span.mid), high: place(span.high))
  }

  /// The exponent of ten, by halving: no library function, so the same bits on every machine.
  ///
  /// Values below 10⁻⁶ count as 10⁻⁶.
  static func logarithm(_ value: Double) -> Double {
    guard value.isFinite else { return 18 }
    var rest = max(value, 1e-6)
    var exponent = 0.0
    while rest >= 10 {
      rest /= 10
      exponent += 1
    }
    while rest < 1 {
      rest *= 10
      exponent -= 1
    }
    var bit = 0.5
    for _ in 0..<20 {
      rest *= rest
      if rest >= 10 {
        rest /= 10
        exponent += bit
      }
      bit /= 2
    }
    return exponent
  }
}
