import ChainModel
package import Documents
import GapAnalysis
import MaterialBalance
import PolicyRules
import Words

extension ChainBrief {
  typealias Grid = OfficialDocument.Grid
  typealias Column = OfficialDocument.Grid.Column

  /// The brief as a document of six to ten pages.
  package var document: OfficialDocument {
    var blocks: [OfficialDocument.Block] = [.text(opening)]
    blocks.append(.heading(1, say("一、产业链现状", "1. Where the chain stands")))
    blocks += standing
    blocks.append(.heading(1, say("二、外流产品", "2. What leaves")))
    blocks += leaving
    blocks.append(.heading(1, say("三、缺口与在建", "3. What is lacking, and what is being built")))
    blocks += lacking
    blocks.append(.heading(1, say("四、招商项目", "4. Projects")))
    blocks += building
    blocks.append(.heading(1, say("五、支持政策与承诺边界", "5. Support, and what may be promised")))
    blocks += supporting
    blocks.append(.heading(1, say("六、制度创新与管理权限", "6. Reforms and powers")))
    blocks += reforming
    blocks.append(.heading(1, say("七、方案目标", "7. What the plan wants")))
    blocks += wanting
    blocks.append(.heading(1, say("八、须核实的问题", "8. To be asked")))
    blocks += asking
    blocks.append(.heading(1, say("九、资料来源", "9. Sources")))
    blocks += citing
    return OfficialDocument(
      title: title,
      subtitle: model.region.name.text(in: language),
      dateline: dateline,
      day: OfficialDocument.Day(year: asOf.year, month: asOf.month ?? 1, day: asOf.day ?? 1),
      language: language == .zh ? "zh-CN" : "en",
      blocks: blocks
    )
  }

  /// The brief as slides: a few lines or one short table each.
  package var slides: OfficialDocument {
    var blocks: [OfficialDocument.Block] = [.heading(2, say("要点", "In short")), .text(opening)]
    if let picture {
      blocks.append(.heading(2, say("链图", "The chain")))
      blocks.append(.picture(picture, ""))
    }
    func slide(_ title: String, _ grid: Grid, _ columns: [Int]) {
      // What a slide has room for: five rows, and no caption below its title.
      blocks.append(.heading(2, title))
      blocks.append(
        .table(
          Grid(
            columns: columns.map { grid.columns[$0] },
            rows: grid.rows.prefix(5).map { row in columns.map { row[$0] } }
          )
        )
      )
    }
    slide(say("外流产品", "What leaves"), outflowGrid(5), [0, 1, 2, 3])
    slide(say("主要缺口", "What is lacking"), gapGrid(5), [0, 1, 2, 3])
    for list in ProjectList.allCases {
      let projects = self.projects(of: list)
      guard !projects.isEmpty else { continue }
      slide(list.words.text(in: language), projectGrid(Array(projects.prefix(5))), [0, 1, 2, 3, 4])
    }
    slide(say("制度创新", "Reforms"), registerGrid(5), [0, 2, 5])
    return OfficialDocument(
      title: title,
      dateline: dateline,
      day: OfficialDocument.Day(year: asOf.year, month: asOf.month ?? 1, day: asOf.day ?? 1),
      language: language == .zh ? "zh-CN" : "en",
      blocks: blocks
    )
  }

  private var title: String {
    say("\(chain.name.zh)“一链一策”工作方案", "One chain, one policy: \(chain.name.en)")
  }

  private var dateline: String {
    let parts = [asOf.month.map { "\($0)月" }, asOf.day.map { "\($0)日" }].compactMap(\.self)
    return say("\(asOf.year)年\(parts.joined())", asOf.description)
  }

  private func short(_ product: Product.ID) -> String {
    model.products[product]?.short.text(in: language) ?? product.text
  }

  private func name(_ process: UnitProcess.ID) -> String {
    model.processes[process]?.name.text(in: language) ?? process.text
  }

  private func amount(_ value: Double, of product: Product.ID) -> String {
    guard let unit = model.products[product]?.unit else { return "" }
    return AmountText.amount(value, of: unit, in: language)
  }

