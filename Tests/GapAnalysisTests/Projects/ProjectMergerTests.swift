import ChainModel
import ChainTestSupport
import GapAnalysis
import Testing

/// What counts as one project.
struct ProjectMergerTests {
  /// Ester from acid, and two products of it.
  private func region(film: Double = 500, fibre: Double = 400) -> ModelBuilder {
    var builder = ModelBuilder()
    builder.recipeSource = "recipe"
    builder.product("acid", .raw, price: 100)
    builder.product("ester", price: 200)
    builder.product("film", .end, price: film)
    builder.product("fibre", .end, price: fibre)
    builder.process(
      "esterifying",
      makes: "ester",
      from: [("acid", 1)],
      minimum: 50,
      typical: 100,
      capex: 300
    )
    for (id, product) in [("casting", "film"), ("spinning", "fibre")] {
      builder.process(
        UnitProcess.ID(id),
        makes: Product.ID(product),
        from: [("ester", 1)],
        minimum: 10,
        typical: 100,
        capex: 300,
        integrates: ["ester"]
      )
    }
    builder.yields("acid", 1000)
    return builder
  }

  @Test func `the same feed and all steps but the last are variants, led by what adds most`()
    async throws
  {
    let report = await region().projects()
    #expect(report.ids == ["casting"])
    #expect(report.projects.first?.variants == ["spinning"])
    #expect(report.reason("spinning") == .variant)
    let turned = await region(fibre: 600).projects()
    #expect(turned.ids == ["spinning"])
  }

  @Test func `a variant that loses money leads nobody`() async {
    // Film sells for more but costs a fortune to build.
    var builder = region(film: 500)
    builder.product("foil", .end, price: 900)
    builder.process(
      "rolling",
      makes: "foil",
      from: [("ester", 1)],
      minimum: 10,
      typical: 100,
      capex: 50_000,
      integrates: ["ester"]
    )
    let report = await builder.projects()
    #expect(report.ids == ["casting"])
    #expect(Set(report.projects.first?.variants ?? []) == ["spinning", "rolling"])
  }

  @Test func `a variant in doubt leads nobody`() async {
    // Foil adds most, and would pay back within a year.
    var builder = region(film: 500)
    builder.product("foil", .end, price: 3000)
    builder.process(
      "rolling",
      makes: "foil",
      from: [("ester", 1)],
      minimum: 10,
      typical: 100,
      capex: 10,
      integrates: ["ester"]
    )
    let report = await builder.projects()
    #expect(report.reason("rolling") == .variant)
    #expect(report.projects.first?.variants.contains("rolling") == true)
  }

  @Test func `a part of another project's steps, no larger, is a phase of it`() async {
    var builder = region()
    builder.product("tape", .end, price: 1500)
    builder.process(
      "slitting",
      makes: "tape",
      from: [("film", 1)],
      minimum: 10,
      typical: 100,
      capex: 10
    )
    let report = await builder.projects()
    #expect(report.project("slitting")?.processes == ["esterifying", "casting", "slitting"])
    #expect(report.project("slitting")?.phases == ["casting"])
    #expect(report.reason("casting") == .phase)
  }

  @Test func `one plant that serves either is never counted twice`() async {
    func region(shares: Bool) -> ModelBuilder {
      var builder = ModelBuilder()
      builder.product("bdo", .raw, price: 100)
      for (id, price) in [("pbat", 300.0), ("pbs", 320)] {
        builder.product(Product.ID(id), .end, price: price)
        builder.process(
          UnitProcess.ID("\(id)-poly"),
          makes: Product.ID(id),
          from: [("bdo", 1)],
          minimum: 10,
          typical: 50,
          capex: 100,
          sharesLine: shares && id == "pbs" ? ["pbat-poly"] : []
        )
      }
      builder.yields("bdo", 1000)
      return builder
    }
    #expect(Set(await region(shares: false).projects().ids) == ["pbat-poly", "pbs-poly"])
    let report = await region(shares: true).projects()
    #expect(report.ids == ["pbs-poly"])
    #expect(report.reason("pbat-poly") == .variant)
  }

  @Test func `two routes to one product are one project, for its market is counted once`() async {
    var builder = ModelBuilder()
    builder.product("bdo", .raw, price: 100)
    builder.product("pe", .raw, price: 100)
    builder.product("film", .end, price: 300)
    builder.process(
      "from-bdo",
      makes: "film",
      from: [("bdo", 1)],
      minimum: 10,
      typical: 50,
      capex: 9
    )
    builder.process(
      "from-pe",
      makes: "film",
      from: [("pe", 0.9)],
      minimum: 10,
      typical: 50,
      capex: 9
    )
    builder.yields("bdo", 1000)
    builder.yields("pe", 1000)
    let report = await builder.projects()
    #expect(report.ids == ["from-pe"])
    #expect(report.reason("from-bdo") == .variant)
  }

  @Test func `what is left of a feed counts what stands above`() async throws {
    var builder = region()
    builder.product("resin", .end, price: 900)
    builder.process(
      "curing",
      makes: "resin",
      from: [("acid", 1)],
      minimum: 10,
      typical: 100,
      capex: 10
    )
    let report = await builder.projects()
    let left = report.projects.compactMap { $0.left.first { $0.product == "acid" } }
    #expect(left.count == 2)
    #expect(left.map(\.claimed) == [100, 200])
    #expect(left.map(\.amount) == [900, 800])
  }
}
