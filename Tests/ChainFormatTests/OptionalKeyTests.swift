import ChainModel
import ChainTestSupport
import Testing

@testable import ChainFormat

struct OptionalKeyTests {
  private func model(_ workspace: SmallWorkspace) throws -> RegionalModel {
    try workspace.read().model()
  }

  private static let recipes = "masonry/processes.yaml"
  private static let minerals = "products/minerals.yaml"
  private static let region = "county/region.yaml"

  @Test func `reads short names and what is not tradable`() throws {
    let workspace = SmallWorkspace().replacing(
      "    family: minerals\n",
      with: "    family: minerals\n    short: {zh: 灰, en: Lime}\n    tradable: false\n",
      in: Self.minerals
    )
    let model = try model(workspace)
    let lime = try #require(model.products["lime"])
    #expect(lime.short == Name(zh: "灰", en: "Lime"))
    #expect(!lime.isTradable)
    let block = try #require(model.products["block"])
    #expect(block.short == block.name)
    #expect(block.isTradable)
  }

  @Test func `reads what a plant integrates and which processes share a line`() throws {
    let workspace = SmallWorkspace().replacing(
      "    tolerance: 0.01\n",
      with: "    tolerance: 0.01\n    integrated: [lime]\n    sharesLine: [calcination]\n",
      in: Self.recipes
    )
    let process = try #require(try model(workspace).processes["block-making"])
    #expect(process.integrated == ["lime"])
    #expect(process.sharesLine == ["calcination"])
  }

  @Test func `reports an integrated product that is no input`() throws {
    let workspace = SmallWorkspace().replacing(
      "    tolerance: 0.01\n",
      with: "    tolerance: 0.01\n    integrated: [power]\n",
      in: Self.recipes
    )
    #expect(try workspace.read().diagnostics.errors == 1)
  }

  @Test func `lets a mean of twelve months rank before a better graded day's price`() throws {
    let workspace = SmallWorkspace().replacing(
      "price: {low: 300, mid: 400, high: 500, basis: sourced, source: S1}",
      with: """
        price:
              - {mid: 900, source: S1, period: spot}
              - {low: 300, mid: 400, high: 500, source: S2, period: 12-months}
              - {mid: 450, source: S1, period: year}
        """,
      in: Self.minerals
    )
    let price = try #require(try model(workspace).products["lime"]?.price)
    #expect(price.span == Span(low: 300, mid: 400, high: 900))
    #expect(price.sources == ["S2"])
    #expect(price.rejected.count == 2)
  }

  @Test func `reads a price that disposal costs, and refuses other negative figures`() throws {
    let workspace = SmallWorkspace().replacing(
      "low: 300, mid: 400, high: 500",
      with: "low: -500, mid: -200, high: 100",
      in: Self.minerals
    )
    #expect(try model(workspace).products["lime"]?.price?.span.mid == -200)
    let wrong = SmallWorkspace().replacing("capex: 600", with: "capex: -600", in: Self.recipes)
    #expect(try wrong.read().diagnostics.errors == 1)
  }

