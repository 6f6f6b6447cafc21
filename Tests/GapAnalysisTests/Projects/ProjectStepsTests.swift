import ChainModel
import ChainTestSupport
import GapAnalysis
import Testing

/// Which steps a project holds: anchors, and what comes before and after.
struct ProjectStepsTests {
  @Test func `an integrated pair on surplus acid is one project of both, without the acid plant`()
    async throws
  {
    let report = await fibreRegion().projects()
    #expect(report.ids == ["spinning"])
    let project = try #require(report.projects.first)
    #expect(project.processes == ["esterifying", "spinning"])
    #expect(project.inputs.filter { $0.source == .surplus }.map(\.product) == ["acid"])
    #expect(project.closes.contains("unextended-ester"))
    #expect(report.reason("esterifying") == nil)
  }

  @Test func `local surplus goes before what a plant makes itself as a rule`() async throws {
    var builder = fibreRegion()
    builder.plant("ester-works", of: "b", runs: "esterifying", makes: "ester", capacity: 400)
    let project = try #require(await builder.projects().project("spinning"))
    #expect(project.processes == ["spinning"])
    #expect(project.inputs.map(\.product) == ["ester"])
    #expect(project.inputs[0].source == .surplus)
  }

  @Test func `a surplus that does not carry the smallest scale is not stood on`() async throws {
    var builder = fibreRegion()
    builder.plant("ester-works", of: "b", runs: "esterifying", makes: "ester", capacity: 99)
    let project = try #require(await builder.projects().project("spinning"))
    #expect(project.processes == ["esterifying", "spinning"])
  }

  @Test func `without a rule of integration a route on surplus is taken in where it pays`()
    async throws
  {
    let project = try #require(await fibreRegion(integrated: false).projects().project("spinning"))
    #expect(project.processes == ["esterifying", "spinning"])
    #expect(project.steps.first { $0.process == "esterifying" }?.role != .sideUse)
  }

  @Test func `a route that the largest plant cannot fill is not taken in`() async throws {
    var builder = ModelBuilder()
    builder.product("acid", .raw, price: 10)
    builder.product("ester", price: 20)
    builder.product("fibre", .end, price: 40)
    builder.process("esterifying", makes: "ester", from: [("acid", 1)], minimum: 600, typical: 600)
    builder.process(
      "spinning",
      makes: "fibre",
      from: [("ester", 1)],
      minimum: 100,
      typical: 500,
      capex: 1
    )
    builder.yields("acid", 5000)
    let report = await builder.projects()
    #expect(report.project("spinning") == nil)
    #expect(report.reason("spinning") == .feedTooSmall)
  }

  @Test func `a feed that could be made of too little says which step lacks what`() async throws {
    var builder = ModelBuilder()
    builder.product("linters", .raw, price: 10)
    builder.product("pulp", price: 50)
    builder.product("filament", .end, price: 200)
    builder.process("pulping", makes: "pulp", from: [("linters", 1)], minimum: 100)
    builder.process("spinning", makes: "filament", from: [("pulp", 1)], minimum: 10, typical: 50)
    builder.yields("linters", 50)
    let report = await builder.projects()
    #expect(report.projects.isEmpty)
    let item = try #require(report.notListed.first { $0.id == "spinning" })
    #expect(item.reason == .feedTooSmall)
    #expect(item.text.en == "pulping before it takes at least 100 t of linters, and 50 t are left")
  }

  @Test func `a minor input is bought where it travels, and made where it does not`() async throws {
    func region(isTradable: Bool) -> ModelBuilder {
      var builder = ModelBuilder()
      builder.product("lint", .raw, price: 100)
      builder.product("coal", .raw, price: 1)
      builder.product("gas", price: 10, isTradable: isTradable)
      builder.product("yarn", .end, price: 400)
      builder.process("gas-making", makes: "gas", from: [("coal", 2)], capex: 10)
      builder.process(
        "spinning",
        makes: "yarn",
        from: [("lint", 1), ("gas", 1)],
        minimum: 10,
        typical: 100,
        capex: 10
      )
      builder.yields("lint", 1000)
      return builder
    }
    let bought = try #require(await region(isTradable: true).projects().project("spinning"))
    #expect(bought.processes == ["spinning"])
    #expect(bought.inputs.first { $0.product == "gas" }?.source == .bought)
    let made = try #require(await region(isTradable: false).projects().project("spinning"))
    #expect(made.processes == ["gas-making", "spinning"])
    #expect(made.inputs.first { $0.product == "coal" }?.source == .bought)
  }

