import ChainModel
import ChainTestSupport
import GapAnalysis
import MaterialBalance
import Testing

/// What the squeezed links of another region could become here.
struct TransferTests {
  /// Acid leaves here and ester could be made of it; ester is made elsewhere of acid from outside.
  private func model(_ build: (inout ModelBuilder) -> Void) -> RegionalModel {
    var builder = ModelBuilder()
    builder.product("ore", .raw, price: 20)
    builder.product("acid", price: 100)
    builder.product("ester", .end, price: 300)
    builder.product("cloth", .end, price: 10)
    builder.process("acid-making", makes: "acid", from: [("ore", 1)], minimum: 100, typical: 1000)
    builder.process(
      "esterifying",
      makes: "ester",
      from: [("acid", 1.5)],
      minimum: 10,
      typical: 100,
      capex: 300,
      needs: [.labour: 0.0001]
    )
    builder.process("weaving", makes: "cloth", from: [("acid", 0.1)], minimum: 1, typical: 10)
    build(&builder)
    return builder.model(asOf: "2026-01-01")
  }

  private func home() async -> ProjectReport {
    let model = model { builder in
      builder.yields("ore", 5000)
      builder.plant("works", of: "acid-works", runs: "acid-making", makes: "acid", capacity: 1000)
      builder.survey(["esterifying"])
      builder.market("ester", .capacity, 5000)
    }
    return await ProjectReport(model: model, options: ProjectReport.Options(draws: 0))
  }

  private func links(_ model: RegionalModel) -> [SqueezedLink] {
    SqueezedLink.all(
      in: BalanceSheet(model: model, request: BalanceRequest(asOf: model.region.asOf))
    )
  }

  @Test func `a plant on feed from elsewhere is squeezed, one on its own feed is not`() {
    let starved = model { $0.plant("mill", runs: "esterifying", makes: "ester", capacity: 60) }
    #expect(links(starved).map(\.kind) == [.starved])
    #expect(links(starved).first?.feed == "acid")
    #expect(links(starved).first?.coverage == 0)
    #expect(links(starved).first?.amount == 60)
    let fed = model { builder in
      builder.yields("ore", 5000)
      builder.plant("works", runs: "acid-making", makes: "acid", capacity: 1000)
      builder.plant("mill", runs: "esterifying", makes: "ester", capacity: 60)
    }
    #expect(links(fed).isEmpty)
  }

  @Test func `what stands idle is what a load below the threshold leaves`() {
    let idle = model {
      $0.plant("mill", runs: "esterifying", makes: "ester", capacity: 60, utilisation: 0.5)
    }
    #expect(links(idle).map(\.kind) == [.idle])
    #expect(abs((links(idle).first?.amount ?? 0) - 30) < 1e-9)
  }

  @Test func `idle capacity gains the whole of the value added, a running plant nothing`()
    async throws
  {
    let home = await home()
    let project = try #require(home.projects.first { $0.id == "esterifying" })
    let size = try #require(project.steps.first { $0.process == "esterifying" }?.size)
    let idle = model {
      $0.plant("mill", runs: "esterifying", makes: "ester", capacity: 60, utilisation: 0.5)
    }
    let report = TransferReport(links(idle), of: idle, home: home)
    let transfer = try #require(report.transfers.first)
    let share = min(30, size) / size
    #expect(abs(transfer.joint - share * project.money.valueAdded.mid) < 1e-6)
    #expect(abs(transfer.there - share * project.money.profit.mid) < 1e-6)
    #expect(transfer.freight == nil)
    // The same plant at full load: the other region loses what this one gains, no freight is stated,
    // and what both together gain nothing by is not proposed.
    let running = model { $0.plant("mill", runs: "esterifying", makes: "ester", capacity: 60) }
    let moved = TransferReport(links(running), of: running, home: home)
    #expect(moved.transfers.isEmpty)
    #expect(moved.unmatched.map(\.process) == ["esterifying"])
  }

  @Test func `ranks by joint gain and keeps what no project takes`() async throws {
    let home = await home()
    let other = model { builder in
      builder.plant("mill", runs: "esterifying", makes: "ester", capacity: 60, utilisation: 0.5)
      builder.plant("loom", runs: "weaving", makes: "cloth", capacity: 5)
    }
    let report = TransferReport(links(other), of: other, home: home)
    #expect(report.transfers.map(\.joint) == report.transfers.map(\.joint).sorted(by: >))
    #expect(report.transfers.map(\.link.process).contains("esterifying"))
    let listed = Set(home.projects.flatMap { $0.steps.map(\.process) })
    #expect(report.unmatched.map(\.process) == ["weaving"].filter { !listed.contains($0) })
    #expect(report.transfers.count + report.unmatched.count >= links(other).count)
  }

  @Test func `freight is saved on the feed and paid on the product`() async throws {
    let home = await home()
    let base = model { $0.plant("mill", runs: "esterifying", makes: "ester", capacity: 60) }
    let price = FactorPrice(
      id: "rail",
      factor: .freight,
      item: "铁路",
      scope: .local,
      place: "别处",
      amount: Figure(span: Span(40)),
      unit: ModelBuilder.tonne
    )
    let other = RegionalModel(
      units: base.units,
      products: base.products.elements,
      processes: base.processes.elements,
      chains: base.chains.elements,
      region: base.region,
      facilities: base.facilities,
      companies: base.companies.elements,
      factorPrices: [price]
    )
    let transfer = try #require(TransferReport(links(other), of: other, home: home).transfers.first)
    let freight = try #require(transfer.freight)
    // 1.5 t of acid stay for each tonne of ester that goes.
    #expect(abs(freight - 40 * transfer.moved * 0.5) < 1e-6)
  }
}
