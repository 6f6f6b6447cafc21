import ChainModel
import ChainTestSupport
import Testing

struct SpanTests {
  private func isOrdered(_ span: Span) -> Bool { span.low <= span.mid && span.mid <= span.high }

  private func random(_ generator: inout SeededGenerator) -> Span {
    let ends = (0..<3).map { _ in Double.random(in: 0...1000, using: &generator) }.sorted()
    return Span(low: ends[0], mid: ends[1], high: ends[2])
  }

  @Test func `sums, products and quotients hold every pair of values and stay in order`() throws {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<1000 {
      let (left, right) = (random(&generator), random(&generator))
      let results = [
        (left + right, left.mid + right.mid), (left * right, left.mid * right.mid),
        (left * 3, left.mid * 3), (left * -2, left.mid * -2), (left - right, left.mid - right.mid),
      ]
      for (span, mid) in results {
        #expect(isOrdered(span))
        #expect(span.mid == mid)
      }
      guard let quotient = left.divided(by: right) else { continue }
      #expect(isOrdered(quotient))
      for share in [0, 0.5, 1] {
        let value = (1 - share) * left.low + share * left.high
        let divisor = (1 - share) * right.high + share * right.low
        guard divisor > 0 else { continue }
        #expect(value / divisor >= quotient.low)
        #expect(value / divisor <= quotient.high)
      }
    }
    #expect(Span(1).divided(by: .zero) == nil)
    #expect(Span(1).divided(by: Span(low: 0, mid: 1, high: 2))?.high == .infinity)
  }
}