  @Test func `an input that does not travel and no route makes leaves no project`() async {
    var builder = ModelBuilder()
    builder.product("lint", .raw, price: 100)
    builder.product("gas", price: 10, isTradable: false)
    builder.product("yarn", .end, price: 400)
    builder.process("spinning", makes: "yarn", from: [("lint", 1), ("gas", 1)], minimum: 10)
    builder.yields("lint", 1000)
    let report = await builder.projects()
    #expect(report.projects.isEmpty)
    #expect(report.reason("spinning") == .noRoute)
  }

  @Test func `auxiliaries are bought and never main, however dear`() async throws {
    var builder = fibreRegion()
    builder.product("finish", .auxiliary, price: 5000)
    builder.product("thread", .end, price: 9000)
    builder.process(
      "twisting",
      makes: "thread",
      from: [("acid", 1), ("finish", 1)],
      minimum: 10,
      typical: 100,
      capex: 10
    )
    let project = try #require(await builder.projects().project("twisting"))
    #expect(project.inputs.map(\.source) == [.surplus, .minor])
    #expect(project.inputs.map(\.isMain) == [true, false])
  }

  @Test func `main feeds have a third of the input value, and the largest always counts`()
    async throws
  {
    var builder = ModelBuilder()
    for (id, price) in [("a", 40.0), ("b", 35), ("c", 25)] {
      builder.product(Product.ID(id), .raw, price: price)
      builder.yields(Product.ID(id), 1000)
    }
    builder.product("d", .end, price: 500)
    builder.process("mixing", makes: "d", from: [("a", 1), ("b", 1), ("c", 1)], minimum: 10)
    let project = try #require(await builder.projects().project("mixing"))
    #expect(project.inputs.filter(\.isMain).map(\.product) == ["a", "b"])
  }

  @Test func `an intermediate without outlet goes on to the consumer that adds most`() async throws
  {
    func region(load: Double?) -> ModelBuilder {
      var builder = ModelBuilder()
      builder.product("acid", .raw, price: 100)
      builder.product("ester", price: 200)
      builder.product("film", .end, price: 500)
      builder.product("fibre", .end, price: 400)
      builder.process("esterifying", makes: "ester", from: [("acid", 1)], minimum: 50, typical: 100)
      builder.process("casting", makes: "film", from: [("ester", 1)], minimum: 10, typical: 100)
      builder.process("spinning", makes: "fibre", from: [("ester", 1)], minimum: 10, typical: 100)
      builder.yields("acid", 1000)
      if let load { builder.market("ester", .utilisation, load) }
      return builder
    }
    let glutted = await region(load: 0.5).projects()
    let project = try #require(glutted.projects.first { $0.processes.contains("esterifying") })
    #expect(project.processes == ["esterifying", "casting"])
    let wanted = await region(load: 0.9).projects()
    #expect(wanted.project("esterifying")?.processes == ["esterifying"])
    let unknown = await region(load: nil).projects()
    #expect(unknown.project("esterifying")?.processes == ["esterifying"])
  }

  @Test func `a by-product goes on only into a step that names it in integrated`() async throws {
    let with = try #require(await seedMill().projects().project("extracting"))
    #expect(with.processes == ["extracting", "refining"])
    #expect(with.steps.last?.role == .sideUse)
    #expect(with.steps.last?.size == 10)
    #expect(with.outputs.map(\.product) == ["protein", "sugar"])
    let without = try #require(await seedMill(integrated: false).projects().project("extracting"))
    #expect(without.processes == ["extracting"])
    #expect(without.outputs.map(\.product) == ["protein", "molasses"])
  }

  @Test func `a process that runs half empty, or whose own product leaves, starts no project`()
    async
  {
    var idle = fibreRegion()
    idle.plant(
      "old-spinner",
      of: "c",
      runs: "spinning",
      makes: "fibre",
      capacity: 100,
      utilisation: 0.4
    )
    #expect(await fibreRegion().projects().project("spinning") != nil)
    #expect(await idle.projects().project("spinning") == nil)
    var leaving = fibreRegion(integrated: false)
    leaving.plant("ester-works", of: "b", runs: "esterifying", makes: "ester", capacity: 90)
    #expect(await leaving.projects().project("esterifying") == nil)
  }

