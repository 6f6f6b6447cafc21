import ChainModel
import MaterialBalance

/// Draws the figures of a table, as `FigureDraw` says: a figure that the balance draws too has the
/// same value in the same draw.
struct FigureSampler: Sendable {
  private let figures: [(place: Int, draw: FigureDraw)]
  private let unknown: [(place: Int, span: Span)]
  private let middle: [Double]

  init(_ table: FigureTable) {
    let ranged = table.entries.enumerated().filter { $0.element.span.isRange }
    figures = ranged.filter { !$0.element.isUniform }.map { place, entry in
      let origin = entry.origin.flatMap { $0.line > 0 ? $0.description : nil }
      return (
        place, FigureDraw(entry.span, key: origin ?? "project#\(place)", group: entry.group)
      )
    }
    unknown = ranged.filter(\.element.isUniform).map { ($0.offset, $0.element.span) }
    middle = table.middle
  }

  /// Storage for ``draw(_:seed:into:)``.
  var storage: [Double] { middle }

  /// One value for each figure in a draw; the same for the same seed and number.
  func draw(_ number: Int, seed: UInt64, into values: inout [Double]) {
    for (place, draw) in figures { values[place] = draw.value(number, seed: seed) }
    var generator = SplitMix64(seed: seed &+ UInt64(number) &* 0x9E37_79B9_7F4A_7C15)
    for (place, span) in unknown {
      values[place] = span.low + (span.high - span.low) * generator.unit()
    }
  }
}
