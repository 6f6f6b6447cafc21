import ChainModel
import ChainTestSupport
import LinearProgramming
import MaterialBalance
import ProcessSynthesis
import Testing

/// What a link, a company or an import is worth.
struct RegionWorthTests {
  /// Ore to acid to fibre; a pinch of hydrogen goes into the acid, a box around the fibre.
  static func region() -> ModelBuilder {
    var builder = ModelBuilder()
    builder.product("ore", .raw, price: 20)
    builder.product("hydrogen", price: 1000, isTradable: false)
    builder.product("box", .auxiliary, price: 5)
    builder.product("dye", price: 300)
    builder.product("acid", price: 100)
    builder.product("fibre", .end, price: 400)
    builder.yields("ore", 5000)
    builder.process("reforming", makes: "hydrogen", needs: [.labour: 0.00001])
    builder.process(
      "acid-making",
      makes: "acid",
      from: [("ore", 1), ("hydrogen", 0.001)],
      needs: [.labour: 0.0001]
    )
    builder.process(
      "spinning",
      makes: "fibre",
      from: [("acid", 1), ("dye", 0.3), ("box", 0.1)],
      needs: [.labour: 0.0002]
    )
    builder.plant("h", of: "gas-co", runs: "reforming", makes: "hydrogen", capacity: 6)
    builder.plant("a", of: "acid-co", runs: "acid-making", makes: "acid", capacity: 1000)
    builder.plant("f1", of: "first", runs: "spinning", makes: "fibre", capacity: 300)
    builder.plant("f2", of: "second", runs: "spinning", makes: "fibre", capacity: 500)
    return builder
  }

  static func worth(_ builder: ModelBuilder, isWarm: Bool = true) throws -> RegionWorth {
    let model = builder.model()
    let sheet = BalanceSheet(
      model: model,
      request: BalanceRequest(scenario: .operating, asOf: model.region.asOf)
    )
    return try RegionWorth(sheet, isWarm: isWarm)
  }

  static func item(_ worth: RegionWorth, _ kind: String, _ id: String) throws -> WorthItem {
    try #require(worth.items.first { $0.subject.kind == kind && $0.subject.id == id })
  }

  @Test func `what lives on a link stops with it`() throws {
    let acid = try Self.item(try Self.worth(Self.region()), "link", "acid-making")
    #expect(acid.stops == ["spinning"])
    // Acid: 1000 × (100 - 20 - 1); fibre: 800 × (400 - 100 - 90 - 0.5).
    #expect(abs(acid.valueAdded - (1000 * 79 + 800 * 209.5)) < 1e-3)
    #expect(acid.tonnes == 1800 && abs(acid.jobs - (0.1 + 0.16)) < 1e-9)
  }

  @Test func `a pinch of hydrogen stops nothing, and a box is no single point of failure`() throws {
    let worth = try Self.worth(Self.region())
    #expect(try Self.item(worth, "link", "reforming").stops.isEmpty)
    #expect(!worth.items.contains { $0.subject.id == "box" || $0.subject.id == "hydrogen" })
  }

  @Test func `what is bought in is worth what stops without it`() throws {
    let dye = try Self.item(try Self.worth(Self.region()), "import", "dye")
    #expect(dye.stops == ["spinning"])
    #expect(abs(dye.valueAdded - 800 * 209.5) < 1e-3)
  }

  @Test func `a statistic is not spread over the owners that are itemised`() throws {
    var builder = Self.region()
    builder.total("all-fibre", of: ["spinning"], "fibre", 8000, year: "2025")
    let first = try Self.item(try Self.worth(builder), "company", "first")
    #expect(first.tonnes == 300)
  }

  @Test func `worth is never negative, and a warm solve finds what a cold one finds`() throws {
    let (warm, cold) = (try Self.worth(Self.region()), try Self.worth(Self.region(), isWarm: false))
    #expect(warm.items.count == cold.items.count)
    for (one, other) in zip(warm.items, cold.items) {
      #expect(one.subject == other.subject)
      #expect(one.valueAdded >= 0)
      #expect(abs(one.valueAdded - other.valueAdded) <= 1e-6 * max(1, other.valueAdded))
    }
  }

  @Test func `two links worth the same are both listed`() throws {
    var builder = ModelBuilder()
    builder.product("left", .end, price: 10)
    builder.product("right", .end, price: 10)
    builder.process("a", makes: "left")
    builder.process("b", makes: "right")
    builder.plant("pa", of: "one", runs: "a", makes: "left", capacity: 5)
    builder.plant("pb", of: "two", runs: "b", makes: "right", capacity: 5)
    let worth = try Self.worth(builder)
    let links = worth.items.filter { $0.subject.kind == "link" }
    #expect(links.map(\.subject.id) == ["a", "b"])
    #expect(links.map(\.valueAdded) == [50, 50])
  }

  @Test func `a plant that runs and loses money is put in doubt`() throws {
    var builder = Self.region()
    builder.product("loss", .end, price: 50)
    builder.process("losing", makes: "loss", from: [("acid", 1)])
    builder.plant("l", of: "loser", runs: "losing", makes: "loss", capacity: 10)
    #expect(try Self.worth(builder).lossMakers.map(\.process) == ["losing"])
    #expect(try Self.worth(Self.region()).lossMakers.isEmpty)
  }

  @Test func `a recycle with a gain below one runs as far as it goes`() throws {
    var builder = ModelBuilder()
    builder.product("waste", price: 1)
    builder.product("good", .end, price: 100)
    builder.process("using", makes: "good", from: [("waste", 1)], besides: [("waste", 0.5)])
    builder.plant("u", runs: "using", makes: "good", capacity: 100)
    let item = try Self.item(try Self.worth(builder), "link", "using")
    #expect(item.valueAdded > 0)
    // Half of the waste comes back; the other half is bought in today.
    let bought = try Self.item(try Self.worth(builder), "import", "waste")
    #expect(bought.stops == ["using"])
  }
}
