import ChainModel
import MaterialBalance

/// Draws the figures of a table: triangular margins, joined within their groups by a one-factor
/// normal copula of correlation 0.8.
struct FigureSampler: Sendable {
  private struct Item {
    let place: Int
    let span: Span
    let group: Int
    let isUniform: Bool
  }

  private let items: [Item]
  private let middle: [Double]
  private let groupCount: Int
  private let table: NormalTable

  /// The correlation of two figures of one group.
  static let correlation = 0.8

  init(_ figures: FigureTable) {
    items = figures.entries.enumerated().filter { $0.element.span.isRange }.map {
      Item(
        place: $0.offset,
        span: $0.element.span,
        group: $0.element.group,
        isUniform: $0.element.isUniform
      )
    }
    middle = figures.middle
    groupCount = figures.groupCount
    table = NormalTable()
  }

  /// Storage for ``draw(_:_:_:)``.
  var storage: (values: [Double], factors: [Double]) {
    (middle, Array(repeating: 0, count: groupCount))
  }

  /// Draws one value for each figure.
  func draw(
    _ values: inout [Double],
    _ factors: inout [Double],
    _ generator: inout SplitMix64
  ) {
    for index in factors.indices { factors[index] = table.draw(&generator) }
    let common = Self.correlation.squareRoot()
    let own = (1 - Self.correlation).squareRoot()
    for item in items {
      if item.isUniform {
        values[item.place] = item.span.low + (item.span.high - item.span.low) * generator.unit()
        continue
      }
      let share =
        item.group >= 0
        ? table.share(below: common * factors[item.group] + own * table.draw(&generator))
        : generator.unit()
      values[item.place] = Self.triangular(item.span, at: share)
    }
  }

  /// The value of a triangular distribution below which a share of it lies.
  static func triangular(_ span: Span, at share: Double) -> Double {
    let width = span.high - span.low
    guard width > 0 else { return span.mid }
    let peak = (span.mid - span.low) / width
    return share < peak
      ? span.low + width * (share * peak).squareRoot()
      : span.high - width * ((1 - share) * (1 - peak)).squareRoot()
  }
}
