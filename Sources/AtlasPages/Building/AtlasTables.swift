import ChainModel
import GapAnalysis
import ProcessSynthesis
import Tables

/// The tables of the workbook and the data package, in reading order, each with the name of its sheet.
struct AtlasTables {
  private let context: PageContext

  init(_ context: PageContext) {
    self.context = context
  }

  /// All tables that the atlas has something for.
  func tables() -> [AtlasTable] {
    let named =
      [
        (Phrase(zh: "缺口与机会", en: "Gaps and opportunities"), GapListing(context).table())
      ] + projects() + [
        (
          Phrase(zh: "未经加工外流", en: "What leaves"),
          OutflowTables(sheet: context.input.sheet, language: context.language).outflow()
        )
      ] + plans() + register()
    return named.map { name, table in table.onSheet(context.say(name)) }
  }

  /// The three lists of projects, and what is on none.
  private func projects() -> [(Phrase, AtlasTable)] {
    let tables = ProjectTables(report: context.input.projects, language: context.language)
    return [
      (Phrase(zh: "招商项目", en: "Projects"), tables.all(ProjectList.allCases)),
      (Phrase(zh: "未列入项目", en: "Projects not listed"), tables.notListed),
    ]
  }

  /// The portfolios, their projects, and what links, companies and imports are worth.
  private func plans() -> [(Phrase, AtlasTable)] {
    guard let plans = context.input.plans, !plans.runs.isEmpty else { return [] }
    let tables = PlanTables(
      runs: plans.runs,
      model: context.input.model,
      language: context.language
    )
    return [
      (Phrase(zh: "方案比选", en: "Plans"), tables.summary),
      (Phrase(zh: "方案项目", en: "Projects of plans"), tables.members),
      (
        Phrase(zh: "停产影响", en: "What is worth what"),
        WorthTables(worth: plans.worth, language: context.language).flat
      ),
    ]
  }

  /// What the figures rest on, and whom to approach.
  private func register() -> [(Phrase, AtlasTable)] {
    [
      (Phrase(zh: "产品供需平衡", en: "Supply and demand"), context.balances.balance()),
      (Phrase(zh: "各环节本地产量", en: "What runs here"), context.balances.activities()),
      (
        Phrase(zh: "统计总量对账", en: "Totals against plants"),
        context.balances.reconciliations()
      ),
      (
        Phrase(zh: "产能明细", en: "Plants"),
        PlantTable(context).table(context.input.model.facilities)
      ),
      (Phrase(zh: "本地企业", en: "Companies here"), CompanyTable(context).table()),
      (Phrase(zh: "来源清单", en: "Sources"), SourcesPage(context).table()),
      (Phrase(zh: "来源不一致的数据", en: "Sources that disagree"), QualityPage(context).conflicts()),
      (Phrase(zh: "数据更新清单", en: "What to update"), FreshnessPage(context).table()),
    ] + TargetsPage(context).tables()
  }
}
