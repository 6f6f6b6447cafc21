import ChainModel
import ChainTestSupport
import GapAnalysis
import MaterialBalance
import ProcessSynthesis
import Testing

/// The matrix and the tests that a page follows sliders with, against the engine.
struct WhatIfPanelTests {
  static func panel(_ builder: ModelBuilder) async -> (WhatIfPanel, BalanceSheet) {
    let projects = await PlanRegion.report(builder)
    let report = await GapReport(
      sheet: projects.sheet,
      options: GapReport.Options(draws: 0, flips: false)
    )
    return (WhatIfPanel(projects.projects, report), projects.sheet)
  }

  @Test func `at random positions the panel has the balances and verdicts of whatif`() async throws
  {
    var builder = PlanRegion.fibre()
    builder.limits(.carbon, to: 1000)
    let (panel, sheet) = await Self.panel(builder)
    try #require(panel.levers.count >= 2 && !panel.verdicts.isEmpty)
    var generator = SplitMix64(seed: 7)
    var closed: Set<Gap.ID> = []
    for _ in 0..<12 {
      let sizes = panel.levers.map { generator.unit() * $0.largest }
      #expect(!panel.switches(at: sizes))
      let builds = zip(panel.levers, sizes).flatMap { lever, size in
        lever.steps.map {
          PlantChange.Build(process: $0.process, amount: $0.amount * size, zone: "east")
        }
      }
      let result = try await WhatIf(PlantChange(builds: builds), of: sheet)
      for (row, place) in zip(panel.rows, panel.position(sizes)) {
        let balance = result.after.balance(of: row.id)
        let scale = max(1, balance.supply.mid)
        #expect(abs(place.supply - balance.supply.mid) <= 1e-9 * scale, "\(row.id)")
        #expect(abs(place.demand - balance.demand.mid) <= 1e-9 * scale, "\(row.id)")
      }
      let carbon = try #require(panel.limits.first { $0.zone == nil })
      let whole = try #require(result.limits.first { $0.kind == .zone(nil, .carbon) })
      let used = zip(carbon.levers, sizes).reduce(carbon.used) { $0 + $1.0 * $1.1 }
      #expect(abs(used - whole.after) <= 1e-9 * max(1, whole.after))
      let there = Set(panel.verdicts(at: sizes))
      for gap in result.closed where panel.verdicts.contains(where: { $0.id == gap.id }) {
        #expect(!there.contains(gap.id), "\(gap.id)")
      }
      closed.formUnion(panel.verdicts.map(\.id).filter { !there.contains($0) })
    }
    #expect(!closed.isEmpty)
    let none = panel.levers.map { _ in 0.0 }
    #expect(panel.verdicts(at: none) == panel.verdicts.map(\.id))
  }

  @Test func `where a substitute would switch the panel says so`() async {
    var builder = PlanRegion.fibre(acid: 700)
    builder.product("old-acid", price: 100)
    builder.process(
      "plating",
      makes: "film",
      from: [("acid", 1)],
      orFrom: ["acid": ["old-acid"]]
    )
    builder.plant("p", of: "plater", runs: "plating", makes: "film", capacity: 100)
    let (panel, _) = await Self.panel(builder)
    #expect(!panel.switches(at: panel.levers.map { _ in 0 }))
    #expect(panel.switches(at: panel.levers.map { $0.largest * 10 }))
  }
}
