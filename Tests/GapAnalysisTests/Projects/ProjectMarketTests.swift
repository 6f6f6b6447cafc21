import ChainModel
import ChainTestSupport
import GapAnalysis
import Testing

/// What China takes of a product bounds all that is made of it here.
struct ProjectMarketTests {
  @Test(arguments: [(nil, 10), (200, 10), (120, 6), (60, 0)] as [(Double?, Double)])
  func `a by-product goes on only as far as the market takes what becomes of it`(
    sugarInChina: Double?,
    sugar: Double
  ) async throws {
    var builder = seedMill(capex: 1000)
    if let sugarInChina { builder.market("sugar", .consumption, sugarInChina) }
    let project = try #require(await builder.projects().project("extracting"))
    let made = project.outputs.first { $0.product == "sugar" }?.amount ?? 0
    let left = project.outputs.first { $0.product == "molasses" }?.amount ?? 0
    #expect(abs(made - sugar) < 1e-9)
    #expect(abs(left - (50 - 5 * sugar)) < 1e-9)
    #expect(abs(project.money.output.mid - (100 * 400 + sugar * 300 + left * 10)) < 1e-6)
  }

  @Test func `a capacity of unknown load bounds a market where nothing else is known`() async throws
  {
    var builder = esterRegion()
    let unbounded = try #require(await builder.projects().project("esterifying"))
    #expect(unbounded.size.proposed == 100)
    builder.market("ester", .capacity, 600)
    let bounded = try #require(await builder.projects().project("esterifying"))
    #expect(bounded.size.proposed == 30)
  }

  @Test func `projects that put out one product beyond its market are not added up`() async throws {
    func apart(ester: Double) async -> [Project.ID] {
      var builder = esterRegion()
      builder.product("oil", .raw, price: 100)
      builder.product("soap", .end, price: 400)
      builder.process(
        "splitting",
        makes: "soap",
        from: [("oil", 2)],
        besides: [("ester", 1)],
        minimum: 10,
        typical: 100,
        capex: 1000
      )
      builder.yields("oil", 1000)
      builder.market("ester", .consumption, ester)
      return await builder.projects().apart.map(\.id)
    }
    #expect(await apart(ester: 1000).count == 1)
    #expect(await apart(ester: 10_000).count == 2)
  }

  @Test func `a clause that would forbid it if it says what was read is a doubt`() async throws {
    func project(_ grade: Grade, _ category: GateClass) async -> Project? {
      var builder = fibreRegion()
      builder.gate("clause", category, on: ["spinning"], quote: nil, grade: grade)
      return await builder.projects().project("spinning")
    }
    let doubtful = try #require(await project(.u, .prohibited))
    let encouraged = try #require(await project(.u, .encouraged))
    #expect(doubtful.doubts.count == encouraged.doubts.count + 1)
    #expect(doubtful.doubts.contains { $0.zh.contains("须先核原文") })
    #expect(doubtful.rank.map { $0 > 10 } == true)
  }
}
