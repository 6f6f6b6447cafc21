import ChainModel
import ChainTestSupport
import GapAnalysis
import Testing

/// How large a project is, and which bound set it.
struct ProjectSizeTests {
  /// Lint makes yarn; nothing else bounds it but what a test adds.
  private func region(
    lint: Double = 10_000,
    minimum: Double = 100,
    largest: Double = 500
  ) -> ModelBuilder {
    var builder = ModelBuilder()
    builder.product("lint", .raw, price: 100)
    builder.product("yarn", .end, price: 300)
    builder.process(
      "spinning",
      makes: "yarn",
      from: [("lint", 2)],
      minimum: minimum,
      typical: 200,
      largest: largest,
      capex: 100
    )
    builder.yields("lint", lint)
    return builder
  }

  @Test func `the feed bounds the size`() async throws {
    var builder = region(lint: 500)
    builder.market("yarn", .consumption, 100_000)
    let size = try #require(await builder.projects().project("spinning")?.size)
    #expect(size.proposed == 250)
    #expect(size.bound.kind == .feed("lint"))
  }

  @Test func `the largest typical plant bounds the size`() async throws {
    var builder = region()
    builder.market("yarn", .consumption, 100_000)
    let size = try #require(await builder.projects().project("spinning")?.size)
    #expect(size.proposed == 500)
    #expect(size.bound.kind == .plant("spinning", lines: 1))
  }

  @Test func `more lines are built where another step's smallest scale asks for them`() async throws
  {
    var builder = fibreRegion(acid: 10_000)
    builder.product("film", .end, price: 500)
    builder.process(
      "casting",
      makes: "film",
      from: [("ester", 1)],
      minimum: 20,
      typical: 30,
      largest: 40,
      capex: 10,
      integrates: ["ester"]
    )
    builder.market("film", .consumption, 100_000)
    let project = try #require(await builder.projects().project("casting"))
    // 100 t of ester at least, lines of 40 t of film: three lines.
    #expect(project.size.bound.kind == .plant("casting", lines: 3))
    #expect(project.size.proposed == 120)
    #expect(project.steps.last { $0.process == "casting" }?.lines == 3)
  }

  @Test func `the market is a share of what China uses, else of its imports, else one plant`()
    async throws
  {
    var national = region()
    national.market("yarn", .consumption, 6000)
    #expect(await national.projects().project("spinning")?.size.proposed == 300)
    var made = region()
    made.market("yarn", .capacity, 10_000)
    made.market("yarn", .utilisation, 0.6)
    #expect(await made.projects().project("spinning")?.size.proposed == 300)
    var imported = region()
    imported.market("yarn", .import, 1000)
    #expect(await imported.projects().project("spinning")?.size.proposed == 200)
    let size = try #require(await region().projects().project("spinning")?.size)
    #expect(size.proposed == 200)
    #expect(size.bound.kind == .market(.unrecorded))
  }

  @Test func `the market alone may be exceeded, by half, to reach the smallest scale`() async throws
  {
    var near = region(minimum: 100)
    near.market("yarn", .consumption, 1400)
    let size = try #require(await near.projects().project("spinning")?.size)
    #expect(size.proposed == 100)
    #expect(size.exceedsMarket)
    var far = region(minimum: 100)
    far.market("yarn", .consumption, 1300)
    #expect(await far.projects().reason("spinning") == .belowScale)
    #expect(await far.projects().project("spinning")?.size.proposed == 65)
  }

  @Test func `a project just below its scale stands below the list, one at it is listed`() async {
    #expect(await region(lint: 200).projects().ids == ["spinning"])
    let below = await region(lint: 199).projects()
    #expect(below.ids == [])
    #expect(below.reason("spinning") == .feedTooSmall)
  }

  @Test func `only local demand, and no surplus, leaves the remaining gap`() async throws {
    var builder = ModelBuilder()
    builder.product("yarn", price: 100)
    builder.product("cloth", price: 300)
    builder.product("shirt", .end, price: 900)
    builder.process("weaving", makes: "cloth", from: [("yarn", 1)], minimum: 10, typical: 500)
    builder.process("sewing", makes: "shirt", from: [("cloth", 1)])
    builder.process("spinning", makes: "yarn")
    builder.plant("spinner", of: "a", runs: "spinning", makes: "yarn", capacity: 5)
    builder.plant("tailor", of: "b", runs: "sewing", makes: "shirt", capacity: 60)
    let project = try #require(await builder.projects().project("weaving"))
    #expect(project.inputs.map(\.source) == [.bought])
    #expect(project.size.proposed == 60)
    #expect(project.size.bound.kind == .gap("cloth"))
  }

