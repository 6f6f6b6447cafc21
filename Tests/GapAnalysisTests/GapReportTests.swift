import ChainModel
import ChainTestSupport
import GapAnalysis
import MaterialBalance
import Testing

struct GapReportTests {
  @Test func `gives a product one verdict among those that ask for a project`() async {
    var builder = polyester(capacity: 25)
    builder.plans("bottle-park", ["bottling"])
    let gaps = await builder.report().gaps
    #expect(gaps.filter { $0.product == "bottle-chip" }.map(\.kind) == [.absent])
  }

  @Test func `tells every extension what else claims the surplus`() async {
    var builder = polyester(capacity: 25)
    builder.product("pbt")
    builder.process("pbt-making", makes: "pbt", from: [("pta", 0.76)], minimum: 6)
    let gaps = await builder.report().gaps
    let claims = gaps.first { $0.product == "pbt" }?.claims.first
    #expect(claims?.product == "pta")
    #expect(claims?.gaps.contains("unextended-bottle-chip") == true)
  }

  @Test func `never lets an infeasible opportunity outrank a feasible one`() async {
    var builder = polyester(capacity: 25)
    builder.product("giant", .end, price: 900_000)
    builder.process("gigantism", makes: "giant", from: [("pta", 1)], minimum: 5000)
    let gaps = await builder.report().gaps.filter(\.isProject)
    let closing = gaps.map(\.outflowClosed)
    #expect(closing == closing.sorted(by: >))
    let giant = gaps.first { $0.product == "giant" }
    #expect(giant?.size?.isFeasible == false)
    #expect(giant?.outflowClosed == 0)
    #expect(abs((giant?.size?.shortfall?.amount ?? 0) - (5000 - 98.625)) < 1e-6)
  }

  @Test func `proposes whole typical units within the feed`() async {
    let gaps = await polyester(capacity: 25).report().gaps
    let size = gaps.first { $0.product == "bottle-chip" }?.size
    #expect(size?.proposed == 60)
    #expect(abs((size?.feed?.mid ?? 0) - 98.625 / 0.855) < 1e-6)
  }

  @Test func `gives the same report for the same seed`() async {
    let first = await polyester(capacity: 25).report().gaps
    let second = await polyester(capacity: 25).report().gaps
    #expect(first == second)
  }

  @Test func `lowers confidence where a draw can turn the verdict`() async {
    var builder = ModelBuilder()
    builder.product("lint")
    builder.product("seed", .raw)
    builder.product("yarn")
    builder.process("ginning", makes: "lint", from: [("seed", 2.6)])
    builder.process("spinning", makes: "yarn", from: [("lint", 1)], spread: 0.2)
    builder.plant("gin", runs: "ginning", makes: "lint", capacity: 78)
    builder.plant("mill", runs: "spinning", makes: "yarn", capacity: 100)
    let gap = await builder.report(draws: 20_000).gaps.first { $0.kind == .weak }
    let confidence = gap?.confidence ?? 0
    // 0.8 · 100 · a > 78 for a triangular on 0.8…1.2: a > 0.975, P = 1 - 0.175² / (2 · 0.2²).
    #expect(abs(confidence - (1 - 0.175 * 0.175 / 0.08)) < 0.015)
  }

  @Test func `certifies that what runs here cannot make what is missing`() async throws {
    let gap = try #require(await polyester(capacity: 25).report().gaps.first { $0.product == "px" })
    let certificate = try #require(gap.certificate.unreachable)
    // A second, plain fixed point over the certificate's own lists.
    let model = polyester(capacity: 25).model()
    var reached = Set(certificate.given)
    for _ in certificate.units {
      for unit in certificate.units.compactMap({ model.processes[$0] })
      where unit.inputs.allSatisfy({ reached.contains($0.product) }) {
        reached.insert(unit.output)
        reached.formUnion(unit.byproducts.map(\.product))
      }
    }
    #expect(!reached.contains("px"))
    #expect(reached.isSubset(of: Set(certificate.reachable)))
  }
}
