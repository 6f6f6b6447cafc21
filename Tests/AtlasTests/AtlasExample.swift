import ChainModel
import ChainTestSupport
import GapAnalysis
import MaterialBalance

@testable import Atlas

/// A small region with every kind of page, and its atlas.
enum AtlasExample {
  /// Fibre is grown, yarn is spun from it, and cloth is woven of too little of it.
  static func model(company: String = "Mill & Sons", asOf: String = "2026-01-01") -> RegionalModel {
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
    return builder.model(asOf: asOf)
  }

  static func report(_ model: RegionalModel = model()) async -> GapReport {
    await GapReport(
      sheet: BalanceSheet(model: model, request: BalanceRequest(asOf: model.region.asOf)),
      options: GapReport.Options(draws: 20, weightings: 100, seed: 1)
    )
  }

  static func document(
    _ model: RegionalModel = model(),
    in language: Language = .zh
  ) async -> AtlasDocument {
    AtlasBuilder(
      input: AtlasInput(
        report: await report(model),
        files: [WorkspaceFile(path: "plants.csv", text: "id,company\nmill,x\n")],
        findings: AtlasInput.Findings(errors: 0, warnings: ["a: warning: b"])
      ),
      language: language
    ).document()
  }
}
