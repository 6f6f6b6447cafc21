package import AtlasPages
package import ChainModel
import ChainTestSupport
package import GapAnalysis
import MaterialBalance
import Targeting

/// A small region with projects worth a book: acid leaves, ester and fibre could be made of it.
package enum BookExample {
  /// The region; the price of fibre may be another.
  package static func model(fibrePrice: Double = 400) -> RegionalModel {
    var builder = ModelBuilder()
    builder.placePrices()
    builder.product("ore", .raw, price: 20)
    builder.product("acid", price: 100)
    builder.product("oil", .auxiliary, price: 50)
    builder.product("ester", price: 200)
    builder.product("fibre", .end, price: fibrePrice)
    builder.product("waste", .end, price: 20)
    builder.process("acid-making", makes: "acid", from: [("ore", 1)], minimum: 100, typical: 1000)
    builder.process(
      "esterifying",
      makes: "ester",
      from: [("acid", 0.8)],
      minimum: 10,
      typical: 100,
      capex: 200,
      needs: [.labour: 0.0001, .water: 2, .wastewater: 1, .energy: 0.1, .land: 3]
    )
    builder.process(
      "spinning",
      makes: "fibre",
      from: [("ester", 1.1), ("oil", 0.02)],
      besides: [("waste", 0.1)],
      minimum: 10,
      typical: 50,
      capex: 300,
      needs: [.labour: 0.0002, .water: 1, .wastewater: 1, .energy: 0.2, .land: 1],
      integrates: ["ester"]
    )
    builder.yields("ore", 5000)
    builder.plant("works", of: "acid-works", runs: "acid-making", makes: "acid", capacity: 1000)
    builder.plant(
      "old",
      of: "old-mill",
      runs: "spinning",
      makes: "fibre",
      capacity: 5,
      status: .idle
    )
    builder.plant(
      "new",
      of: "acid-works",
      runs: "esterifying",
      makes: "ester",
      capacity: 5,
      status: .planned,
      since: "2025"
    )
    builder.survey(["esterifying"])
    builder.market("fibre", .capacity, 5000)
    builder.firm("maker", named: Name(zh: "化纤大厂", en: "Maker"), makes: ["fibre"], province: "浙江")
    builder.gate("scale", .condition, on: ["spinning"], size: 20, sense: .mustBeAtLeast)
    builder.gate("open", .restricted, on: ["esterifying"], quote: nil, grade: .u)
    return dressed(builder.model(asOf: "2026-01-01"))
  }

  /// The model with prices of power and land, and an imprint.
  private static func dressed(_ model: RegionalModel) -> RegionalModel {
    func price(
      _ id: String,
      _ scope: FactorPrice.Scope,
      _ place: String,
      _ mid: Double
    ) -> FactorPrice {
      FactorPrice(
        id: Identifier(id),
        factor: .power,
        item: "电价",
        scope: scope,
        place: place,
        amount: Figure(span: Span(mid), basis: .sourced, sources: ["s1"]),
        unit: ScaledUnit(
          unit: MeasureUnit(
            id: "kWh",
            name: Name(zh: "千瓦时", en: "kWh"),
            dimension: .energy,
            factor: 0.001
          )
        ),
        year: PartialDate("2024")
      )
    }
    let region = model.region
    return RegionalModel(
      units: model.units,
      sources: model.sources.elements,
      products: model.products.elements,
      processes: model.processes.elements,
      chains: model.chains.elements,
      region: Region(
        id: region.id,
        name: region.name,
        asOf: region.asOf,
        zones: region.zones,
        surveys: region.surveys,
        ranking: RankingRules(leadCapex: 20_000),
        imprint: Imprint(
          publisher: Name(zh: "商务局", en: "Bureau"),
          edition: "第一版",
          classification: "内部"
        )
      ),
      facilities: model.facilities,
      totals: model.totals,
      primarySupply: model.primarySupply,
      companies: model.companies.elements,
      markets: model.markets,
      factorPrices: [price("here", .local, "本地", 0.4), price("there", .rival, "对手园区", 0.5)],
      ties: [
        Tie(
          id: "left",
          company: "maker",
          partner: .region("region"),
          kind: .exited,
          until: PartialDate("2019"),
          sources: ["s1"]
        )
      ],
      documents: model.documents.elements + SupportExample.documents,
      gates: model.gates,
      rulebook: SupportExample.rulebook,
      registers: SupportExample.registers
    )
  }

  /// The projects of the model, from few draws.
  package static func projects(_ model: RegionalModel = model()) async -> ProjectReport {
    await ProjectReport(model: model, options: ProjectReport.Options(draws: 20, seed: 1))
  }

  /// The atlas of the model with its projects and whom to see.
  package static func document(in language: Language = .zh) async throws -> AtlasDocument {
    let model = model()
    let report = await AtlasExample.report(model)
    let projects = await projects(model)
    let search = TargetSearch(model: model)
    var lists: [Project.ID: TargetList] = [:]
    for project in projects.projects {
      let query = TargetQuery(
        id: project.id.text,
        name: Name(zh: project.product.text, en: project.product.text),
        products: [project.product],
        in: model
      )
      lists[project.id] = try search.targets(for: query, top: 10)
    }
    let targets = AtlasTargets(
      lists: [],
      anchors: [],
      rules: search.rules,
      projects: lists
    )
    return AtlasBuilder(
      input: AtlasInput(
        report: report,
        projects: projects,
        targets: targets,
        support: SupportExample.support(of: projects),
        briefs: [SupportExample.brief(in: language)],
        transfers: SupportExample.transfers(to: projects)
      ),
      language: language
    ).document()
  }
}
