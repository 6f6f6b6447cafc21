import ChainModel
import ChainTestSupport
import MaterialBalance
import Testing

struct ChainFiguresTests {
  /// Fibre to yarn to cloth, in two stages.
  static func textile(cloth: Double) -> (RegionalModel, Chain) {
    var builder = ModelBuilder()
    builder.product("fibre", .raw, price: 10)
    builder.product("yarn", price: 20)
    builder.product("cloth", .end, price: 50)
    builder.process("spinning", makes: "yarn", from: [("fibre", 1.25)], typical: 100)
    builder.process("weaving", makes: "cloth", from: [("yarn", 1)], typical: 10)
    builder.plant("mill", runs: "spinning", makes: "yarn", capacity: 63)
    if cloth > 0 { builder.plant("loom", runs: "weaving", makes: "cloth", capacity: cloth) }
    let chain = Chain(
      id: "textile",
      name: Name(zh: "纺织", en: "Textile"),
      stages: [
        Stage(
          id: "spin",
          name: Name(zh: "纺", en: "Spin"),
          processes: ["spinning"]
        ),
        Stage(
          id: "weave",
          name: Name(zh: "织", en: "Weave"),
          processes: ["weaving"]
        ),
      ]
    )
    return (builder.model(), chain)
  }

  static func sheet(_ model: RegionalModel) -> BalanceSheet {
    BalanceSheet(model: model, request: BalanceRequest(asOf: model.region.asOf))
  }

  @Test func `says how much of a stage the next one takes`() {
    let (model, chain) = Self.textile(cloth: 1)
    let stages = StageFigure.all(of: chain, in: Self.sheet(model))
    #expect(stages.map(\.output) == [63, 1])
    #expect(abs((stages[0].share(takenBy: "weave") ?? 0) - 1 / 63.0) < 1e-12)
    #expect(abs((stages[0].localConversion ?? 0) - 1 / 63.0) < 1e-12)
  }

  @Test func `counts processes and weighs them by value`() {
    let (model, chain) = Self.textile(cloth: 0)
    let figure = Completeness(of: chain, in: Self.sheet(model))
    #expect(figure.present == 1 && figure.processes == 2)
    // Spinning adds 20 - 12.5 on 100 t, weaving 50 - 20 on 10 t: 750 of 1050.
    #expect(abs((figure.byValue ?? 0) - 750.0 / 1050) < 1e-12)
  }

  @Test func `climbs from a tonne of raw material step by step`() throws {
    let (model, chain) = Self.textile(cloth: 0)
    let ladder = try #require(ValueLadder.all(of: chain, in: Self.sheet(model)).first)
    #expect(ladder.raw == "fibre" && ladder.price == 10)
    #expect(ladder.rungs.map(\.product) == ["yarn", "cloth"])
    #expect(ladder.rungs.map(\.value) == [16, 40])
    #expect(ladder.rungs.map(\.isPresent) == [true, false])
  }
}
