import ChainModel
import ChainTestSupport
import MaterialBalance
import Testing

struct BalanceSheetTests {
  /// Ore to metal: 2 t of ore and 0.1 t of coke give 1 t of metal and 0.5 t of slag.
  static func smelter(spread: Double = 0) -> ModelBuilder {
    var builder = ModelBuilder()
    builder.product("ore", .raw)
    builder.product("coke")
    builder.product("metal")
    builder.product("slag")
    builder.process(
      "smelting",
      makes: "metal",
      from: [("ore", 2), ("coke", 0.1)],
      besides: [("slag", 0.5)],
      spread: spread
    )
    return builder
  }

  static func sheet(
    _ builder: ModelBuilder,
    scenario: Scenario = .operating,
    asOf: String = "2026"
  ) -> BalanceSheet {
    let model = builder.model(asOf: asOf)
    return BalanceSheet(
      model: model,
      request: BalanceRequest(scenario: scenario, asOf: model.region.asOf)
    )
  }

  @Test func `sums supply and demand over a recipe`() {
    var builder = Self.smelter()
    builder.plant("works", runs: "smelting", makes: "metal", capacity: 100)
    builder.yields("ore", 150)
    let sheet = Self.sheet(builder)
    #expect(sheet.balance(of: "metal").supply.mid == 100)
    #expect(sheet.balance(of: "ore").demand.mid == 200)
    #expect(sheet.balance(of: "ore").coverage?.mid == 0.75)
    #expect(sheet.balance(of: "coke").balance.mid == -10)
    #expect(sheet.balance(of: "slag").localConversion?.mid == 0)
  }

  @Test func `counts utilisation`() {
    var builder = Self.smelter()
    builder.plant("works", runs: "smelting", makes: "metal", capacity: 100, utilisation: 0.1)
    let sheet = Self.sheet(builder)
    #expect(sheet.balance(of: "metal").supply.mid == 10)
    #expect(sheet.activity(of: "smelting").utilisation?.mid == 0.1)
  }

  @Test(arguments: [
    (Scenario.operating, 100.0), (.committed, 150), (.pipeline, 170),
  ])
  func `counts plants by scenario`(scenario: Scenario, metal: Double) {
    var builder = Self.smelter()
    builder.plant("a", runs: "smelting", makes: "metal", capacity: 100)
    builder.plant("b", runs: "smelting", makes: "metal", capacity: 50, status: .construction)
    builder.plant("c", runs: "smelting", makes: "metal", capacity: 20, status: .planned)
    builder.plant("d", runs: "smelting", makes: "metal", capacity: 10, status: .idle)
    builder.plant("e", runs: "smelting", makes: "metal", capacity: 5, status: .lapsed)
    #expect(Self.sheet(builder, scenario: scenario).balance(of: "metal").supply.mid == metal)
  }

  @Test func `leaves out what came on stream after the date`() {
    var builder = Self.smelter()
    builder.plant("old", runs: "smelting", makes: "metal", capacity: 100, since: "2020")
    builder.plant("new", runs: "smelting", makes: "metal", capacity: 50, since: "2025-06")
    #expect(Self.sheet(builder, asOf: "2024").balance(of: "metal").supply.mid == 100)
    #expect(Self.sheet(builder, asOf: "2025").balance(of: "metal").supply.mid == 150)
  }

  @Test func `lets a plant without a route supply and demand nothing`() {
    var builder = Self.smelter()
    builder.plant("mystery", runs: nil, makes: "metal", capacity: 30)
    let sheet = Self.sheet(builder)
    #expect(sheet.balance(of: "metal").supply.mid == 30)
    #expect(sheet.balance(of: "ore").demand.mid == 0)
    #expect(sheet.routeless.map(\.id) == ["mystery"])
  }

  @Test func `keeps a plant of unknown size apart from nothing`() {
    var builder = Self.smelter()
    builder.plant("works", runs: "smelting", makes: "metal", capacity: nil)
    let sheet = Self.sheet(builder)
    #expect(sheet.isPresent("smelting"))
    #expect(sheet.balance(of: "metal").supply.mid == 0)
    #expect(sheet.balance(of: "metal").hasSupplyOfUnknownSize)
    #expect(sheet.balance(of: "ore").hasDemandOfUnknownSize)
  }

  @Test func `meets a need from a substitute before asking for the named input`() {
    var builder = ModelBuilder()
    builder.product("wood-pulp")
    builder.product("linter-pulp")
    builder.product("fibre")
    builder.process(
      "spinning",
      makes: "fibre",
      from: [("wood-pulp", 1)],
      orFrom: ["wood-pulp": ["linter-pulp"]]
    )
    builder.plant("mill", runs: "spinning", makes: "fibre", capacity: 100)
    builder.plant("pulping", runs: nil, makes: "linter-pulp", capacity: 24)
    let sheet = Self.sheet(builder)
    #expect(sheet.balance(of: "linter-pulp").demand.mid == 24)
    #expect(sheet.balance(of: "wood-pulp").demand.mid == 76)
    #expect(
      sheet.balance(of: "linter-pulp").demandRows.map(\.item)
        == [.substituted("spinning", for: "wood-pulp")]
    )
  }

  @Test func `carries ranges end by end`() {
    var builder = Self.smelter(spread: 0.1)
    builder.plant("works", runs: "smelting", makes: "metal", capacity: 100, spread: 0.2)
    let demand = Self.sheet(builder).balance(of: "ore").demand
    #expect(abs(demand.low - 80 * 1.8) < 1e-9)
    #expect(demand.mid == 200)
    #expect(abs(demand.high - 120 * 2.2) < 1e-9)
  }
}