  @Test func `reads the imprint and the ranking, and takes the rest from the design`() throws {
    let workspace = SmallWorkspace()
      .replacing(
        "area: {mid: 12, source: S1}}",
        with:
          "area: {mid: 12, source: S1}, publisher: {zh: 招商局, en: Bureau}, edition: 第1版, classification: 内部}",
        in: Self.region
      )
      .replacing(
        "thresholds: {coverage: 0.8}",
        with: """
          thresholds: {coverage: 0.8}
          ranking:
            leadCapex: 500000000
            criteria:
              - {criterion: value-added, weight: 40, zh: 增值, en: value, scales: {lead: {low: 1, high: 10}}}
              - {criterion: emphasis, weight: 60, zh: 规划, en: plan, values: {emphasised: 0.5}}
          """,
        in: Self.region
      )
    let region = try model(workspace).region
    #expect(region.imprint.publisher?.zh == "招商局")
    #expect(region.imprint.edition == "第1版")
    #expect(region.imprint.classification == "内部")
    #expect(region.ranking.leadCapex == 5e8)
    #expect(region.ranking.marketShare == 0.05)
    #expect(region.ranking.criteria.map(\.weight) == [40, 60])
    #expect(region.ranking[.valueAdded]?.scales[.lead] == .init(low: 1, high: 10))
    #expect(region.ranking[.valueAdded]?.scales[.agro] == .init(low: 3e6, high: 5e8))
    #expect(region.ranking[.emphasis]?.values == [.segment: 1, .emphasised: 0.5])
    #expect(region.ranking[.outlet] == nil)
    #expect(
      try model(SmallWorkspace()).region.ranking.criteria.map(\.weight) == [30, 25, 15, 10, 10, 10]
    )
  }

  @Test func `reports a scale that a criterion does not have`() throws {
    let workspace = SmallWorkspace().replacing(
      "thresholds: {coverage: 0.8}",
      with: """
        thresholds: {coverage: 0.8}
        ranking:
          criteria:
            - {criterion: outlet, weight: 40, zh: 出路, en: outlet, scales: {lead: {low: 1, high: 10}}}
        """,
      in: Self.region
    )
    #expect(try workspace.read().diagnostics.errors == 1)
  }

  @Test func `reads how long figures stay fresh`() throws {
    let rules = try model(SmallWorkspace()).region.freshness
    #expect(rules == [FreshnessRule(figures: .plant, months: 24, owner: .zone)])
  }

  @Test(arguments: [
    (
      "{figures: plants, months: 24, owner: zone}",
      "unknown word 'plants'; expected one of plant, total"
    ),
    (
      "{figures: plant, months: -1, owner: zone}",
      "'-1' is negative; expected zero or more"
    ),
    (
      "{figures: plant, months: 24}",
      "the key 'owner' is missing; expected it in a freshness rule"
    ),
    (
      "{figures: plant, months: 24, owner: zone}, {figures: plant, months: 9, owner: zone}",
      "'plant' is listed twice"
    ),
  ])
  func `says what is wrong with a rule of freshness`(rules: String, message: String) throws {
    let workspace = SmallWorkspace().replacing(
      "{figures: plant, months: 24, owner: zone}",
      with: rules,
      in: Self.region
    )
    let list = try workspace.read().diagnostics
    #expect(list.errors == 1)
    #expect(list.text(in: .en).contains(message), "\(list.text(in: .en))")
  }

  @Test func `reads factor prices in yuan a unit`() throws {
    let workspace = SmallWorkspace().adding(
      """
      id,factor,item,scope,place,amount,unit,year,source,note
      power-1,power,大工业电价,local,某县,330..380..450,CNY/MWh,2024,S1,
      power-2,power,大工业电价,rival,邻县,4,万CNY/t,2024,,

      """,
      to: "county/factor-prices.csv"
    )
    let model = try model(workspace)
    #expect(model.factorPrices.map(\.amount.span.mid) == [380, 40_000])
    #expect(model.factorPrices.first?.unit.unit.id == "MWh")
    #expect(model.factorPrices.first?.scope == .local)
    #expect(model.wage == nil)
  }

  @Test func `reports a factor price without a good, and one in no money`() throws {
    for unit in ["CNY", "t/MWh"] {
      let workspace = SmallWorkspace().adding(
        "id,factor,item,scope,place,amount,unit\nf-1,power,电价,local,某县,1,\(unit)\n",
        to: "county/factor-prices.csv"
      )
      #expect(try workspace.read().diagnostics.errors == 1, "\(unit)")
    }
  }

  @Test func `reads ties with firms, with the region's parks and with names`() throws {
    let workspace = SmallWorkspace().adding(
      """
      id,company,with,withName,kind,since,until,source,note
      tie-1,limeworks,park,,signed,2016-05,,S1,
      tie-2,limeworks,,某集团,group,,2025,S2,

      """,
      to: "county/ties.csv"
    )
    let ties = try model(workspace).ties
    #expect(ties.map(\.partner) == [.zone("park"), .named("某集团")])
    #expect(ties.map(\.kind) == [.signed, .group])
    #expect(ties.first?.since == PartialDate(year: 2016, month: 5))
  }

  @Test func `reports a tie with nobody, and one with somebody unknown`() throws {
    for cells in [",,group", "nobody,,group", "park,某集团,group"] {
      let workspace = SmallWorkspace().adding(
        "id,company,with,withName,kind\ntie-1,limeworks,\(cells)\n",
        to: "county/ties.csv"
      )
      #expect(try workspace.read().diagnostics.errors == 1, "\(cells)")
    }
  }

  @Test func `reads what a firm was called, its rank and what it builds`() throws {
    let workspace = SmallWorkspace().adding(
      """
      id,name,scope,formerNames,rank,revenue,expansions
      stone,某石料公司,local,石料厂;采石队,全省第一,3亿元（2024）,新建二期

      """,
      to: "county/companies-2.csv"
    )
    // A second table of the kind has another name: the folder holds one of each.
    #expect(try workspace.read().diagnostics.errors == 1)
    let renamed = SmallWorkspace().replacing(
      "id,name,en,kind,scope,uscc,zone,products,capacity,unit,source\nlimeworks,某县石灰厂,,firm,local,91350100M000100Y43,park,lime;block,6,万t/a,S1",
      with:
        "id,name,scope,zone,products,formerNames,rank,revenue,expansions\nlimeworks,某县石灰厂,local,park,lime,石料厂;采石队,全省第一,3亿元（2024）,新建二期",
      in: "county/companies.csv"
    )
    let firm = try #require(try model(renamed).companies["limeworks"])
    #expect(firm.formerNames == ["石料厂", "采石队"])
    #expect(firm.rank == "全省第一")
    #expect(firm.revenue == "3亿元（2024）")
    #expect(firm.expansions == "新建二期")
  }

  @Test func `marks a chain of farm products`() throws {
    let workspace = SmallWorkspace().replacing(
      "  en: Lime\n  stages",
      with: "  en: Lime\n  agro: true\n  stages",
      in: "masonry/chain.yaml"
    )
    #expect(try model(workspace).chains["masonry"]?.isAgro == true)
    #expect(try model(SmallWorkspace()).chains["masonry"]?.isAgro == false)
  }
}
