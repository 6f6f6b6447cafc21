import ChainModel
import ChainTestSupport
import GapAnalysis
import MaterialBalance

extension ModelBuilder {
  /// The balance under default settings.
  func sheet(_ scenario: Scenario = .operating) -> BalanceSheet {
    let model = model()
    return BalanceSheet(
      model: model,
      request: BalanceRequest(scenario: scenario, asOf: model.region.asOf)
    )
  }

  /// What one rule finds.
  func findings(_ rule: some GapRule) -> [GapFinding] {
    let sheet = sheet()
    return rule.findings(in: GapContext(sheet: sheet)).filter { sheet.holds($0.test) }
  }

  /// All gaps, with few draws.
  func report(draws: Int = 100, scenario: Scenario = .operating) async -> GapReport {
    await GapReport(
      sheet: sheet(scenario),
      options: GapReport.Options(draws: draws, seed: 5)
    )
  }
}

extension GapFinding {
  /// Whether some words stand in the Chinese evidence.
  func says(_ words: String) -> Bool {
    evidence.contains { $0.phrase.zh.contains(words) }
  }
}

/// Petrochemicals in small: PX makes PTA, PTA makes polyester and, elsewhere, bottle chip.
func polyester(capacity: Double) -> ModelBuilder {
  var builder = ModelBuilder()
  builder.product("naphtha", .raw)
  builder.product("px", price: 7000)
  builder.product("pta", price: 5000)
  builder.product("meg", price: 4500)
  builder.product("polyester", price: 6500)
  builder.product("bottle-chip", .end, price: 6800)
  builder.product("film", .end, price: 9000)
  builder.process("aromatics", makes: "px", from: [("naphtha", 1.75)])
  builder.process("oxidation", makes: "pta", from: [("px", 0.66)])
  builder.process("melting", makes: "polyester", from: [("pta", 0.855), ("meg", 0.335)])
  builder.process(
    "bottling",
    makes: "bottle-chip",
    from: [("pta", 0.855), ("meg", 0.335)],
    minimum: 20,
    typical: 60
  )
  builder.process("casting", makes: "film", from: [("bottle-chip", 1.02)], minimum: 3)
  builder.plant("pta-works", of: "zt", runs: "oxidation", makes: "pta", capacity: 120)
  builder.plant("meg-works", of: "zk", runs: nil, makes: "meg", capacity: 60)
  if capacity > 0 {
    builder.plant("melt", of: "zt", runs: "melting", makes: "polyester", capacity: capacity)
  }
  return builder
}
