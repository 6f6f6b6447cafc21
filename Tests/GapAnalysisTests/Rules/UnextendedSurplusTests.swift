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

  @Test func `takes an end product further where a process takes it`() {
    var builder = ModelBuilder()
    builder.product("grape", .raw)
    builder.product("wine", .end)
    builder.product("brandy", .end)
    builder.process("winery", makes: "wine", from: [("grape", 1.6)])
    builder.process("distilling", makes: "brandy", from: [("wine", 4.6)])
    builder.plant("cellars", runs: "winery", makes: "wine", capacity: 8)
    #expect(builder.findings(UnextendedSurplus()).map(\.product) == ["brandy"])
  }

  @Test func `a stream beside something else does not count as the step`() {
    var builder = polyester(capacity: 25)
    builder.product("water")
    builder.process(
      "reclaiming",
      makes: "water",
      from: [("naphtha", 1)],
      besides: [("bottle-chip", 0.1)]
    )
    builder.plant("reclaimer", runs: "reclaiming", makes: "water", capacity: 1)
    #expect(builder.findings(UnextendedSurplus()).map(\.product).contains("bottle-chip"))
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
