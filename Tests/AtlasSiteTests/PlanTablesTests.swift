import AtlasPages
import ChainModel
import ChainTestSupport
import GapAnalysis
import Markup
import MaterialBalance
import ProcessSynthesis
import Tables
import Testing

/// What people and programs read of plans, worth, what-ifs, closing and contradictions.
struct PlanTablesTests {
  static func region() -> ModelBuilder {
    var builder = ModelBuilder()
    builder.product("ore", .raw, price: 20)
    builder.product("acid", price: 100)
    builder.product("ester", price: 190)
    builder.product("fibre", .end, price: 500)
    builder.product("film", .end, price: 600)
    builder.yields("ore", 900)
    builder.process("acid-making", makes: "acid", from: [("ore", 1)], capex: 100)
    builder.plant("acid-works", of: "acids", runs: "acid-making", makes: "acid", capacity: 2000)
    builder.process(
      "esterifying",
      makes: "ester",
      from: [("acid", 1)],
      minimum: 100,
      typical: 400,
      capex: 150,
      needs: [.labour: 0.0001, .energy: 0.2, .water: 1]
    )
    builder.process(
      "spinning",
      makes: "fibre",
      from: [("ester", 1)],
      minimum: 100,
      typical: 400,
      capex: 300,
      needs: [.labour: 0.0002, .energy: 0.3, .wastewater: 2],
      integrates: ["ester"]
    )
    builder.plant("fibre-works", of: "fibres", runs: "spinning", makes: "fibre", capacity: 150)
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

  static func text(_ tables: [AtlasTable], _ language: Language) -> String {
    tables.map { TerminalTable(language: language, widest: 100).text($0) }.joined(separator: "\n")
  }

  static func json(_ value: JSONValue) -> String { JSONWriter().text(value) }

  static func sheet() -> BalanceSheet {
    let model = region().model()
    return BalanceSheet(
      model: model,
      request: BalanceRequest(scenario: .committed, asOf: model.region.asOf)
    )
  }

  @Test(arguments: Language.allCases)
  func `plans read as recorded`(language: Language) async throws {
    let model = Self.region().model()
    let report = await ProjectReport(model: model, options: ProjectReport.Options(draws: 0))
    let runs = try await PlanRun.all(
      report,
      budgets: [1000, 150_000],
      options: PlanOptions(count: 2)
    )
    let tables = PlanTables(runs: runs, model: model, language: language)
    try expectGolden(Self.text(tables.all, language), "plans/plan.\(language.rawValue).txt")
    let result = PlanResult(runs, sheet: report.sheet, language: language)
    try expectGolden(Self.json(result.json), "plans/plan.\(language.rawValue).json")
  }

  @Test(arguments: Language.allCases)
  func `a what-if reads as recorded`(language: Language) async throws {
    let change = PlantChange(
      builds: [.init(process: "filming", amount: 1500, zone: "east")],
      drops: ["fibre-works"]
    )
    let result = try await WhatIf(change, of: Self.sheet())
    try expectGolden(
      Self.text(WhatIfTables(result: result, language: language).all, language),
      "plans/whatif.\(language.rawValue).txt"
    )
    try expectGolden(
      Self.json(WhatIfResult(result, language: language).json),
      "plans/whatif.\(language.rawValue).json"
    )
  }

  @Test(arguments: Language.allCases)
  func `worth, closing and contradictions read as recorded`(language: Language) throws {
    let sheet = Self.sheet()
    let worth = try RegionWorth(sheet)
    let closed = ClosedBalanceTables(closed: try ClosedBalance(sheet), language: language)
    let check = StatisticsTables(check: StatisticsCheck(sheet), language: language)
    try expectGolden(
      Self.text(
        WorthTables(worth: worth, language: language).all + closed.all + check.all,
        language
      ),
      "plans/worth.\(language.rawValue).txt"
    )
    try expectGolden(
      Self.json(WorthResult(worth).json.adding(closed.fields + check.fields)),
      "plans/worth.\(language.rawValue).json"
    )
  }
}