  private var opening: String {
    let figure = Completeness(of: chain, in: sheet)
    let leaving = outflows.compactMap(\.cny).reduce(0) { $0 + $1.mid }
    let all = ProjectList.allCases.flatMap { projects(of: $0) }
    let capex = all.reduce(0) { $0 + $1.money.capex.mid }
    let first = Phrase.list(
      outflows.prefix(3).map { model.products[$0.id]?.short ?? .verbatim($0.id.text) }
    )
    let proposed =
      all.isEmpty
      ? say("现有资料下没有入列的招商项目。", " No project is listed.")
      : say(
        "按现有资料提出招商项目\(all.count)个，总投资约\(AmountText.money(capex, in: .zh))。",
        " \(all.count) projects are proposed, about \(AmountText.money(capex, in: .en)) in all."
      )
    let lost =
      outflows.isEmpty
      ? say("未见未经加工外流的产品。", "Nothing was seen to leave unprocessed.")
      : say(
        "未经加工外流的产品价值\(AmountText.money(leaving, in: .zh))，以\(first.zh)为多。",
        "What leaves unprocessed is worth \(AmountText.money(leaving, in: .en)), most of it "
          + "\(first.en)."
      )
    return say(
      "\(chain.name.zh)产业链共\(figure.processes)个环节，在产在建\(figure.present)个。\(lost)\(proposed)数字均可溯源，估计值已注明；规模不明、未经调查的环节列入须核实的问题。",
      "The chain has \(figure.processes) processes, \(figure.present) of which run or are being built. "
        + "\(lost)\(proposed)"
    )
  }

  private var standing: [OfficialDocument.Block] {
    let figures = StageFigure.all(of: chain, in: sheet)
    var blocks: [OfficialDocument.Block] = [
      .table(
        Grid(
          caption: say("表1　各段现状（在产加在建）", "Table 1: the stages"),
          columns: [
            Column(say("段", "stage"), width: 10),
            Column(say("环节", "processes"), width: 7, isNumeric: true),
            Column(say("已有", "present"), width: 7, isNumeric: true),
            Column(say("本地转化", "used here"), width: 9, isNumeric: true),
            Column(say("主要企业", "main firms"), width: 40),
          ],
          rows: figures.map { figure in
            let makers = makers(of: figure.stage)
            return [
              figure.stage.name.text(in: language), "\(figure.stage.processes.count)",
              "\(figure.present.count)", figure.localConversion.map(DecimalText.percent) ?? "—",
              makers.isEmpty
                ? say("未见", "none seen")
                : makers.prefix(4).joined(separator: "、")
                  + (makers.count > 4 ? say("等\(makers.count)家", " and others") : ""),
            ]
          }
        )
      )
    ]
    if let picture {
      blocks.append(
        .picture(picture, say("图1　产业链图（实线为已有，标记为缺口）", "Figure 1: the chain with its gaps"))
      )
    }
    return blocks
  }

  private var leaving: [OfficialDocument.Block] {
    guard !outflows.isEmpty else {
      return [.text(say("未见未经加工外流的产品。", "Nothing was seen to leave unprocessed."))]
    }
    return [.table(outflowGrid(12))]
  }

  private func outflowGrid(_ most: Int) -> Grid {
    Grid(
      caption: say("外流产品（在产加在建，年）", "What leaves, a year"),
      columns: [
        Column(say("产品", "product"), width: 16),
        Column(say("外流量", "amount"), width: 12, isNumeric: true),
        Column(say("价值", "worth"), width: 12, isNumeric: true),
        Column(say("占产量", "of output"), width: 9, isNumeric: true),
      ],
      rows: outflows.prefix(most).map {
        [
          short($0.id), amount($0.amount.mid, of: $0.id),
          $0.cny.map { AmountText.money($0.mid, in: language) } ?? say("无价", "no price"),
          DecimalText.percent($0.share),
        ]
      }
    )
  }

  private var lacking: [OfficialDocument.Block] {
    guard !chainGaps.isEmpty else { return [.text(say("未见缺口。", "No gap was seen."))] }
    let more = chainGaps.count - 15
    return [.table(gapGrid(15))]
      + (more > 0 ? [.note(say("另有\(more)处缺口见工作簿。", "\(more) more in the workbook."))] : [])
  }

