import ChainModel
import MaterialBalance
import Testing

struct FigureDrawTests {
  private static let count = 20_000

  private static func values(_ draw: FigureDraw) -> [Double] {
    (0..<count).map { draw.value($0, seed: 11) }
  }

  private static func correlation(_ left: [Double], _ right: [Double]) -> Double {
    let means = (left.reduce(0, +) / Double(count), right.reduce(0, +) / Double(count))
    var sums = (0.0, 0.0, 0.0)
    for (a, b) in zip(left, right) {
      sums.0 += (a - means.0) * (b - means.1)
      sums.1 += (a - means.0) * (a - means.0)
      sums.2 += (b - means.1) * (b - means.1)
    }
    return sums.0 / (sums.1 * sums.2).squareRoot()
  }

  private let span = Span(low: 1, mid: 2, high: 4)

  @Test func `figures of a group go together, others do not`() {
    let left = Self.values(FigureDraw(span, key: "a", group: "S1"))
    let right = Self.values(FigureDraw(span, key: "b", group: "S1"))
    let apart = Self.values(FigureDraw(span, key: "c", group: "S2"))
    let alone = Self.values(FigureDraw(span, key: "d"))
    // Triangular margins hold the correlation of the copula up to about a hundredth.
    #expect(abs(Self.correlation(left, right) - 0.8) < 0.02)
    #expect(abs(Self.correlation(left, apart)) < 0.03)
    #expect(abs(Self.correlation(left, alone)) < 0.03)
  }

  @Test func `a group changes how figures go together, not how each is spread`() {
    let mean = (1.0 + 2 + 4) / 3
    for draw in [FigureDraw(span, key: "a"), FigureDraw(span, key: "a", group: "S1")] {
      let values = Self.values(draw)
      #expect(abs(values.reduce(0, +) / Double(Self.count) - mean) < 0.03)
      #expect(values.allSatisfy { $0 >= 1 && $0 <= 4 })
    }
  }

  @Test func `an unknown size is uniform in its logarithm, so the middle is the geometric mean`() {
    let draw = FigureDraw(Span(low: 2, mid: 20, high: 200), isLogarithmic: true, key: "a")
    let values = Self.values(draw)
    let below = Double(values.count { $0 < 20 }) / Double(Self.count)
    #expect(abs(below - 0.5) < 0.02)
    let first = Double(values.count { $0 < 2 * 3.162_277_66 }) / Double(Self.count)
    #expect(abs(first - 0.25) < 0.02)
  }

  @Test func `a figure draws the same whatever stands beside it`() {
    let alone = FigureDraw(span, key: "a").value(7, seed: 3)
    #expect(FigureDraw(span, key: "a").value(7, seed: 3) == alone)
    #expect(FigureDraw(span, key: "a").value(8, seed: 3) != alone)
    #expect(FigureDraw(span, key: "a").value(7, seed: 4) != alone)
  }
}
