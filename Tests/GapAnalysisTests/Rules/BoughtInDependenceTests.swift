import ChainModel
import ChainTestSupport
import GapAnalysis
import Testing

struct BoughtInDependenceTests {
  static func spandex() -> ModelBuilder {
    var builder = ModelBuilder()
    builder.product("mdi")
    builder.product("spandex", .end)
    builder.process("dry-spinning", makes: "spandex", from: [("mdi", 0.2)])
    builder.plant("mill", runs: "dry-spinning", makes: "spandex", capacity: 10)
    return builder
  }

  @Test func `reports a need that no known route meets`() {
    let findings = Self.spandex().findings(BoughtInDependence())
    #expect(findings.map(\.product) == ["mdi"])
    #expect(
      findings.first?.says("没有mdi的生产路线") == true
    )
  }

  @Test func `names what blocks the known route`() {
    var builder = Self.spandex()
    builder.product("aniline")
    builder.process("phosgenation", makes: "mdi", from: [("aniline", 0.8)])
    let findings = builder.findings(BoughtInDependence())
    #expect(findings.first?.says("已知路线phosgenation") == true)
  }

  @Test func `is silent where a route is open`() {
    var builder = Self.spandex()
    builder.product("coal", .raw)
    builder.process("coal-chemistry", makes: "mdi", from: [("coal", 3)])
    #expect(builder.findings(BoughtInDependence()).isEmpty)
    #expect(builder.findings(MissingProducer()).map(\.product) == ["mdi"])
  }
}