  private func gapGrid(_ most: Int) -> Grid {
    Grid(
      caption: say("缺口与在建", "Gaps, and what is being built"),
      columns: [
        Column(say("产品", "product"), width: 13), Column(say("类别", "kind"), width: 8),
        Column(say("环节", "process"), width: 16),
        Column(say("可做规模", "size"), width: 11, isNumeric: true),
        Column(say("在建拟建", "being built"), width: 26),
      ],
      rows: chainGaps.prefix(most).map { gap in
        let plants = gap.pipeline.map { plant in
          model.companies[plant.facility.company]?.name.text(in: language)
            ?? plant.facility.company.text
        }
        var seen: Set<String> = []
        let names = plants.filter { seen.insert($0).inserted }
        return [
          short(gap.product), gap.kind.verb.text(in: language),
          gap.process.map(name) ?? "",
          gap.size?.proposed.map { amount($0, of: gap.product) }
            ?? say("规模待核", "size open"),
          names.isEmpty ? say("未见", "none seen") : names.prefix(3).joined(separator: "、"),
        ]
      }
    )
  }

  private var building: [OfficialDocument.Block] {
    var blocks: [OfficialDocument.Block] = []
    for list in ProjectList.allCases {
      let projects = self.projects(of: list)
      guard !projects.isEmpty else { continue }
      blocks.append(.heading(2, list.words.text(in: language)))
      blocks.append(.table(projectGrid(Array(projects.prefix(8)))))
    }
    if blocks.isEmpty { blocks.append(.text(say("本链没有入列项目。", "No project is listed."))) }
    return blocks
  }

  private func projectGrid(_ projects: [Project]) -> Grid {
    Grid(
      columns: [
        Column(say("序", "no."), width: 4, isNumeric: true),
        Column(say("项目", "project"), width: 24),
        Column(say("规模", "size"), width: 10, isNumeric: true),
        Column(say("投资", "cost"), width: 10, isNumeric: true),
        Column(say("增加值", "value added"), width: 10, isNumeric: true),
        Column(say("片区", "zone"), width: 12),
      ],
      rows: projects.map { project in
        [
          project.rank.map { "\($0)" } ?? "—",
          project.steps.map { name($0.process) }.joined(separator: "+"),
          project.steps.last.map { step in
            model.processes[step.process].map { amount(step.size, of: $0.output) } ?? ""
          } ?? "",
          AmountText.money(project.money.capex.mid, in: language),
          AmountText.money(project.money.valueAdded.mid, in: language),
          project.zone.flatMap { model.zoneName($0)?.text(in: language) } ?? say("待定", "open"),
        ]
      }
    )
  }

  private var supporting: [OfficialDocument.Block] {
    let match = workspace.policyMatch(for: .project, asOf: asOf)
    let projects = ProjectList.allCases.flatMap { self.projects(of: $0).prefix(3) }
    let rows = projects.map { project -> [String] in
      let results = match.results(for: workspace.policyFacts(of: project))
      let order: [PolicyOutcome] = [.met, .manual, .unknown]
      let found = order.flatMap { outcome in
        results.filter { $0.outcome == outcome && $0.policy.family != .park }
      }
      return [
        project.steps.last.map { name($0.process) } ?? "",
        found.isEmpty
          ? say("未见适用政策", "no policy found")
          : found.prefix(4).map {
            "\($0.policy.name.text(in: language))（\($0.outcome.words.text(in: language))）"
          }.joined(separator: "；"),
      ]
    }
    // The rules that a draft meets most; all of them stand in `promises check`.
    let allowed = rules(["p-service", "p-law-tax", "p-law-support", "p-auction", "p-green"])
    let forbidden = rules([
      "p-tax-return", "p-land-return", "p-rent", "p-register", "p-statistics", "p-price",
      "p-one-firm",
    ])
    return [
      .table(
        Grid(
          caption: say("项目可依法享受的政策", "Lawful support by project"),
          columns: [
            Column(say("项目", "project"), width: 18), Column(say("政策（结论）", "policy"), width: 50),
          ],
          rows: rows
        )
      ),
      .text(say("可以承诺：\(allowed)。", "May be promised: \(allowed).")),
      .text(say("不得承诺：\(forbidden)。", "May not be promised: \(forbidden).")),
    ]
  }

