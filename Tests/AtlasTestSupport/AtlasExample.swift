package import AtlasPages
package import ChainModel
import ChainTestSupport
package import GapAnalysis
import MaterialBalance
import Targeting

/// A small region with every kind of page, and its atlas.
package enum AtlasExample {
  /// Fibre is grown, yarn is spun from it, and cloth is woven of too little of it.
  package static func model(
    company: String = "Mill & Sons",
    firm: String = "织布大厂",
    asOf: String = "2026-01-01"
  ) -> RegionalModel {
    var builder = ModelBuilder()
    builder.product("fibre", .raw, price: 10_000)
    builder.product("yarn", price: 20_000)
    builder.product("cloth", .end, price: 50_000)
    builder.product("dye")
    builder.process("spinning", makes: "yarn", from: [("fibre", 1.25)], minimum: 10, typical: 100)
    builder.process("weaving", makes: "cloth", from: [("yarn", 1)], minimum: 5, typical: 10)
    builder.process(
      "dyeing",
      makes: "dye",
      from: [("yarn", 0.1)],
      minimum: 5,
      typical: 10,
      spread: 0.1
    )
    builder.yields("fibre", 200)
    builder.plant("mill", of: Company.ID(company), runs: "spinning", makes: "yarn", capacity: 63)
    builder.plant("loom", runs: "weaving", makes: "cloth", capacity: 3, spread: 0.2)
    builder.survey(["weaving"])
    builder.firm("weaver", named: Name(zh: firm, en: "Weaver"), makes: ["cloth"], province: "浙江")
    builder.firm("spinner", makes: ["yarn"], province: "河北")
    return builder.model(asOf: asOf)
  }

  /// The gaps of a model, from few draws.
  package static func report(_ model: RegionalModel = model()) async -> GapReport {
    await GapReport(
      sheet: BalanceSheet(model: model, request: BalanceRequest(asOf: model.region.asOf)),
      options: GapReport.Options(draws: 20, seed: 1)
    )
  }

  /// The atlas of a model.
  package static func document(
    _ model: RegionalModel = model(),
    in language: Language = .zh,
    hasTargets: Bool = true
  ) async throws -> AtlasDocument {
    let report = await report(model)
    return AtlasBuilder(
      input: AtlasInput(
        report: report,
        projects: await BookExample.projects(model),
        files: [
          WorkspaceFile(path: "plants.csv", text: "id,company\nmill,x\n"),
          WorkspaceFile(path: "companies.csv", text: "id,zh\na,b\nc,d\ne,f\n"),
        ],
        findings: AtlasInput.Findings(errors: 0, warnings: ["a: warning: b"]),
        targets: hasTargets ? try targets(report) : nil
      ),
      language: language
    ).document()
  }

  /// The firms of the model ranked for its gaps.
  package static func targets(_ report: GapReport) throws -> AtlasTargets {
    let model = report.sheet.model
    let search = TargetSearch(model: model)
    let gaps = report.gaps
    let queries = gaps.filter(\.isProject).compactMap { TargetQuery(gap: $0, in: model) }
    return AtlasTargets(
      lists: try queries.map { try search.targets(for: $0, top: 10) },
      anchors: AnchorFinder(model: model).anchors(among: gaps),
      rules: search.rules
    )
  }
}
