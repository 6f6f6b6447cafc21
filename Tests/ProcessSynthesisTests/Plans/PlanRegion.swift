import ChainModel
import ChainTestSupport
import GapAnalysis
import LinearProgramming
import ProcessSynthesis
import Testing

/// Small regions whose plans can be worked out by hand.
enum PlanRegion {
  /// An acid plant runs and its acid leaves; film and ester take it, fibre takes ester.
  ///
  /// - Parameters:
  ///   - acid: Tonnes of acid that leave.
  ///   - filmPrice: CNY for a tonne of film.
  ///   - wasteMatters: Whether fibre leaves a waste that costs money to be rid of.
  /// - Returns: A builder to add to.
  static func fibre(
    acid: Double = 2000,
    filmPrice: Double = 500,
    wasteMatters: Bool = false
  ) -> ModelBuilder {
    var builder = ModelBuilder()
    builder.product("ore", .raw, price: 20)
    builder.product("acid", price: 100, priceSpread: 0.2, family: "acids")
    builder.product("ester", price: 250, priceSpread: 0.2, family: "acids")
    builder.product("fibre", .end, price: 500, priceSpread: 0.2, family: "ends")
    builder.product("film", .end, price: filmPrice, priceSpread: 0.2, family: "ends")
    builder.product("waste", price: -50)
    builder.yields("ore", 3000)
    builder.process("acid-making", makes: "acid", from: [("ore", 1)], capex: 100)
    builder.plant("acid-works", runs: "acid-making", makes: "acid", capacity: acid)
    builder.process(
      "esterifying",
      makes: "ester",
      from: [("acid", 1)],
      minimum: 100,
      typical: 400,
      capex: 150,
      needs: [.labour: 0.0001, .energy: 0.2]
    )
    builder.process(
      "spinning",
      makes: "fibre",
      from: [("ester", 1)],
      besides: wasteMatters ? [("waste", 0.1)] : [],
      minimum: 100,
      typical: 400,
      capex: 300,
      needs: [.labour: 0.0002, .energy: 0.3, .wastewater: 2],
      integrates: ["ester"]
    )
    builder.process(
      "filming",
      makes: "film",
      from: [("acid", 1)],
      minimum: 200,
      typical: 600,
      capex: 400,
      needs: [.labour: 0.0001, .energy: 0.5]
    )
    return builder
  }

  /// The best portfolios of a region.
  static func answer(
    _ builder: ModelBuilder,
    _ options: PlanOptions = PlanOptions()
  ) async throws -> PlanAnswer {
    try await PlanRun(report(builder), options: options).answer
  }

  /// The projects of a region at middle figures.
  static func report(_ builder: ModelBuilder) async -> ProjectReport {
    await ProjectReport(model: builder.model(), options: ProjectReport.Options(draws: 0))
  }
}

extension PlanPortfolio {
  /// The keys of its projects, sorted.
  var ids: [String] { members.map(\.candidate.id.text).sorted() }
}
