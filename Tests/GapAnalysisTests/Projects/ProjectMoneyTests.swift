import ChainModel
import ChainTestSupport
import GapAnalysis
import Testing

/// The money of the whole, by hand.
struct ProjectMoneyTests {
  /// 0.8 t of acid makes 1 t of ester, 1.1 t of ester 1 t of fibre and 0.1 t of waste.
  private func region() -> ModelBuilder {
    var builder = ModelBuilder()
    builder.placePrices()
    builder.product("acid", .raw, price: 100)
    builder.product("oil", .auxiliary, price: 50)
    builder.product("ester", price: 200)
    builder.product("fibre", .end, price: 400)
    builder.product("waste", .end, price: 20)
    builder.process(
      "esterifying",
      makes: "ester",
      from: [("acid", 0.8)],
      minimum: 10,
      typical: 100,
      capex: 200,
      needs: [.labour: 0.0001, .water: 2, .energy: 0.1, .land: 3]
    )
    builder.process(
      "spinning",
      makes: "fibre",
      from: [("ester", 1.1), ("oil", 0.02)],
      besides: [("waste", 0.1)],
      minimum: 10,
      typical: 50,
      capex: 300,
      needs: [.labour: 0.0002, .water: 1, .energy: 0.2, .land: 1],
      integrates: ["ester"]
    )
    builder.yields("acid", 1000)
    return builder
  }

  @Test func `stated energy is paid for as steam, unless power, steam or a fuel pays for it`()
    async throws
  {
    func valueAdded(
      _ needs: [Resource: Double],
      feedIsFuel: Bool = false
    ) async throws -> Double {
      var builder = ModelBuilder()
      builder.placePrices()
      builder.product("steam", .utility, price: 100)
      builder.product("acid", .raw, price: 100, isFuel: feedIsFuel)
      builder.product("ester", .end, price: 400)
      builder.process(
        "esterifying",
        makes: "ester",
        from: [("acid", 1)],
        minimum: 10,
        typical: 50,
        capex: 100,
        needs: needs
      )
      builder.yields("acid", 1000)
      let project = try #require(await builder.projects().project("esterifying"))
      return project.money.valueAdded.mid / project.size.proposed
    }
    let free = 300.0
    func near(_ value: Double, _ wanted: Double) -> Bool { abs(value - wanted) < 1e-9 * wanted }
    // 0.1286 tce is a tonne of low-pressure steam (GB/T 2589-2020).
    #expect(near(try await valueAdded([.energy: 0.1286]), free - 100))
    #expect(near(try await valueAdded([.energy: 0.2572, .steam: 1]), free - 200))
    #expect(near(try await valueAdded([.energy: 0.1, .steam: 1]), free - 100))
    #expect(near(try await valueAdded([.energy: 0.1286], feedIsFuel: true), free))
  }

  @Test func `inner flows cancel, by-products count, and everything adds up by hand`() async throws
  {
    let project = try #require(await region().projects().project("spinning"))
    #expect(project.size.proposed == 50)
    func near(_ value: Double, _ wanted: Double) -> Bool { abs(value - wanted) < 1e-9 * wanted }
    let money = project.money
    #expect(near(money.output.mid, 50 * 400 + 5 * 20))
    let inputs = 50 * 1.1 * 0.8 * 100 + 50 * 0.02 * 50
    #expect(near(money.valueAdded.mid, 20_100 - inputs))
    #expect(near(money.capex.mid, 50 * 300 + 55 * 200))
    let wages = (50 * 0.0002 + 55 * 0.0001) * 80_000
    #expect(near(money.wages.mid, wages))
    let left = 20_100 - inputs - wages - 0.03 * 26_000
    #expect(near(money.profit.mid, left - 26_000 / 15))
    #expect(near(try #require(money.payback.mid), 26_000 / left))
    #expect(near(money.digested.mid, 44 * 100))
    #expect(near(try #require(project.needs.jobs).mid, 50 * 0.0002 + 55 * 0.0001))
    #expect(near(try #require(project.needs.water).mid, 50 + 110))
    #expect(near(try #require(project.needs.land).mid, 50 + 165))
    #expect(near(try #require(project.needs.energy).mid, 10 + 5.5))
    #expect(project.inputs.map(\.product) == ["acid", "oil"])
    #expect(project.outputs.map(\.product) == ["fibre", "waste"])
    #expect(!project.inputs.contains { $0.product == "ester" })
  }

  @Test func `a cheaper substitute is charged at the price of what it replaces`() async throws {
    func region(substitute: Double) -> ModelBuilder {
      var builder = ModelBuilder()
      builder.recipeSource = "recipe"
      builder.product("cotton", .raw, price: 150)
      builder.product("rag", .raw, price: substitute)
      builder.product("yarn", .end, price: 300)
      builder.process(
        "spinning",
        makes: "yarn",
        from: [("cotton", 1)],
        orFrom: ["cotton": ["rag"]],
        minimum: 10,
        typical: 50,
        capex: 100
      )
      builder.yields("rag", 1000)
      return builder
    }
    let cheap = try #require(await region(substitute: 10).projects().project("spinning"))
    let dear = try #require(await region(substitute: 140).projects().project("spinning"))
    #expect(cheap.money.valueAdded == dear.money.valueAdded)
    #expect(cheap.money.valueAdded.mid == 50 * 150)
    #expect(cheap.inputs.map(\.product) == ["rag"])
    #expect(cheap.inputs.map(\.charged) == ["cotton"])
    #expect(cheap.money.digested.mid == 500)
    #expect(dear.money.digested.mid == 7000)
    // One that is dearer could be sold for more than what it stands in for.
    let dearer = try #require(await region(substitute: 200).projects().project("spinning"))
    #expect(dearer.money.valueAdded.mid == 50 * 100)
    #expect(dearer.inputs.map(\.charged) == ["rag"])
    #expect(dearer.inputs.map(\.named) == ["cotton"])
  }

