import ChainModel
import ChainTestSupport
import GapAnalysis
import MaterialBalance
import Testing

struct MissingProducerTests {
  @Test func `reports an input that nothing makes`() throws {
    let findings = polyester(capacity: 25).findings(MissingProducer())
    #expect(findings.map(\.product) == ["px"])
    #expect(findings.first?.routes.map(\.process) == ["aromatics"])
  }

  @Test func `is silent where a plant of unknown route supplies the product`() {
    var builder = polyester(capacity: 25)
    builder.plant("px-works", runs: nil, makes: "px", capacity: 1)
    #expect(builder.findings(MissingProducer()).isEmpty)
  }

  @Test func `is silent where the supply has no known size`() {
    var builder = polyester(capacity: 25)
    builder.plant("px-works", runs: "aromatics", makes: "px", capacity: nil)
    #expect(builder.findings(MissingProducer()).isEmpty)
  }

  @Test(arguments: [Product.Role.raw, .auxiliary, .utility])
  func `never calls a raw material, an auxiliary or a utility missing`(role: Product.Role) {
    var builder = ModelBuilder()
    builder.product("need", role)
    builder.product("good")
    builder.process("making", makes: "need")
    builder.process("using", makes: "good", from: [("need", 1)])
    builder.plant("works", runs: "using", makes: "good", capacity: 10)
    #expect(builder.findings(MissingProducer()).isEmpty)
    #expect(builder.findings(BoughtInDependence()).isEmpty)
  }

  @Test func `does not ask for the feed of a plant whose route nobody gives`() {
    var builder = ModelBuilder()
    builder.product("acetylene")
    builder.product("butane", .raw)
    builder.product("bdo")
    builder.process("carbide", makes: "acetylene", from: [("butane", 1)])
    builder.process("reppe", makes: "bdo", from: [("acetylene", 0.3)])
    builder.plant("bdo-works", runs: nil, makes: "bdo", capacity: 10)
    #expect(builder.findings(MissingProducer()).isEmpty)
  }

  @Test func `says whether anybody looked`() {
    var surveyed = polyester(capacity: 25)
    surveyed.survey(["aromatics"])
    let found = surveyed.findings(MissingProducer()).first
    #expect(
      found?.says("未列出本地产能") == true
    )
    let unsurveyed = polyester(capacity: 25).findings(MissingProducer()).first
    #expect(unsurveyed?.says("未见于资料") == true)
    #expect(unsurveyed?.says("请向园区") == true)
  }

  @Test func `lists the routes to a substitute as well`() {
    var builder = ModelBuilder()
    builder.product("linters", .raw)
    builder.product("wood-pulp")
    builder.product("linter-pulp")
    builder.product("fibre")
    builder.process("pulping", makes: "linter-pulp", from: [("linters", 1.4)])
    builder.process(
      "viscose",
      makes: "fibre",
      from: [("wood-pulp", 1.04)],
      orFrom: ["wood-pulp": ["linter-pulp"]]
    )
    builder.plant("mill", runs: "viscose", makes: "fibre", capacity: 38)
    let finding = builder.findings(MissingProducer()).first
    #expect(finding?.product == "wood-pulp")
    #expect(finding?.routes.first?.substitute == "linter-pulp")
  }
}
