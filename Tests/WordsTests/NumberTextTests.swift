import ChainModel
import ChainTestSupport
import Foundation
import Testing
import Words

struct NumberTextTests {
  @Test(arguments: [
    (0.0, 2, "0"), (1.5, 0, "2"), (-0.004, 2, "0"), (1234.5, 1, "1234.5"), (0.10, 2, "0.1"),
    (-2.345, 2, "-2.35"), (.infinity, 1, "∞"), (-.infinity, 1, "-∞"), (.nan, 1, "—"),
  ])
  func `writes a number with its digits`(value: Double, digits: Int, text: String) {
    #expect(DecimalText.fixed(value, digits: digits) == text)
  }

  @Test(arguments: [
    (38.0, 2, "38.00"), (24.76, 2, "24.76"), (0.5, 2, "0.50"), (7.0, 0, "7"), (-1.25, 3, "-1.250"),
    (.infinity, 1, "∞"),
  ])
  func `keeps the digits of a column`(value: Double, digits: Int, text: String) {
    #expect(DecimalText.padded(value, digits: digits) == text)
  }

  @Test func `agrees with the C library wherever it does not round a tie`() {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<500 {
      let value = Double.random(in: -1e6...1e6, using: &generator)
      var expected = String(format: "%.4f", value)
      while expected.hasSuffix("0") { expected.removeLast() }
      if expected.hasSuffix(".") { expected.removeLast() }
      if expected == "-0" { expected = "0" }
      #expect(DecimalText.fixed(value, digits: 4) == expected)
    }
  }

  @Test func `groups thousands`() {
    #expect(DecimalText.fixed(1_234_567.89, digits: 1, grouped: true) == "1,234,567.9")
    #expect(DecimalText.fixed(999, digits: 0, grouped: true) == "999")
  }

  @Test func `writes amounts as each language does`() {
    let tonne = ScaledUnit(
      scale: 10_000,
      unit: MeasureUnit(
        id: "t",
        name: Name(zh: "吨", en: "t"),
        dimension: .mass,
        factor: 1
      )
    )
    #expect(AmountText.amount(98.5, of: tonne, in: .zh) == "98.5万吨")
    #expect(AmountText.amount(98.5, of: tonne, in: .en) == "985,000 t")
    #expect(AmountText.money(1.234e9, in: .zh) == "12.3亿元")
    #expect(AmountText.money(1e8, in: .zh) == "1亿元")
    #expect(AmountText.money(3e7, in: .zh) == "3000万元")
    #expect(AmountText.money(9999, in: .zh) == "1万元")
    #expect(AmountText.money(1.234e9, in: .en) == "CNY 1.23 billion")
  }
}