  @Test func `a step that others take in as a rule is no larger than its own gap`() async throws {
    func region(takenIn: Bool) -> ModelBuilder {
      var builder = ModelBuilder()
      builder.product("seed", .raw, price: 10)
      builder.product("kernel", price: 100)
      builder.product("cake", .end, price: 300)
      builder.product("protein", .end, price: 500)
      builder.process("hulling", makes: "kernel", from: [("seed", 1)], minimum: 10, typical: 500)
      builder.process("pressing", makes: "cake", from: [("kernel", 1)])
      builder.process(
        "extracting",
        makes: "protein",
        from: [("kernel", 1)],
        minimum: 10,
        typical: 50,
        integrates: takenIn ? ["kernel"] : []
      )
      builder.yields("seed", 1000)
      builder.plant("press", runs: "pressing", makes: "cake", capacity: 60)
      return builder
    }
    let taken = try #require(await region(takenIn: true).projects().project("hulling"))
    #expect(taken.size.proposed == 60)
    #expect(taken.size.bound.kind == .gap("kernel"))
    let free = try #require(await region(takenIn: false).projects().project("hulling"))
    #expect(free.size.proposed == 500)
  }

  @Test func `what is signed may take the feed`() async throws {
    var builder = region(lint: 1000)
    builder.product("pad", .end, price: 200)
    builder.process("padding", makes: "pad", from: [("lint", 1)])
    builder.plant("signed", runs: "padding", makes: "pad", capacity: 500, status: .planned)
    let smaller = try #require(await builder.projects().project("spinning"))
    #expect(smaller.notListed == nil)
    #expect(smaller.size.proposed == 200)
    #expect(smaller.size.afterPipeline == 200)
    #expect(smaller.pipeline.map(\.facility.id) == ["signed"])
    builder.plant("signed-too", runs: "padding", makes: "pad", capacity: 350, status: .planned)
    let report = await builder.projects()
    #expect(report.reason("spinning") == .feedClaimed)
    #expect(report.project("spinning")?.size.afterPipeline == 75)
  }

  @Test func `what is signed may take the market`() async throws {
    var builder = region()
    builder.market("yarn", .consumption, 8000)
    builder.plant("signed", runs: "spinning", makes: "yarn", capacity: 250, status: .planned)
    let smaller = try #require(await builder.projects().project("spinning"))
    #expect(smaller.size.proposed == 400)
    #expect(smaller.size.afterPipeline == 150)
    #expect(smaller.notListed == nil)
    builder.plant("signed-too", runs: "spinning", makes: "yarn", capacity: 100, status: .planned)
    let report = await builder.projects()
    #expect(report.project("spinning")?.size.afterPipeline == 50)
    #expect(report.reason("spinning") == .marketClaimed)
    let text = try #require(report.notListed.first { $0.id == "spinning" }?.text)
    #expect(text.en.contains("250 t") && text.en.contains("100 t"), "\(text.en)")
    #expect(text.en.contains("the market takes 50 t more"), "\(text.en)")
  }

  @Test(arguments: [(99.0, false), (100.0, true)])
  func `a step that somebody plans here is not built twice`(
    planned: Double,
    waits: Bool
  ) async throws {
    var builder = fibreRegion()
    let alone = try #require(await builder.projects().project("spinning"))
    #expect(alone.notListed == nil)
    #expect(alone.steps.count == 2)
    builder.plant(
      "theirs",
      runs: "esterifying",
      makes: "ester",
      capacity: planned,
      status: .planned
    )
    let report = await builder.projects()
    #expect((report.reason("spinning") == .stepPlanned) == waits)
  }

  @Test func `a raw material without amount carries one typical plant, below the list`()
    async throws
  {
    var builder = region()
    builder.product("root", .raw, price: 10)
    builder.product("extract", .end, price: 500)
    builder.process("extracting", makes: "extract", from: [("root", 5)], minimum: 10, typical: 30)
    builder.yields("root", nil)
    let report = await builder.projects()
    #expect(report.reason("extracting") == .feedUnrecorded)
    #expect(report.project("extracting")?.size.proposed == 30)
  }

  @Test func `a surplus owned by a plant of unknown size carries no listed project`() async {
    var builder = ModelBuilder()
    builder.product("ore", .raw, price: 20)
    builder.product("acid", price: 100)
    builder.product("salt", .end, price: 300)
    builder.process("acid-making", makes: "acid", from: [("ore", 1)], minimum: 400, typical: 1600)
    builder.process("salting", makes: "salt", from: [("acid", 1)], minimum: 10, typical: 20)
    builder.yields("ore", 5000)
    builder.plant("works", runs: "acid-making", makes: "acid", capacity: nil)
    let report = await builder.projects()
    #expect(report.reason("salting") == .feedUnknown)
    // A quarter of 400 to 1600: the middle is 400.
    #expect(report.project("salting")?.size.bounds.first?.limit == 400)
  }

  @Test func `one more tonne of feed, or a higher share, makes no project smaller`() async throws {
    var last = 0.0
    for lint in stride(from: 200.0, through: 1400, by: 9) {
      let size = await region(lint: lint).projects().project("spinning")?.size.proposed ?? 0
      #expect(size >= last)
      last = size
    }
    last = 0
    for share in [0.01, 0.02, 0.05, 0.1] {
      var builder = region()
      builder.market("yarn", .consumption, 10_000)
      builder.rank(by: RankingRules(marketShare: share))
      let size = await builder.projects().project("spinning")?.size.proposed ?? 0
      #expect(size >= last)
      last = size
    }
  }
}