  @Test(arguments: [(true, 20.0, 2.0), (false, 20, 0), (false, -20, -2), (true, -20, -2)])
  func `a by-product that does not travel fetches nothing, and may cost`(
    travels: Bool,
    price: Double,
    worth: Double
  ) async throws {
    var builder = ModelBuilder()
    builder.recipeSource = "recipe"
    builder.product("seed", .raw, price: 100)
    builder.product("oil", .end, price: 400)
    builder.product("soap", price: price, isTradable: travels)
    builder.process(
      "pressing",
      makes: "oil",
      from: [("seed", 1)],
      besides: [("soap", 0.1)],
      minimum: 10,
      typical: 50,
      capex: 1000
    )
    builder.yields("seed", 1000)
    let project = try #require(await builder.projects().project("pressing"))
    #expect(abs(project.money.valueAdded.mid - 50 * (300 + worth)) < 1e-9)
    let soap = try #require(project.outputs.first { $0.product == "soap" })
    #expect(soap.isSold == travels)
    #expect(abs((soap.cny ?? 0) - 50 * worth) < 1e-9)
  }

  @Test func `what a project makes of its own cheaper feed fetches that much less`() async throws {
    var builder = ModelBuilder()
    builder.recipeSource = "recipe"
    builder.product("chip", .raw, price: 40)
    builder.product("cotton-cloth", price: 150, isTradable: false)
    builder.product("filament-cloth", price: 60, isTradable: false)
    builder.product("print", .end, price: 300)
    builder.process(
      "weaving",
      makes: "filament-cloth",
      from: [("chip", 1)],
      minimum: 10,
      typical: 50,
      capex: 100
    )
    builder.process(
      "printing",
      makes: "print",
      from: [("cotton-cloth", 1)],
      orFrom: ["cotton-cloth": ["filament-cloth"]],
      minimum: 10,
      typical: 50,
      capex: 100
    )
    builder.yields("chip", 1000)
    let project = try #require(await builder.projects().projects.first)
    #expect(Set(project.processes) == ["weaving", "printing"])
    #expect(project.money.output.mid == 50 * (300 - (150 - 60)))
    #expect(project.money.valueAdded.mid == 50 * (300 - 90 - 40))
    #expect(project.outputs.map(\.cny) == [50 * 210])
  }

  @Test func `the prices of the break-even spread turn profit into loss, and not before`()
    async throws
  {
    let project = try #require(await region().projects().project("spinning"))
    let spread = try #require(project.spread)
    #expect(abs(spread.now - (400 - 0.88 * 100)) < 1e-9)
    #expect(abs(spread.now - spread.breakEven - project.money.profit.mid / 50) < 1e-9)
    #expect(spread.prices.map(\.product) == ["fibre", "acid"])
    func profit(_ share: Double) async throws -> Double {
      var builder = self.region()
      for price in spread.prices {
        builder.reprice(price.product, price.from + share * (price.to - price.from))
      }
      return try #require(await builder.projects().project("spinning")).money.profit.mid
    }
    #expect(abs(try await profit(1)) < 1e-6)
    #expect(try await profit(0.999) > 0)
    #expect(try await profit(1.001) < 0)
  }

  @Test func `the flip of a single figure turns profit, and ninety-nine hundredths do not`()
    async throws
  {
    let project = try #require(await region().projects().project("spinning"))
    let flip = try #require(project.spread?.flip)
    #expect(flip.words.en == "the price of fibre")
    func profit(_ share: Double) async throws -> Double {
      var builder = self.region()
      builder.reprice("fibre", flip.from + share * (flip.to - flip.from))
      return try #require(await builder.projects().project("spinning")).money.profit.mid
    }
    #expect(try await profit(1.0001) < 0)
    #expect(try await profit(0.99) > 0)
  }

  @Test func `a project that pays back within a year is in doubt, and never among the first ten`()
    async throws
  {
    var builder = region()
    builder.reprice("fibre", 4000)
    let project = try #require(await builder.projects().project("spinning"))
    #expect(project.doubts.count == 1)
    #expect(project.rank == 11)
  }

  @Test
  func `a recipe and a price that nobody vouches for are in doubt where they pay back at once`()
    async throws
  {
    func project(_ price: Double, cited: Bool) async throws -> Project {
      var builder = ModelBuilder()
      builder.placePrices()
      if cited { builder.recipeSource = "recipe" }
      builder.product("acid", .raw, price: 100)
      builder.product("ester", .end, price: price)
      builder.process(
        "esterifying",
        makes: "ester",
        from: [("acid", 1)],
        minimum: 10,
        typical: 50,
        capex: 120
      )
      builder.yields("acid", 1000)
      return try #require(await builder.projects().project("esterifying"))
    }
    // 3 % of upkeep leaves 96.4 of 100, and 46.4 of 50.
    #expect(try await project(200, cited: false).doubts.count == 1)
    #expect(try await project(200, cited: true).doubts.isEmpty)
    #expect(try await project(150, cited: false).doubts.isEmpty)
  }
}

extension ModelBuilder {
  /// Gives a product another price.
  fileprivate mutating func reprice(_ id: Product.ID, _ price: Double) {
    change(id) { old in
      Product(
        id: old.id,
        name: old.name,
        unit: old.unit,
        role: old.role,
        price: Figure(span: Span(price), origin: old.price?.origin ?? old.origin),
        isTradable: old.isTradable,
        origin: old.origin
      )
    }
  }
}
