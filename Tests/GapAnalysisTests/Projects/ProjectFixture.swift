import ChainModel
import ChainTestSupport
import GapAnalysis

extension ModelBuilder {
  /// The projects of the region, with few draws.
  func projects(draws: Int = 0, seed: UInt64 = 5) async -> ProjectReport {
    await ProjectReport(
      model: model(),
      options: ProjectReport.Options(draws: draws, seed: seed)
    )
  }
}

extension ProjectReport {
  /// The keys of the listed projects, in order.
  var ids: [String] { projects.map(\.id.text) }

  /// Why a process or project is on no list; nil where it is listed or never came up.
  func reason(_ id: Project.ID) -> NotListed.Reason? {
    notListed.first { $0.id == id }?.reason
  }
}

extension Project {
  /// The processes of its steps.
  var processes: Set<UnitProcess.ID> { Set(steps.map(\.process)) }
}

/// Fibre in small: an acid plant runs, its acid leaves; ester takes acid, fibre takes ester.
///
/// - Parameters:
///   - acid: Tonnes of acid that leave.
///   - integrated: Whether a fibre plant makes its own ester as a rule.
/// - Returns: A builder to add to.
func fibreRegion(acid: Double = 1000, integrated: Bool = true) -> ModelBuilder {
  var builder = ModelBuilder()
  builder.product("ore", .raw, price: 20)
  builder.product("acid", price: 100)
  builder.product("ester", price: 200)
  builder.product("fibre", .end, price: 400)
  builder.process("acid-making", makes: "acid", from: [("ore", 1)], capex: 100)
  builder.process(
    "esterifying",
    makes: "ester",
    from: [("acid", 0.8)],
    minimum: 100,
    typical: 300,
    capex: 150
  )
  builder.process(
    "spinning",
    makes: "fibre",
    from: [("ester", 1)],
    minimum: 100,
    typical: 200,
    largest: 500,
    capex: 300,
    integrates: integrated ? ["ester"] : []
  )
  builder.yields("ore", 2000)
  builder.plant("acid-works", runs: "acid-making", makes: "acid", capacity: acid)
  return builder
}

/// A tonne of seed makes one of protein and half a tonne of molasses, five of which make sugar.
///
/// - Parameters:
///   - integrated: Whether a refinery takes its own molasses as a rule.
///   - capex: CNY for a tonne of protein or sugar a year.
/// - Returns: A builder to add to.
func seedMill(integrated: Bool = true, capex: Double = 10) -> ModelBuilder {
  var builder = ModelBuilder()
  builder.product("seed", .raw, price: 100)
  builder.product("protein", .end, price: 400)
  builder.product("molasses", price: 10)
  builder.product("sugar", .end, price: 300)
  builder.process(
    "extracting",
    makes: "protein",
    from: [("seed", 1)],
    besides: [("molasses", 0.5)],
    minimum: 10,
    typical: 100,
    capex: capex
  )
  builder.process(
    "refining",
    makes: "sugar",
    from: [("molasses", 5)],
    minimum: 5,
    typical: 20,
    capex: capex,
    integrates: integrated ? ["molasses"] : []
  )
  builder.yields("seed", 1000)
  return builder
}

/// Acid makes ester, and there is more acid than a plant takes.
func esterRegion() -> ModelBuilder {
  var builder = ModelBuilder()
  builder.product("acid", .raw, price: 100)
  builder.product("ester", .end, price: 400)
  builder.process(
    "esterifying",
    makes: "ester",
    from: [("acid", 1)],
    minimum: 10,
    typical: 100,
    capex: 1000
  )
  builder.yields("acid", 1000)
  return builder
}