  @Test func `a total far below the plants it covers says that they stand idle`() async throws {
    var builder = ModelBuilder()
    builder.product("lint", .raw, price: 100)
    builder.product("yarn", .end, price: 300)
    builder.process("spinning", makes: "yarn", from: [("lint", 1)], minimum: 50, typical: 200)
    builder.yields("lint", 10_000)
    builder.plant(
      "mill",
      runs: "spinning",
      makes: "yarn",
      capacity: 100,
      since: "2019"
    )
    #expect(await builder.projects().project("spinning")?.closes == ["weak-yarn"])
    builder.total("yarn-2023", of: ["spinning"], "yarn", 10, year: "2023")
    let report = await builder.projects()
    #expect(report.project("spinning") == nil)
    #expect(report.reason("spinning") == .idle)
  }

  @Test func `a plant under construction closes one gap and opens the next`() async throws {
    var builder = ModelBuilder()
    builder.product("lint", .raw, price: 100)
    builder.product("yarn", price: 200)
    builder.product("cloth", .end, price: 400)
    builder.process("spinning", makes: "yarn", from: [("lint", 1)], minimum: 50, typical: 100)
    builder.process("weaving", makes: "cloth", from: [("yarn", 1)], minimum: 20, typical: 100)
    builder.yields("lint", 1000)
    builder.plant("weaver", of: "a", runs: "weaving", makes: "cloth", capacity: 100)
    let before = await builder.projects()
    #expect(before.projects.contains { $0.closes.contains("missing-yarn") })
    builder.plant(
      "spinner",
      of: "b",
      runs: "spinning",
      makes: "yarn",
      capacity: 900,
      status: .construction
    )
    let after = await builder.projects()
    #expect(!after.projects.contains { $0.closes.contains("missing-yarn") })
    let next = try #require(after.project("weaving"))
    #expect(next.inputs.map(\.product) == ["yarn"])
    #expect(next.inputs[0].source == .surplus)
  }

  @Test func `a demand without anything local to feed it is a dependence`() async {
    var builder = ModelBuilder()
    builder.product("naphtha", price: 50)
    builder.product("px", price: 70)
    builder.product("pta", .end, price: 100)
    builder.process("aromatics", makes: "px", from: [("naphtha", 1.5)], minimum: 10)
    builder.process("oxidation", makes: "pta", from: [("px", 0.7)], minimum: 10)
    builder.plant("works", runs: "oxidation", makes: "pta", capacity: 100)
    let report = await builder.projects()
    #expect(report.projects.isEmpty)
    #expect(report.notListed.allSatisfy { $0.reason == .noFeed })
  }

  @Test func `a feed and what can stand in for it are met from what is left most`() async throws {
    var builder = ModelBuilder()
    builder.product("cotton", .raw, price: 150)
    builder.product("viscose", .raw, price: 120)
    builder.product("cloth", .end, price: 400)
    builder.process(
      "weaving",
      makes: "cloth",
      from: [("cotton", 1)],
      orFrom: ["cotton": ["viscose"]],
      minimum: 10,
      typical: 50
    )
    builder.yields("cotton", 40)
    builder.yields("viscose", 45)
    let project = try #require(await builder.projects().project("weaving"))
    #expect(project.inputs.map(\.product) == ["viscose", "cotton"])
    #expect(project.inputs.map(\.amount) == [45, 5])
    #expect(project.inputs.allSatisfy { $0.source == .surplus })
    #expect(project.reason.en.hasPrefix("takes up 45 t of viscose, 5 t of cotton ("))
  }

  @Test func `a spinner without named fibre is charged to the fibre of its owner`() async {
    var builder = ModelBuilder()
    builder.product("pulp", .raw, price: 10)
    builder.product("lyocell", price: 100)
    builder.product("viscose", price: 90)
    builder.product("yarn", .end, price: 200)
    builder.product("felt", .end, price: 300)
    builder.process("dissolving", makes: "lyocell", from: [("pulp", 1)], minimum: 50)
    builder.process(
      "spinning",
      makes: "yarn",
      from: [("viscose", 1)],
      orFrom: ["viscose": ["lyocell"]],
      minimum: 10
    )
    builder.process("felting", makes: "felt", from: [("lyocell", 1)], minimum: 60, typical: 60)
    builder.plant("fibre", of: "owner", runs: "dissolving", makes: "lyocell", capacity: 100)
    let free = await builder.projects()
    #expect(free.project("felting")?.inputs.first?.source == .surplus)
    builder.plant("spinner", of: "owner", runs: nil, makes: "yarn", capacity: 90)
    let charged = await builder.projects()
    #expect(charged.project("felting")?.inputs.first?.source != .surplus)
  }
}
