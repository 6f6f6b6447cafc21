import ChainModel
import ChainTestSupport
import GapAnalysis
import Testing

struct UnextendedSurplusTests {
  @Test func `reports the next step and the one after it`() {
    let findings = polyester(capacity: 25).findings(UnextendedSurplus())
    #expect(findings.map(\.product) == ["bottle-chip", "film"])
    #expect(findings.last?.routes.first?.via == ["bottling"])
    #expect(findings.last?.routes.first?.feed == "pta")
  }

  @Test func `is silent where the feed is used up`() {
    #expect(polyester(capacity: 200).findings(UnextendedSurplus()).isEmpty)
  }

  @Test func `does not take an end product for a feed in surplus`() {
    var builder = ModelBuilder()
    builder.product("grape", .raw)
    builder.product("wine", .end)
    builder.product("brandy", .end)
    builder.process("winery", makes: "wine", from: [("grape", 1.6)])
    builder.process("distilling", makes: "brandy", from: [("wine", 4.6)])
    builder.plant("cellars", runs: "winery", makes: "wine", capacity: 8)
    #expect(builder.findings(UnextendedSurplus()).isEmpty)
  }

  @Test func `does not take raw supply without an amount for a surplus`() {
    var builder = ModelBuilder()
    builder.product("gas", .raw)
    builder.product("methanol")
    builder.process("reforming", makes: "methanol", from: [("gas", 1)])
    builder.yields("gas", nil)
    #expect(builder.findings(UnextendedSurplus()).isEmpty)
  }
}