  /// Rules about promises with their first clause, one after the other.
  private func rules(_ ids: [PromiseRule.ID]) -> String {
    let found = ids.compactMap { id in model.rulebook.promiseRules.first { $0.id == id } }
    return found.map { rule in
      let clause = rule.clauses.first.flatMap { model.rulebook.clauses[$0] }.map(citation) ?? ""
      return say("\(rule.reason.zh)（\(clause)）", "\(rule.reason.en) (\(clause))")
    }.joined(separator: say("；", "; "))
  }

  private func citation(_ clause: LawClause) -> String {
    (model.documents[clause.document]?.name.text(in: language) ?? "") + (clause.clause ?? "")
  }

  private var items: [RegisterItem] {
    model.registers.filter { $0.chain == chain.id }
      + model.registers.filter { $0.chain == nil && $0.register == .innovations }
  }

  private var reforming: [OfficialDocument.Block] {
    guard !items.isEmpty else { return [.text(say("清单没有本链条目。", "No item bears on the chain."))] }
    return [
      .table(registerGrid(14)),
      .note(
        say(
          "条目出自方案原文；方案没有写责任单位和时限的，列“未载”。",
          "Quoted from the plan, which names no owners or dates."
        )
      ),
    ]
  }

  private func registerGrid(_ most: Int) -> Grid {
    let missing = say("未载", "not stated")
    return Grid(
      columns: [
        Column(say("条目", "item"), width: 26), Column(say("清单", "register"), width: 18),
        Column(say("依据", "basis"), width: 16), Column(say("责任单位", "owner"), width: 9),
        Column(say("时限", "due"), width: 8), Column(say("方案", "para."), width: 6),
      ],
      rows: items.prefix(most).map {
        [
          $0.name.text(in: language), $0.register.words.text(in: language),
          $0.basis?.text(in: language) ?? missing,
          $0.owner ?? missing, $0.due?.description ?? missing, $0.paragraph ?? "—",
        ]
      }
    )
  }

  private var wanting: [OfficialDocument.Block] {
    let entries = model.region.plan.filter { entry in
      entry.processes.contains { processes.contains($0) }
    }
    guard !entries.isEmpty else { return [.text(say("方案没有点到本链。", "The plan does not name it."))] }
    var seen: Set<String> = []
    return entries.filter { seen.insert($0.phrase.zh).inserted }.map { entry in
      .text(
        say(
          "“\(entry.phrase.zh)”\(entry.paragraph.map { "（方案\($0)）" } ?? "")。",
          "“\(entry.phrase.en)”\(entry.paragraph.map { " (plan, \($0))" } ?? "")."
        )
      )
    }
  }

  private var asking: [OfficialDocument.Block] {
    var questions: [String] = []
    for gap in chainGaps where gap.isUnsized || gap.standing == .notSurveyed {
      let product = short(gap.product)
      questions.append(
        gap.isUnsized
          ? say("\(product)：已有企业的规模多大", "\(product): how large are the plants")
          : say("\(product)：本地是否确无生产，问工信部门", "\(product): does nobody make it here")
      )
    }
    let projects = ProjectList.allCases.flatMap { self.projects(of: $0).prefix(3) }
    for outcome in projects.flatMap(\.gates) where outcome.isOpen {
      questions += outcome.questions.map {
        "\(name(outcome.process))：\($0.text(in: language))"
      }
    }
    var seen: Set<String> = []
    let distinct = questions.filter { seen.insert($0).inserted }
    let shown = distinct.prefix(15).enumerated().map { index, question in
      OfficialDocument.Block.text("\(index + 1)．\(question)\(language == .zh ? "？" : "?")")
    }
    let more = distinct.count - shown.count
    return shown
      + (more > 0
        ? [.note(say("另有\(more)个问题见工作簿。", "\(more) more in the workbook."))] : [])
  }

  private var citing: [OfficialDocument.Block] {
    var ids: [Source.ID] = []
    for plant in model.facilities {
      guard let process = plant.process, processes.contains(process) else { continue }
      for id in plant.sources where !ids.contains(id) { ids.append(id) }
    }
    let sources = ids.compactMap { model.sources[$0] }.sorted { $0.grade < $1.grade }
    return sources.prefix(12).enumerated().map { index, source in
      .note(
        "〔\(index + 1)〕\(source.title)，\(source.publisher)，\(source.date?.description ?? say("日期未载", "no date"))（\(source.grade.rawValue)）"
      )
    }
  }
}
