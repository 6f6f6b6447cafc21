import ChainModel
import ChainTestSupport
import GapAnalysis
import Testing

struct GapTimeTests {
  /// Cloth is woven here and dyed elsewhere; a dyer is being built.
  private static func dyeing(being status: Facility.Status?, asOf: String? = "2026-01")
    -> ModelBuilder
  {
    var builder = ModelBuilder()
    builder.product("yarn", .raw)
    builder.product("cloth")
    builder.product("dyed")
    builder.product("shirt", .end)
    builder.process("weaving", makes: "cloth", from: [("yarn", 1)])
    builder.process("dyeing", makes: "dyed", from: [("cloth", 1)])
    builder.process("sewing", makes: "shirt", from: [("dyed", 1)])
    builder.plant("loom", runs: "weaving", makes: "cloth", capacity: 100)
    builder.plant("tailor", of: "tailor", runs: "sewing", makes: "shirt", capacity: 90)
    if let status {
      builder.plant(
        "dyer",
        of: "deli",
        runs: "dyeing",
        makes: "dyed",
        capacity: 95,
        status: status,
        since: "2027",
        asOf: asOf
      )
    }
    return builder
  }

  @Test func `a link that is being built is closing, has no size, and is no project`() async throws
  {
    let gaps = await Self.dyeing(being: .construction).report().gaps
    let gap = try #require(gaps.first { $0.product == "dyed" && $0.kind == .missing })
    #expect(gap.when == .closing)
    #expect(gap.size == nil && !gap.isProject && gap.outflowClosed == 0)
    #expect(gap.pipeline.map(\.facility.id) == ["dyer"])
    #expect(gap.evidence.contains { $0.phrase.zh.contains("在建：deli，dyed，95吨，2027") })
  }

  @Test func `a link that nobody builds is open, and a plan does not close it`() async {
    for status in [nil, Facility.Status.planned] {
      let gap = await Self.dyeing(being: status).report().gaps.first { $0.id == "missing-dyed" }
      #expect(gap?.when == .open)
      #expect(gap?.pipeline.count == (status == nil ? 0 : 1))
    }
  }

  @Test func `what nobody has seen being built for three years closes nothing`() async {
    let gaps = await Self.dyeing(being: .construction, asOf: "2021-06").report().gaps
    let gap = gaps.first { $0.id == "missing-dyed" }
    #expect(gap?.when == .open)
    #expect(gap?.pipeline.first?.status == .planned)
  }

  @Test func `what a plant being built lacks is opening`() async {
    var builder = Self.dyeing(being: .construction)
    builder.product("dye-salt")
    builder.product("brine", .raw)
    builder.process("salting", makes: "dye-salt", from: [("brine", 1)])
    builder.process("salt-dyeing", makes: "dyed", from: [("cloth", 1), ("dye-salt", 1)])
    builder.plant(
      "second",
      of: "deli",
      runs: "salt-dyeing",
      makes: "dyed",
      capacity: 4,
      status: .construction,
      asOf: "2026-01"
    )
    let gap = await builder.report().gaps.first { $0.product == "dye-salt" }
    #expect(gap?.when == .opening)
    #expect(gap?.kind == .missing)
  }

  @Test func `a product has one row, the later kind with today's beside it`() async {
    var builder = Self.dyeing(being: nil)
    builder.plant(
      "small-dyer",
      of: "deli",
      runs: "dyeing",
      makes: "dyed",
      capacity: 30,
      status: .construction,
      asOf: "2026-01"
    )
    let gaps = await builder.report().gaps.filter { $0.product == "dyed" && $0.kind.isProject }
    #expect(gaps.map(\.kind) == [.weak])
    #expect(gaps.first?.today == .missing)
    #expect(gaps.first?.when == .open)
  }

  @Test func `sizes are what remains after what is being built`() async {
    var builder = polyester(capacity: 25)
    builder.plant(
      "more",
      of: "new",
      runs: "melting",
      makes: "polyester",
      capacity: 50,
      status: .construction,
      asOf: "2026-01"
    )
    let report = await builder.report(scenario: .committed)
    let size = report.gaps.first { $0.product == "bottle-chip" }?.size
    #expect(abs((size?.feed?.mid ?? 0) - (120 - 75 * 0.855) / 0.855) < 1e-6)
  }
}
