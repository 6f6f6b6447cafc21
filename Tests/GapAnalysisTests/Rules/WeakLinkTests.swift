import ChainModel
import ChainTestSupport
import GapAnalysis
import Testing

struct WeakLinkTests {
  @Test func `reports a step too small for what comes before it`() {
    let findings = polyester(capacity: 25).findings(WeakLink())
    #expect(findings.map(\.product) == ["polyester"])
    #expect(
      findings.first?.says("本地转化率 18%") == true
    )
  }

  @Test func `is silent where the step takes enough`() {
    #expect(polyester(capacity: 145).findings(WeakLink()).isEmpty)
  }

  @Test func `reports a product made in too small an amount for its users`() {
    var builder = ModelBuilder()
    builder.product("lint")
    builder.product("yarn")
    builder.product("seed", .raw)
    builder.process("ginning", makes: "lint", from: [("seed", 2.6)])
    builder.process("spinning", makes: "yarn", from: [("lint", 1)])
    builder.plant("gin", runs: "ginning", makes: "lint", capacity: 79)
    builder.plant("mill", runs: "spinning", makes: "yarn", capacity: 100)
    #expect(builder.findings(WeakLink()).map(\.product) == ["lint"])
    builder.plant("other-gin", runs: "ginning", makes: "lint", capacity: nil)
    #expect(
      builder.findings(WeakLink()).map(\.product) == ["lint"],
      "a plant of unknown size, of which no scale is known, silences nothing"
    )
  }

  @Test func `does not call sewing the bottleneck where no dyed cloth is here`() {
    var builder = ModelBuilder()
    builder.product("fibre", .raw)
    builder.product("yarn")
    builder.product("cloth")
    builder.product("dyed")
    builder.product("shirt", .end)
    builder.process("spinning", makes: "yarn", from: [("fibre", 1)])
    builder.process("weaving", makes: "cloth", from: [("yarn", 1)])
    builder.process("dyeing", makes: "dyed", from: [("cloth", 1)])
    builder.process("sewing", makes: "shirt", from: [("dyed", 1)])
    builder.plant("mill", runs: "spinning", makes: "yarn", capacity: 63)
    builder.plant("loom", runs: "weaving", makes: "cloth", capacity: 40)
    builder.plant("tailor", runs: "sewing", makes: "shirt", capacity: 2)
    #expect(builder.findings(WeakLink()).isEmpty)
    #expect(builder.findings(MissingProducer()).map(\.product) == ["dyed"])
  }

  @Test func `does not call a step weak whose own product leaves too`() {
    var builder = polyester(capacity: 25)
    builder.product("fibre", .end)
    builder.process("spinning", makes: "fibre", from: [("polyester", 1)])
    #expect(builder.findings(WeakLink()).isEmpty)
    #expect(builder.findings(UnextendedSurplus()).map(\.product).contains("fibre"))
  }

  @Test func `does not call idle capacity too small`() {
    var builder = ModelBuilder()
    builder.product("grape", .raw)
    builder.product("wine", .end)
    builder.process("winery", makes: "wine", from: [("grape", 1.6)])
    builder.plant("cellars", runs: "winery", makes: "wine", capacity: 8, utilisation: 0.1)
    builder.yields("grape", 20)
    #expect(builder.findings(WeakLink()).isEmpty)
  }
}
