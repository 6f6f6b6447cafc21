import ChainFormat
import ChainModel
import ChainTestSupport
import Foundation
import GapAnalysis
import MaterialBalance
import ProcessSynthesis
import Testing

/// What building and dropping plants does.
struct WhatIfTests {
  static func sheet(_ builder: ModelBuilder, asOf: String = "2026") -> BalanceSheet {
    let model = builder.model(asOf: asOf)
    return BalanceSheet(
      model: model,
      request: BalanceRequest(scenario: .operating, asOf: model.region.asOf)
    )
  }

  static func build(_ process: UnitProcess.ID, _ amount: Double) -> PlantChange {
    PlantChange(builds: [.init(process: process, amount: amount, zone: "east")])
  }

  static func shift(_ result: WhatIf, _ product: Product.ID) throws -> ProductShift {
    try #require(result.shifts.first { $0.id == product })
  }

  @Test func `a plant takes its feeds and makes its product, and nothing else moves`() async throws
  {
    let result = try await WhatIf(
      Self.build("esterifying", 600),
      of: Self.sheet(PlanRegion.fibre())
    )
    #expect(result.shifts.map(\.id) == ["acid", "ester"])
    let acid = try Self.shift(result, "acid")
    #expect(acid.before.balance == 2000 && acid.after.balance == 1400)
    #expect(acid.before.localConversion == 0 && acid.after.localConversion == 0.3)
    #expect(result.needsAfter.capex == 600 * 150)
    #expect(abs(result.needsAfter.energy - result.needsBefore.energy - 120) < 1e-9)
    #expect(result.competitors.map(\.process) == ["filming"])
    #expect(result.winners.map(\.kind) == [.taken])
  }

  @Test func `who no longer finds a smallest plant's feed loses`() async throws {
    let result = try await WhatIf(
      Self.build("esterifying", 1900),
      of: Self.sheet(PlanRegion.fibre())
    )
    let loser = try #require(result.losers.first { $0.kind == .lockedOut })
    #expect(loser.process == "filming" && loser.product == "acid")
    #expect(result.binding?.kind == .feed("acid"))
  }

  @Test func `a feed that runs short is a broken limit`() async throws {
    let result = try await WhatIf(
      Self.build("esterifying", 2500),
      of: Self.sheet(PlanRegion.fibre())
    )
    let limit = try #require(result.binding)
    #expect(limit.kind == .feed("acid") && limit.isBroken && limit.limit == 2000)
    #expect(result.losers.contains { $0.kind == .short && $0.product == "acid" })
    let small = try await WhatIf(
      Self.build("esterifying", 50),
      of: Self.sheet(PlanRegion.fibre())
    )
    #expect(small.limits.contains { $0.kind == .scale("esterifying") && $0.isBroken })
  }

  @Test func `a limit of the whole region counts all that runs and all that is built`() async throws
  {
    var builder = PlanRegion.fibre()
    builder.plant("ester-works", runs: "esterifying", makes: "ester", capacity: 100)
    // 0.2 tce a tonne, 2.457 t of CO₂ a tce.
    builder.limits(.carbon, to: 300)
    builder.limits(.carbon, to: 1, of: ["spinning"])
    let result = try await WhatIf(Self.build("esterifying", 600), of: Self.sheet(builder))
    let carbon = try #require(result.limits.first { $0.kind == .zone(nil, .carbon) })
    #expect(abs(carbon.before - 100 * 0.2 * 0.67 * 44 / 12) < 1e-9)
    #expect(abs(carbon.after - 700 * 0.2 * 0.67 * 44 / 12) < 1e-9)
    #expect(carbon.isBroken)
    // What limits spinning alone is not touched.
    let spinning = try #require(result.limits.last { $0.kind == .zone(nil, .carbon) })
    #expect(spinning.limit == 1 && spinning.after == 0 && !spinning.isBroken)
  }

  @Test func `dropping a plant is the reverse of building it`() async throws {
    var builder = PlanRegion.fibre()
    builder.plant("ester-works", of: "esters", runs: "esterifying", makes: "ester", capacity: 600)
    let result = try await WhatIf(
      PlantChange(builds: [], drops: ["ester-works"]),
      of: Self.sheet(builder)
    )
    let acid = try Self.shift(result, "acid")
    #expect(acid.before.balance == 1400 && acid.after.balance == 2000)
    #expect(result.losers.contains { $0.product == "acid" && $0.kind == .oversupplied })
  }

