import Foundation
import MaterialBalance
import Testing

struct ElementaryTests {
  @Test(arguments: [1e-300, 1e-9, 0.3, 0.999, 1, 1.0001, 2, 7.5, 1e6, 1e300])
  func `takes logarithms as the system does`(value: Double) {
    #expect(abs(Elementary.log(value) - Foundation.log(value)) <= 1e-13 * max(1, abs(log(value))))
  }

  @Test(arguments: [-690, -30, -1, -1e-9, 0, 0.5, 1, 20, 690])
  func `raises to powers as the system does`(value: Double) {
    #expect(abs(Elementary.exp(value) / Foundation.exp(value) - 1) < 1e-12)
  }

  @Test(arguments: [1e-6, 0.001, 0.02, 0.1, 0.5, 0.7, 0.99, 0.999_99])
  func `the quantile of a share has that share below it`(share: Double) {
    let value = Elementary.normalQuantile(share)
    let below = 0.5 * erfc(-value / 2.0.squareRoot())
    #expect(abs(below - share) < 1e-8)
    #expect(abs(Elementary.normal(value) - share) < 1e-7)
  }
}
