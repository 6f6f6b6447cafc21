import ChainModel
import ChainTestSupport
import GapAnalysis
import Testing

/// The three lists, their order, and how it holds.
struct ProjectRankingTests {
  /// Four products from one raw material, each with a price of its own.
  private func region(_ prices: [Double], spread: Double = 0, capex: Double = 500) -> ModelBuilder {
    var builder = ModelBuilder()
    builder.recipeSource = "recipe"
    builder.product("lint", .raw, price: 100, priceSpread: spread)
    builder.yields("lint", 1_000_000)
    for (index, price) in prices.enumerated() {
      builder.product(Product.ID("good-\(index)"), .end, price: price, priceSpread: spread)
      builder.process(
        UnitProcess.ID("step-\(index)"),
        makes: Product.ID("good-\(index)"),
        from: [("lint", 1)],
        minimum: 10,
        typical: 100_000,
        capex: capex,
        needs: [.labour: 0.0001, .water: 1, .energy: 0.01]
      )
    }
    return builder
  }

  @Test func `contributions add up to the score, and weights to a hundred`() async {
    let report = await region([300, 400, 500]).projects(draws: 50)
    #expect(report.projects.count == 3)
    for project in report.projects {
      let sum = project.contributions.reduce(0) { $0 + $1.points }
      #expect(abs(sum - project.score) < 1e-9)
      #expect(abs(project.contributions.reduce(0) { $0 + $1.weight } - 100) < 1e-9)
      #expect(project.contributions.allSatisfy { (0...1).contains($0.value) })
      #expect(project.contributions.map(\.criterion) == RankingCriterion.Kind.allCases)
    }
    #expect(report.projects.map(\.rank) == [1, 2, 3])
    #expect(report.projects.map(\.score) == report.projects.map(\.score).sorted(by: >))
  }

  @Test func `value added is placed on a logarithm between two points`() async throws {
    // 100,000 t at 200 CNY of value added: 0.2 亿元, on a scale from 0.1 to 5.
    let project = try #require(await region([300]).projects().projects.first)
    #expect(project.list == .support)
    let value = try #require(project.contributions.first { $0.criterion == .valueAdded }?.value)
    #expect(abs(value - 0.301_03 / 1.698_97) < 1e-4)
  }

  @Test func `the order of the rest does not change when one is removed from below`() async {
    let all = await region([300, 500, 400, 350]).projects()
    let fewer = await region([300, 500, 400]).projects()
    #expect(all.ids == ["step-1", "step-2", "step-3", "step-0"])
    #expect(fewer.ids == ["step-1", "step-2", "step-0"])
    for project in fewer.projects {
      #expect(all.project(project.id)?.score == project.score)
    }
  }

  @Test func `a list is chosen by chain and by investment`() async {
    #expect(await region([300]).projects().projects.map(\.list) == [.support])
    #expect(await region([9000], capex: 10_000).projects().projects.map(\.list) == [.lead])
    var agro = region([9000], capex: 10_000)
    agro.processesFarmProducts()
    #expect(await agro.projects().projects.map(\.list) == [.agro])
  }

  @Test func `a loss in two thirds of the draws stands below the list`() async throws {
    // Profit needs 100 for lint, 8 of wages, 48 for capital.
    let report = await region([120, 157, 300], spread: 0.2).projects(draws: 400)
    #expect(report.reason("step-0") == .loss)
    let marginal = try #require(report.project("step-1"))
    #expect(marginal.isMarginal)
    #expect(marginal.rank == 11)
    let sure = try #require(report.project("step-2"))
    #expect(!sure.isMarginal)
    #expect(sure.rank == 1)
    #expect(sure.robustness?.profitInDraws == 1)
  }

  @Test func `the same seed gives the same report, another seed other draws`() async {
    let builder = region([150, 300, 400, 500], spread: 0.3)
    let (one, two) = (await builder.projects(draws: 200), await builder.projects(draws: 200))
    #expect(one.projects == two.projects)
    let other = await builder.projects(draws: 200, seed: 6)
    #expect(one.projects.map(\.money) != other.projects.map(\.money))
    #expect(one.ids == other.ids)
  }

  @Test func `shares of ranks are shares, and the best is often among the first three`()
    async throws
  {
    let report = await region([300, 320, 340, 500, 360], spread: 0.1).projects(draws: 300)
    let best = try #require(report.projects.first)
    #expect(best.id == "step-3")
    for project in report.projects {
      let robustness = try #require(project.robustness)
      #expect((0...1).contains(robustness.top3))
      #expect(robustness.top3 <= robustness.top10)
      #expect(robustness.rankInterval?.contains(project.rank ?? 0) == true)
    }
    #expect(try #require(best.robustness).top3 > 0.9)
    let sum = report.projects.compactMap(\.robustness?.top3).reduce(0, +)
    #expect(abs(sum - 3) < 1e-9)
  }

  @Test func `a project that another beats in every criterion says so`() async {
    let report = await region([300, 500]).projects()
    #expect(report.project("step-0")?.beatenBy == "step-1")
    #expect(report.project("step-1")?.beatenBy == nil)
  }

  @Test func `a named segment of the plan counts for more than none`() async {
    var builder = region([300, 300])
    builder.plans("segment", ["step-1"])
    let report = await builder.projects()
    #expect(report.ids == ["step-1", "step-0"])
    let values = report.projects.map { project in
      project.contributions.first { $0.criterion == .emphasis }?.value
    }
    #expect(values == [1, 0])
  }

  @Test func `local demand that is not met is an outlet whatever the market`() async throws {
    func outlet(_ demand: Double) async throws -> Double {
      var builder = region([300])
      builder.market("good-0", .consumption, 2_000_000)
      builder.market("good-0", .utilisation, 0.65)
      builder.product("shop", .end, price: 900)
      builder.process("selling", makes: "shop", from: [("good-0", 1)])
      if demand > 0 { builder.plant("shop", runs: "selling", makes: "shop", capacity: demand) }
      let project = try #require(await builder.projects().project("step-0"))
      return try #require(project.contributions.first { $0.criterion == .outlet }?.value)
    }
    // u = (0.65 − 0.45) / 0.40, s = 1 − 0.05 / 0.10.
    #expect(abs(try await outlet(0) - 0.25) < 1e-9)
    #expect(abs(try await outlet(50_000) - (0.5 + 0.5 * 0.25)) < 1e-9)
  }

  @Test func `every listed project is explained from its start to its reason`() async {
    let report = await fibreRegion().projects(draws: 20)
    for project in report.projects + report.notListed.compactMap(\.project) {
      let topics = project.explanation.map(\.topic)
      #expect(topics.first == .start)
      #expect(topics.last == .reason)
      #expect(topics.contains(.size) && topics.contains(.money))
      for sentence in project.explanation {
        #expect(!sentence.text.zh.isEmpty && !sentence.text.en.isEmpty)
      }
    }
    let text = report.projects[0].explanation.map(\.text.zh).joined(separator: "\n")
    #expect(text.contains("esterifying算在项目内"))
    #expect(text.contains("acid用本地余量"))
  }
}
