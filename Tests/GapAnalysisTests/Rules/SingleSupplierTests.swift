import ChainModel
import ChainTestSupport
import GapAnalysis
import Testing

struct SingleSupplierTests {
  @Test func `reports a company that holds the needed supply`() {
    let findings = polyester(capacity: 25).findings(SingleSupplier())
    #expect(findings.map(\.product) == ["meg"])
  }

  @Test func `is silent where only the company itself uses what it makes`() {
    var builder = ModelBuilder()
    builder.product("melt")
    builder.product("fibre", .end)
    builder.product("acid", .raw)
    builder.process("melting", makes: "melt", from: [("acid", 1)])
    builder.process("spinning", makes: "fibre", from: [("melt", 1)])
    builder.plant("a", of: "zt", runs: "melting", makes: "melt", capacity: 25)
    builder.plant("b", of: "zt", runs: "spinning", makes: "fibre", capacity: 20)
    #expect(builder.findings(SingleSupplier()).isEmpty)
  }

  @Test func `reports a company without which others cannot go on`() {
    var builder = ModelBuilder()
    builder.product("acid", .raw)
    builder.product("melt")
    builder.product("fibre", .end)
    builder.process("melting", makes: "melt", from: [("acid", 1)])
    builder.process("spinning", makes: "fibre", from: [("melt", 1)])
    builder.plant("a", of: "zt", runs: "melting", makes: "melt", capacity: nil)
    builder.plant("b", of: "other", runs: "spinning", makes: "fibre", capacity: 20)
    let findings = builder.findings(SingleSupplier())
    #expect(findings.map(\.product) == ["fibre"])
    #expect(findings.first?.says("一旦停产") == true)
  }

  @Test func `never calls a cluster of firms a company`() {
    func findings(ofCluster isCluster: Bool) -> [GapFinding] {
      var builder = ModelBuilder()
      builder.product("cotton", .raw)
      builder.product("yarn")
      builder.product("cloth", .end)
      builder.process("spinning", makes: "yarn", from: [("cotton", 1)])
      builder.process("weaving", makes: "cloth", from: [("yarn", 1)])
      builder.yields("cotton", 100)
      if isCluster { builder.cluster("mills") }
      builder.plant("spinners", of: "mills", runs: "spinning", makes: "yarn", capacity: 25)
      builder.plant("weaver", of: "other", runs: "weaving", makes: "cloth", capacity: 20)
      return builder.findings(SingleSupplier())
    }
    let alone = findings(ofCluster: false)
    #expect(alone.first { $0.product == "yarn" }?.says("来自") == true)
    let many = findings(ofCluster: true)
    #expect(many.first { $0.product == "yarn" }?.says("来自") != true)
  }

  @Test func `is silent where two share the supply`() {
    var builder = polyester(capacity: 25)
    builder.plant("meg-2", of: "other", runs: nil, makes: "meg", capacity: 60)
    #expect(builder.findings(SingleSupplier()).isEmpty)
  }
}
