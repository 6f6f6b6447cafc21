import ChainModel
import Testing

@testable import ChainFormat

struct ChainReaderTests {
  @Test func `finds nothing wrong where nothing is`() throws {
    #expect(try SmallWorkspace().diagnostics() == "")
  }

  @Test func `builds what the files say`() throws {
    let model = try SmallWorkspace().read().model()
    #expect(
      model.products.elements.map(\.id) == [
        "limestone", "lime", "carbon-dioxide", "block", "power",
      ]
    )
    let lime = try #require(model.products["quicklime"])
    #expect(lime.id == "lime")
    #expect(lime.aliases == ["生石灰粉", "氧化钙"])
    #expect(lime.price?.span == Span(low: 300, mid: 400, high: 500))
    #expect(model.products["limestone"]?.hs == "252100")
    let process = try #require(model.processes["calcination"])
    #expect(process.inputs.map(\.product) == ["limestone", "power"])
    #expect(process.inputs[0].stoichiometric == 1.785)
    #expect(process.scale?.typical?.span == Span(low: 20_000, mid: 35_000, high: 50_000))
    #expect(process.origin == Origin(file: "masonry/processes.yaml", line: 2, column: 5))
    #expect(process.equipment.map(\.unit.id) == ["kiln"])
    #expect(process.resources[.electricity]?.span.mid == 30)
    #expect(
      model.chains["masonry"]?.stages.map(\.processes) == [["calcination"], ["block-making"]]
    )
    #expect(model.region.surveys[0].processes == ["calcination", "block-making"])
    #expect(model.region.zones[0].vetoes[0].isCaution)
    #expect(model.region.zones[0].vetoes[0].note == "环评")
    #expect(model.lanes.map(\.id) == ["road-east"])
  }

  @Test func `resolves old ids to new ones everywhere`() throws {
    let model = try SmallWorkspace().read().model()
    #expect(model.processes["block-making"]?.inputs.map(\.product) == ["lime"])
  }

  @Test func `uses the better grade, then the newer claim, and keeps the other`() throws {
    let model = try SmallWorkspace().read().model()
    let figure = try #require(model.processes["calcination"]?.byproducts.first?.figure)
    #expect(figure.span.mid == 0.7)
    #expect(figure.rejected.map(\.span.mid) == [0.69])
    let newer = SmallWorkspace().replacing(
      "{mid: 0.69, source: S2}",
      with: "{mid: 0.69, source: S1, asOf: 2025}",
      in: "masonry/processes.yaml"
    )
    let chosen = try newer.read().model().processes["calcination"]?.byproducts.first?.figure
    #expect(chosen?.span.mid == 0.69)
  }

  @Test func `converts machines through what one of them makes`() throws {
    let model = try SmallWorkspace().read().model()
    let plant = try #require(model.facilities.first)
    #expect(plant.capacity?.span == Span(60_000))
    #expect(plant.capacity?.basis == .derived)
    #expect(plant.capacity?.sources == ["S1"])
    #expect(plant.statedCapacity == "2座")
    #expect(plant.rejected.map(\.capacity?.span) == [Span(low: 59_000, mid: 60_000, high: 61_000)])
    #expect(model.facilities[1].capacity == nil)
    #expect(model.facilities[1].process == nil)
  }

  @Test func `brings amounts to the unit of their product`() throws {
    let model = try SmallWorkspace().read().model()
    #expect(model.totals[0].amount.span == Span(70_000))
    #expect(model.primarySupply[0].amount?.span == Span(low: 300_000, mid: 350_000, high: 400_000))
    #expect(model.companies["limeworks"]?.capacity?.span == Span(60_000))
    #expect(model.companies["limeworks"]?.uscc == "91350100M000100Y43")
    #expect(model.companies["limeworks"]?.name.en == "某县石灰厂")
    #expect(model.markets[0].amount.span == Span(400))
    #expect(model.markets[1].amount.span == Span(0.02))
    #expect(model.markets[2].amount.span == Span(30_000))
  }

  @Test func `converts tonnes through the mass of a unit`() throws {
    let tonnes = SmallWorkspace().replacing(
      "blocks-1,limeworks,hills,,block,,,planned,,,,S1;S2,,",
      with: "blocks-1,limeworks,hills,block-making,block,4,万t/a,planned,2027,,,S1;S2,,",
      in: "county/facilities.csv"
    )
    #expect(try tonnes.read().model().facilities[1].capacity?.span == Span(2000))
  }

  @Test func `reads the only region, and asks where there are several`() throws {
    let two = SmallWorkspace().adding(
      "region: {zh: 乙县, en: Other, asOf: 2026-01}\nzones: []\n",
      to: "other/region.yaml"
    )
    #expect(throws: ChainFormatError.severalRegions(["county", "other"])) { try two.read() }
    #expect(try two.read(region: "other").draft.region.name.zh == "乙县")
    #expect(try two.read(region: "other").draft.facilities.isEmpty)
    #expect(try two.read(region: "county").draft.facilities.count == 2)
    #expect(throws: ChainFormatError.unknownRegion("othr", known: ["county", "other"])) {
      try two.read(region: "othr")
    }
    #expect(
      ChainFormatError.unknownRegion("othr", known: ["county", "other"]).description
        == "there is no region 'othr'; expected one of county, other (did you mean 'other'?)"
    )
  }

  @Test func `takes the region that is no partner, and reads a partner by its name`() throws {
    func files(_ home: String) -> SmallWorkspace {
      var files = SmallWorkspace()
      files.files["other/region.yaml"] =
        "region: {zh: 乙县, en: Other, asOf: 2026-01, partnerOf: \(home)}\nzones: []\n"
      return files
    }
    let reading = try files("county").read()
    #expect(reading.draft.region.id == "county")
    #expect(reading.regions == ["county", "other"])
    #expect(try files("county").read(region: "other").draft.region.partnerOf == "county")
    let wrong = try files("conty").read()
    #expect(
      wrong.diagnostics.diagnostics.map { "\($0)" }
        .contains { $0.contains("conty") && $0.contains("county") }
    )
    #expect(wrong.diagnostics.errors == 1)
  }

  @Test func `says what no workspace is`() throws {
    var files = SmallWorkspace()
    files.files["products/minerals.yaml"] = nil
    #expect(throws: ChainFormatError.notAWorkspace("small")) { try files.read() }
    files = SmallWorkspace()
    files.files["county/region.yaml"] = nil
    #expect(throws: ChainFormatError.noRegion("small")) { try files.read() }
  }

  @Test func `gives no model where there is an error, and a draft all the same`() throws {
    let broken = SmallWorkspace().replacing(
      "role: raw",
      with: "role: row",
      in: "products/minerals.yaml"
    )
    let reading = try broken.read()
    #expect(throws: ChainFormatError.self) { try reading.model() }
    #expect(reading.draft.processes.count == 2)
  }
}