  @Test func `a statistic neither swallows a new plant nor keeps a dropped one`() async throws {
    var builder = PlanRegion.fibre()
    builder.plant(
      "ester-works",
      of: "esters",
      runs: "esterifying",
      makes: "ester",
      capacity: 200,
      since: "2020"
    )
    builder.total("esters", of: ["esterifying"], "ester", 700, year: "2026")
    let sheet = Self.sheet(builder)
    let more = try await WhatIf(Self.build("esterifying", 300), of: sheet)
    #expect(try Self.shift(more, "ester").after.supply == 1000)
    let less = try await WhatIf(PlantChange(builds: [], drops: ["ester-works"]), of: sheet)
    #expect(try Self.shift(less, "ester").after.supply == 500)
  }

  @Test func `a plant that is not there, or does not count, is refused`() async {
    var builder = PlanRegion.fibre()
    builder.plant(
      "later",
      runs: "esterifying",
      makes: "ester",
      capacity: 600,
      status: .planned
    )
    let sheet = Self.sheet(builder)
    await #expect(throws: PlantChangeError.noPlant("nobody")) {
      _ = try await WhatIf(PlantChange(builds: [], drops: ["nobody"]), of: sheet)
    }
    await #expect(throws: PlantChangeError.notCounted("later")) {
      _ = try await WhatIf(PlantChange(builds: [], drops: ["later"]), of: sheet)
    }
  }
}

/// The stated numbers of the frozen copy of the shipped region.
struct FrozenWhatIfTests {
  static let folder = ProcessInfo.processInfo.environment["CHAINATLAS_DATA"]
    .map { URL(filePath: $0).deletingLastPathComponent().appending(path: "cases/bazhou-2026-11") }

  static var isThere: Bool {
    folder.map { FileManager.default.fileExists(atPath: $0.path) } ?? false
  }

  @Test(.enabled(if: isThere, "CHAINATLAS_DATA has no cases/bazhou-2026-11 beside it"))
  func `half a million tonnes of polyester in Shangku comes out as stated`() async throws {
    let path = try #require(Self.folder).path
    let model = try ChainReader(workspace: path).read().model()
    let sheet = BalanceSheet(
      model: model,
      request: BalanceRequest(scenario: .operating, asOf: model.region.asOf)
    )
    let result = try await WhatIf(
      PlantChange(builds: [.init(process: "pet-poly", amount: 500_000, zone: "shangku")]),
      of: sheet
    )
    let stated: [(Product.ID, Double, Double, Double, Double)] = [
      ("pta", 986_250, 558_750, 0.178, 0.534), ("meg", 516_250, 348_750, 0.140, 0.419),
      ("pet-chip-fibre", 27_350, 527_350, 0.89, 0.30),
    ]
    #expect(result.shifts.count == stated.count)
    for (product, before, after, from, to) in stated {
      let shift = try WhatIfTests.shift(result, product)
      #expect(abs(shift.before.balance - before) < 1e-6, "\(product)")
      #expect(abs(shift.after.balance - after) < 1e-6, "\(product)")
      #expect(abs((shift.before.localConversion ?? 0) - from) < 0.005, "\(product)")
      #expect(abs((shift.after.localConversion ?? 0) - to) < 0.005, "\(product)")
    }
    let (one, other) = (result.needsBefore, result.needsAfter)
    let added = [
      other.water - one.water, other.effluent - one.effluent, other.energy - one.energy,
      other.jobs - one.jobs, other.capex - one.capex,
    ]
    for (value, stated) in zip(added, [400_000, 175_000, 46_250, 180, 875_000_000.0]) {
      #expect(abs(value - stated) <= 1e-6 * stated)
    }
    #expect(
      result.competitors.map(\.process.text) == [
        "pet-bottle-ssp", "pet-film-chip", "pbt-poly", "pbat-poly",
      ]
    )
    #expect(!result.losers.isEmpty && !result.winners.isEmpty)
  }
}
