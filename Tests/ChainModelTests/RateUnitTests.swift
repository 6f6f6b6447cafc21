import ChainModel
import Testing

struct RateUnitTests {
  private static let units = UnitSystem([
    unit("m3", .volume, 1), unit("MW", .power, 1000), unit("mu", .area, 666.67),
    unit("t", .mass, 1),
    unit("MWh", .energy, 1),
  ])

  private static func unit(
    _ id: MeasureUnit.ID,
    _ dimension: Dimension,
    _ factor: Double
  ) -> MeasureUnit {
    MeasureUnit(
      id: id,
      name: Name(zh: id.text, en: id.text),
      dimension: dimension,
      factor: factor
    )
  }

  private static func limit(_ resource: Resource?, _ amount: Double, _ unit: String) -> Double? {
    Self.units.parseRate(unit).flatMap { rate in
      ZoneResource(
        name: Name(zh: "限", en: "limit"),
        resource: resource,
        amount: Figure(span: Span(amount)),
        unit: rate
      ).yearlyLimit?.mid
    }
  }

  @Test(arguments: ["m3/d", "万m3/d", "MW", "mu", "t/h", "万t/a"])
  func `reads a unit with its time and writes it back`(text: String) throws {
    #expect(try #require(Self.units.parseRate(text)).code == text)
  }

  @Test(arguments: ["m4/d", "m3/w", "/d", ""])
  func `reads nothing else`(text: String) {
    #expect(Self.units.parseRate(text) == nil)
  }

  @Test func `a limit bounds what plants need in a year, in their own unit`() {
    #expect(Self.limit(.wastewater, 50_000, "m3/d") == 18_250_000)
    #expect(Self.limit(.water, 2, "万m3/a") == 20_000)
    #expect(Self.limit(.electricity, 100, "MW") == 876_000_000)
    #expect(Self.limit(.steam, 10, "t/h") == 87_600)
    #expect(Self.limit(.land, 3, "mu").map { abs($0 - 2000.01) < 1e-9 } == true)
  }

  @Test func `a limit of another kind bounds nothing`() {
    #expect(Self.limit(nil, 5, "m3/d") == nil)
    #expect(Self.limit(.water, 5, "m3") == nil, "water without a time is no flow")
    #expect(Self.limit(.water, 5, "MW") == nil)
  }
}
