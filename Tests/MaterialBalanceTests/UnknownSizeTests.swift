import ChainModel
import ChainTestSupport
import MaterialBalance
import Testing

struct UnknownSizeTests {
  private static func builder(capacity: Double?) -> ModelBuilder {
    var builder = ModelBuilder()
    builder.product("ore", .raw)
    builder.product("metal")
    builder.process("smelting", makes: "metal", from: [("ore", 2)], minimum: 8, typical: 50)
    builder.plant("works", runs: "smelting", makes: "metal", capacity: capacity)
    return builder
  }

  private static func sheet(_ builder: ModelBuilder) -> BalanceSheet {
    let model = builder.model()
    return BalanceSheet(model: model, request: BalanceRequest(asOf: model.region.asOf))
  }

  @Test func `runs from a quarter of the smallest scale to the largest usual one`() {
    let balance = Self.sheet(Self.builder(capacity: nil)).balance(of: "metal")
    #expect(balance.supply == Span(low: 2, mid: 10, high: 50))
    #expect(balance.hasSupplyOfUnknownSize)
    #expect(balance.supplyRows.allSatisfy { $0.restsOnEstimate })
    #expect(Self.sheet(Self.builder(capacity: nil)).balance(of: "ore").demand.mid == 20)
  }

  @Test func `is no range where a source gives the size`() {
    #expect(Self.sheet(Self.builder(capacity: 30)).balance(of: "metal").supply == Span(30))
  }

  @Test func `a cluster is as many plants as a source says`() throws {
    let process = try #require(Self.builder(capacity: nil).model().processes["smelting"])
    #expect(UnknownSize.range(of: [process], firms: 4) == Span(low: 8, mid: 40, high: 200))
    #expect(UnknownSize.range(of: []) == nil)
  }

  @Test func `a plant of unknown route supplies by the scales of all routes and demands nothing`() {
    var builder = Self.builder(capacity: 30)
    builder.product("scrap", .raw)
    builder.process("remelting", makes: "metal", from: [("scrap", 1)], minimum: 4, typical: 10)
    builder.plant("other", runs: nil, makes: "metal", capacity: nil)
    let sheet = Self.sheet(builder)
    #expect(sheet.balance(of: "metal").supply.low == 31)
    #expect(sheet.balance(of: "metal").supply.high == 80)
    #expect(sheet.balance(of: "scrap").demand.mid == 0)
  }

  @Test func `says nothing of the load of the plants beside it`() {
    var builder = ModelBuilder()
    builder.product("ore", .raw)
    builder.product("metal")
    builder.process("smelting", makes: "metal", from: [("ore", 2)], minimum: 8, typical: 50)
    builder.plant("a", runs: "smelting", makes: "metal", capacity: 100, utilisation: 0.4)
    builder.plant("b", runs: "smelting", makes: "metal", capacity: nil)
    #expect(Self.sheet(builder).activity(of: "smelting").utilisation?.mid == 0.4)
  }

  @Test func `a construction unseen for three years counts as planned`() {
    func status(_ asOf: String?) -> Facility.Status? {
      var builder = Self.builder(capacity: 1)
      builder.plant(
        "new",
        runs: "smelting",
        makes: "metal",
        capacity: 9,
        status: .construction,
        asOf: asOf
      )
      let model = builder.model(asOf: "2026-11-23")
      return model.facilities.last.map { model.status(of: $0, at: model.region.asOf) }
    }
    #expect(status("2022-01") == .planned)
    #expect(status("2024-05") == .construction)
    #expect(status("2023-11-24") == .construction)
  }
}
