import ChainModel
import Testing

struct UnitSystemTests {
  private let units = UnitSystem([
    unit("t", "吨", .mass, 1), unit("kg", "千克", .mass, 0.001), unit("m", "米", .length, 1),
    unit("Nm3", "标准立方米", .gas, nil, symbols: ["标方"]),
  ])

  private static func unit(
    _ id: MeasureUnit.ID,
    _ name: String,
    _ dimension: Dimension,
    _ factor: Double?,
    symbols: [String] = []
  ) -> MeasureUnit {
    MeasureUnit(
      id: id,
      name: Name(zh: name, en: id.text),
      dimension: dimension,
      factor: factor,
      symbols: symbols
    )
  }

  @Test(arguments: [
    ("t", 1.0, "t", false), ("万t/a", 10_000, "t", true), ("万吨/年", 10_000, "t", true),
    ("千克", 1, "kg", false), ("1000Nm3", 1000, "Nm3", false), ("亿标方", 100_000_000, "Nm3", false),
    ("百万m/y", 1_000_000, "m", true),
  ])
  func `reads a scale, a unit and a year`(
    text: String,
    scale: Double,
    unit: String,
    isYearly: Bool
  ) throws {
    let parsed = try #require(units.parse(text))
    #expect(parsed.scale == scale)
    #expect(parsed.unit.id.text == unit)
    #expect(parsed.isYearly == isYearly)
    #expect(units.parse(parsed.code) == ScaledUnit(scale: scale, unit: parsed.unit))
  }

  @Test(arguments: ["", "/a", "万", "T", "吨吨", "10t"])
  func `refuses what is no unit`(text: String) {
    #expect(units.parse(text) == nil)
  }

  @Test func `converts within a dimension only`() throws {
    let (tonnes, kilograms) = (try #require(units.parse("万t")), try #require(units.parse("kg")))
    #expect(tonnes.factor(to: kilograms) == 10_000_000)
    #expect(tonnes.factor(to: try #require(units.parse("m"))) == nil)
    let gas = try #require(units.parse("1000Nm3"))
    #expect(gas.factor(to: try #require(units.parse("Nm3"))) == 1000)
  }

  @Test(arguments: ["t", "万t", "百万m", "亿Nm3", "1000kg"])
  func `writes what it reads`(text: String) throws {
    #expect(try #require(units.parse(text)).code == text)
  }

  @Test(arguments: [
    ("t", "吨", "t"), ("1000kg", "千千克", "1000 kg"), ("万t", "万吨", "10k t"),
    ("百万m", "百万米", "million m"), ("亿m", "亿米", "100 million m"),
  ])
  func `writes a unit as each language does`(text: String, zh: String, en: String) throws {
    let parsed = try #require(units.parse(text))
    #expect(parsed.text(in: .zh) == zh)
    #expect(parsed.text(in: .en) == en)
  }
}
