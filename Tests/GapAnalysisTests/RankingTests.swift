import ChainModel
import Testing

@testable import GapAnalysis

struct RankingTests {
  static func row(_ values: Double...) -> [Span] { values.map { Span($0) } }

  @Test func `peels layers of undominated rows`() {
    let rows = [Self.row(1, 0), Self.row(0, 1), Self.row(0.5, 0.5), Self.row(0.4, 0.4)]
    #expect(ParetoLayers.layers(of: rows) == [1, 1, 1, 2])
  }

  /// Two criteria and two alternatives (1, 0) and (0, 1): by symmetry each is first in half of all
  /// weightings, and a third (0.6, 0.6) is first where both weights lie in 0.4…0.6, a fifth.
  @Test func `gives the shares that the geometry of the simplex gives`() async {
    let rows = [Self.row(1, 0), Self.row(0, 1), Self.row(0.6, 0.6)]
    let result = await Acceptability.compute(rows, weightings: 40_000, seed: 11)
    #expect(abs(result[0].top1 - 0.4) < 0.01)
    #expect(abs(result[1].top1 - 0.4) < 0.01)
    #expect(abs(result[2].top1 - 0.2) < 0.01)
    #expect(abs(result.reduce(0) { $0 + $1.expectedRank } - 6) < 1e-9)
  }

  @Test func `spreads an unknown value over its range`() async {
    let rows = [[Span(low: 0, mid: 0.5, high: 1)], [Span(0.25)]]
    let result = await Acceptability.compute(rows, weightings: 40_000, seed: 2)
    #expect(abs(result[0].top1 - 0.75) < 0.01)
  }

  @Test(arguments: [1e-6, 0.5, 1, 2, 9.99, 10, 123_456, 7e9])
  func `takes logarithms to six digits`(value: Double) {
    #expect(abs(pow10(Scores.logarithm(value)) / value - 1) < 1e-5)
  }

  private func pow10(_ exponent: Double) -> Double {
    var result = 1.0
    let root = 1.000_002_302_587_743_8  // 10^(1/1,000,000), to ten digits after the leading ones
    var power = root
    var steps = Int((abs(exponent) * 1_000_000).rounded())
    while steps > 0 {
      if steps & 1 == 1 { result *= power }
      power *= power
      steps >>= 1
    }
    return exponent < 0 ? 1 / result : result
  }
}
