import ChainModel
import GapAnalysis
import MaterialBalance
import ProcessSynthesis
import Tables
import Words

/// Packages of projects side by side, what more of anything would bring, what links are worth, and
/// the what-if panel.
struct PlansPage {
  private let context: PageContext
  private let plans: AtlasPlans?

  init(_ context: PageContext) {
    self.context = context
    plans = context.input.plans
  }

  /// The page; nil where nobody asked for plans.
  func page() -> AtlasPage? {
    guard let plans, !plans.runs.isEmpty else { return nil }
    let tables = PlanTables(
      runs: plans.runs,
      model: context.input.model,
      language: context.language
    )
    let worth = WorthTables(worth: plans.worth, language: context.language)
    var sections = [
      AtlasSection("compare", context.say(Self.compare), [.table(tables.summary)])
    ]
    // One package a purse in full: the cautious one, most value added.
    let shown = tables.rows.filter {
      $0.run.options.objective == .valueAdded && $0.place == 1
        && (!$0.run.options.includesDoubtful || !$0.run.holdsDoubtful)
    }
    for (index, row) in shown.enumerated() {
      sections.append(
        AtlasSection(
          "plan-\(index + 1)",
          tables.title(row),
          [
            .table(tables.projects(row)),
            .list(
              row.portfolio.shadows.prefix(6).map {
                [TextRun(limitSentence($0, tables, row.run.options.objective))]
              }
            ),
          ]
        )
      )
    }
    if !plans.panel.levers.isEmpty {
      sections.append(
        AtlasSection(
          "panel",
          context.say(Self.panel),
          [
            .paragraph([TextRun(context.say(Self.panelNote))]),
            .panel(PanelWriter(context: context, panel: plans.panel).block()),
          ],
          isOnlyOnScreen: true
        )
      )
    }
    sections += [
      AtlasSection(
        "robust",
        context.say(Self.robust),
        [.figure(chosen(plans.robustness, tables)), .table(tables.robustness(plans.robustness))]
      ),
      AtlasSection(
        "worth",
        context.say(Self.worthTitle),
        [
          .table(worth.table("link", Self.links, first: 10)),
          .table(worth.table("company", Self.companies, first: 10)),
          .table(worth.table("import", Self.imports, first: 10)),
        ]
          + (worth.lossMakers.rows.isEmpty ? [] : [.table(worth.lossMakers)])
      ),
    ]
    return AtlasPage(
      id: .plans,
      title: context.say(Heading.plans),
      lead: [TextRun(context.say(Self.lead))],
      sections: sections
    )
  }

  /// Figures that cannot all be right, for the page on quality; nil where nobody asked.
  func contradictions() -> AtlasSection? {
    guard let plans else { return nil }
    let tables = StatisticsTables(check: plans.check, language: context.language)
    return AtlasSection(
      "contradictions",
      context.say(Self.contradictionTitle),
      tables.all.filter { !$0.rows.isEmpty || $0.id == "contradictions" }.map { .table($0) }
    )
  }

  private func limitSentence(
    _ shadow: PlanShadow,
    _ tables: PlanTables,
    _ objective: PlanOptions.Objective
  ) -> String {
    let name = PlanWords(model: context.input.model).name(shadow.limit)
    let text = tables.sentence(shadow, objective)
    return Phrase(zh: "\(name.zh)：\(text.zh)", en: "\(name.en): \(text.en)")
      .text(in: context.language)
  }

  /// How often each project is chosen, as bars.
  private func chosen(_ result: PlanRobustness, _ tables: PlanTables) -> AtlasFigure {
    let bars = result.shares.prefix(25).map { share in
      AtlasChart.Bar(
        label: tables.projectName(share.id),
        share: share.relaxed,
        text: DecimalText.percent(share.relaxed),
        page: nil,
        mark: nil
      )
    }
    return AtlasFigure(
      id: "chosen",
      caption: context.say(Self.chosenCaption),
      alternative: bars.map { "\($0.label): \($0.text)" }.joined(separator: "; "),
      content: .chart(.bars(Array(bars)))
    )
  }
}

extension PlansPage {
  fileprivate static let lead = Phrase(
    zh: "项目争同一份原料、同一份污水指标、同一笔钱，单个看都好，不能一起上。下面按投资上限，把合起来最好的一组选出来，并说明再给一点会怎样。",
    en:
      "Projects compete for one surplus, one effluent limit and one purse: each looks good, not all fit. For each purse the best package, and what a little more would bring."
  )
  fileprivate static let compare = Phrase(zh: "各方案并列", en: "Side by side")
  fileprivate static let panel = Phrase(zh: "动一动规模", en: "Move the sizes")
  fileprivate static let panelNote = Phrase(
    zh: "拖动滑块，供需、转化率、约束和图上的颜色随之变化；位置记在网址里，可以发给别人。数字与 whatif 命令一致。",
    en:
      "Move a slider: balances, shares, limits and the colours of the map follow. The address keeps the position. Figures equal those of whatif."
  )
  fileprivate static let robust = Phrase(zh: "价格变了还选不选", en: "Chosen when prices move")
  fileprivate static let chosenCaption = Phrase(
    zh: "50亿元方案（不含待核）：价格抽样中入选的比例",
    en: "CNY 5 billion, without doubtful projects: share of draws of prices in which each is chosen"
  )
  fileprivate static let worthTitle = Phrase(zh: "停产影响", en: "What is worth what")
  fileprivate static let links = Phrase(zh: "环节", en: "Links")
  fileprivate static let companies = Phrase(zh: "企业", en: "Companies")
  fileprivate static let imports = Phrase(zh: "外购料", en: "Goods bought in")
  fileprivate static let contradictionTitle = Phrase(
    zh: "对不上的统计数",
    en: "Statistics that contradict each other"
  )
}
