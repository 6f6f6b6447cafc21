import ChainModel
import Testing
import Words

/// Amounts as a person would write them.
struct AmountTextTests {
  private let kilogram = ScaledUnit(
    unit: MeasureUnit(
      id: "kg",
      name: Name(zh: "千克", en: "kg"),
      dimension: .mass,
      factor: 0.001
    )
  )

  @Test(arguments: [
    (76_900.0, "76.9吨", "76.9 t"), (900, "900千克", "900 kg"), (1000, "1吨", "1 t"),
    (12.5, "12.5千克", "12.5 kg"),
  ])
  func `writes a mass from a tonne up in tonnes`(value: Double, zh: String, en: String) {
    #expect(AmountText.amount(value, of: kilogram, in: .zh) == zh)
    #expect(AmountText.amount(value, of: kilogram, in: .en) == en)
  }

  @Test func `writes the ends of a range in the unit of its middle`() {
    let span = Span(low: 500, mid: 2000, high: 4000)
    #expect(AmountText.range(span, of: kilogram, in: .zh) == "2吨（0.5–4）")
    #expect(AmountText.range(span, of: kilogram, in: .en) == "2 t (0.5–4)")
  }

  @Test(arguments: [
    (51_270_000.0, "5130万元", "CNY 51.3 million"), (4_999, "5000元", "CNY 5,000"),
    (-51_270_000, "-5130万元", "CNY -51.3 million"), (999, "999元", "CNY 999"),
  ])
  func `keeps three figures`(value: Double, zh: String, en: String) {
    #expect(AmountText.money(value, in: .zh) == zh)
    #expect(AmountText.money(value, in: .en) == en)
  }

  @Test(arguments: [
    (123_456.0, "123000"), (0, "0"), (1234, "1230"), (12.345, "12.3"), (.infinity, "∞"),
  ])
  func `rounds to three figures`(value: Double, text: String) {
    #expect(DecimalText.threeFigures(value) == text)
  }
}
