import ChainModel
import ChainTestSupport
import Testing

struct RuleFieldTests {
  static let tonne = ModelBuilder.tonne.unit
  static let metre = MeasureUnit(
    id: "m",
    name: Name(zh: "米", en: "m"),
    dimension: .length,
    factor: 1
  )
  static let units = UnitSystem([tonne, metre])

  @Test func `has every key once, well formed and asked for in both languages`() {
    let ids = RuleField.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    for field in RuleField.all {
      #expect(field.id.isWellFormed)
      #expect(!field.words.zh.isEmpty && !field.words.en.isEmpty)
      #expect(!field.question.zh.isEmpty && !field.question.en.isEmpty)
      #expect(RuleField.with(field.id) == field)
    }
  }

  @Test(arguments: [
    ("size", "万t/a", true), ("size", "t", false), ("size", "kgce/t", false),
    ("energy", "kgce/t", true), ("energy", "kgce", false), ("energy", "kWh/t", false),
    ("water", "t/100m", true), ("water", "t/0m", false), ("water-reuse", "%", true),
    ("water-reuse", "t", false), ("in-park", "%", false),
  ])
  func `takes the units of a field and no others`(id: String, unit: String, isOne: Bool) throws {
    let field = try #require(RuleField.with(Identifier(id)))
    #expect((field.unit(unit, in: Self.units) != nil) == isOne)
  }

  @Test func `converts between units of one field`() throws {
    let water = try #require(RuleField.with("water"))
    let perHundred = try #require(water.unit("t/100m", in: Self.units))
    let perTenThousand = RuleUnit(
      "m3/万m",
      .perOutput(1, of: ScaledUnit(scale: 10_000, unit: Self.metre))
    )
    // 160 m³ for 10,000 m are 1.6 t for 100 m.
    #expect(abs(try #require(perTenThousand.factor(to: perHundred)) * 160 - 1.6) < 1e-12)
    let energy = try #require(RuleField.with("energy"))
    let coal = try #require(energy.unit("kgce/t", in: Self.units))
    let oil = try #require(energy.unit("kgoe/t", in: Self.units))
    #expect(abs(try #require(oil.factor(to: coal)) - 1.4286) < 1e-9)
    #expect(perHundred.factor(to: coal) == nil)
  }
}
