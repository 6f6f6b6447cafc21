import ChainModel
import GapAnalysis
import MaterialBalance
import Tables
import Words

/// A chain: its map, what of each stage is here, flows, value, balance and gaps.
struct ChainPage {
  private let context: PageContext
  private let chain: Chain
  private let stages: [StageFigure]
  private var sheet: BalanceSheet { context.input.sheet }
  private var model: RegionalModel { sheet.model }

  init(_ context: PageContext, chain: Chain) {
    self.context = context
    self.chain = chain
    stages = StageFigure.all(of: chain, in: context.input.sheet)
  }

  func page() -> AtlasPage {
    let gaps = context.input.report.gaps(in: chain.id)
    let projects = gaps.filter(\.isProject)
    let figure = Completeness(of: chain, in: sheet)
    var sections: [AtlasSection] = []
    let mine = context.input.maps.filter { $0.page == .chain(chain.id) }
    if let map = mine.first(where: { $0.detail == .leader }) {
      sections.append(AtlasSection("leader", context.say(Self.atAGlance), [mapBlock(1, map)]))
    }
    let maps = mine.filter { $0.detail == .analyst }
    if !maps.isEmpty {
      sections.append(
        AtlasSection("map", context.say(Heading.map), maps.enumerated().map(mapBlock))
      )
    }
    sections.append(
      AtlasSection(
        "stages",
        context.say(Self.stages),
        [.figure(coverage()), .table(stageTable())]
      )
    )
    if let flows = flows() {
      sections.append(AtlasSection("flows", context.say(Self.flows), [.figure(flows)]))
    }
    let needs = EndProductNeeds.all(of: chain, in: sheet).filter { !$0.essential.isEmpty }
    if !needs.isEmpty {
      sections.append(
        AtlasSection(
          "chokepoints",
          context.say(Self.chokepointsHeading),
          needs.map { need in
            .paragraph([
              TextRun(
                context.say(
                  Self.chokepointsPhrase(
                    product: model.products[need.product]?.name ?? .nothing,
                    processes: need.essential.compactMap { model.processes[$0]?.name }
                  )
                )
              )
            ])
          }
        )
      )
    }
    sections.append(
      AtlasSection(
        "gaps",
        context.say(Heading.gaps),
        [
          .table(GapListing(context).table(gaps, id: "gaps-\(chain.id)"))
        ]
      )
    )
    let ladders = ladders()
    if !ladders.isEmpty {
      sections.append(
        AtlasSection(
          "ladder",
          context.say(Self.ladder),
          ladders.map { .figure($0) } + [.paragraph([TextRun(context.say(Self.ladderNote))])]
        )
      )
    }
    sections.append(
      AtlasSection(
        "balance",
        context.say(Heading.balance),
        [.table(context.balances.balance(in: chain.id))]
      )
    )
    let totals = context.balances.reconciliations(of: chain.id)
    if !totals.rows.isEmpty {
      sections.append(
        AtlasSection("totals", context.say(Self.reconciliation), [.table(totals)])
      )
    }
    return AtlasPage(
      id: .chain(chain.id),
      title: context.name(chain.name),
      kicker: context.say(Heading.chain),
      lead: [
        TextRun(
          context.say(
            Self.chainLead(
              stages: chain.stages.count,
              processes: figure.processes,
              present: figure.present,
              projects: projects.count
            )
          )
        )
      ],
      sections: sections
    )
  }

  private func mapBlock(_ index: Int, _ map: AtlasInput.Map) -> AtlasBlock {
    .figure(
      AtlasFigure(
        id: index == 0 ? "map-\(chain.id)" : "map-\(chain.id)-\(index + 1)",
        caption: map.caption,
        alternative: context.say(
          Self.mapAlternative(
            chain: chain.name,
            stages: chain.stages.map { Name(zh: $0.name.zh, en: $0.name.en) }
          )
        ),
        content: .map(svg: map.svg)
      )
    )
  }

  private func coverage() -> AtlasFigure {
    let bars = stages.map { figure -> AtlasChart.Bar in
      let all = figure.stage.processes.count
      return AtlasChart.Bar(
        label: context.name(figure.stage.name),
        share: all > 0 ? Double(figure.present.count) / Double(all) : 0,
        text: "\(figure.present.count)/\(all)",
        page: nil,
        mark: nil
      )
    }
    return AtlasFigure(
      id: "coverage-\(chain.id)",
      caption: context.say(Self.stageCoverage),
      alternative: bars.map { "\($0.label) \($0.text)" }.joined(separator: "; "),
      content: .chart(.bars(bars))
    )
  }

  private func stageTable() -> AtlasTable {
    AtlasTable(
      id: "stages-\(chain.id)",
      title: Self.stages,
      columns: [
        Column("stage", Label.stage, .main) { .text(context.name($0.stage.name)) },
        Column("present", Heading.presentProcesses, .main, cell: present),
        Column("output", Self.stageOutput, unit: .verbatim("t"), kind: .number(digits: 0)) {
          $0.output > 0
            ? TableCell(.number($0.output), isLowerBound: !$0.unweighed.isEmpty) : .empty
        },
        Column("conversion", Label.localConversion, kind: .percent, .main) {
          .share($0.localConversion)
        },
        Column("absent", Self.notHere) { figure in
          let absent = figure.stage.processes.filter { !figure.present.contains($0) }
          return .list(absent.map { context.tables.name(of: $0) }, in: context.language)
        },
      ],
      rows: stages,
      in: context.language
    ) { $0.stage.id.text }
  }

  private func present(_ figure: StageFigure) -> TableCell {
    let count = "\(figure.present.count)/\(figure.stage.processes.count)"
    guard !figure.present.isEmpty else { return .text(count) }
    let names = context.list(figure.present.map { context.tables.name(of: $0) })
    return .text("\(count) · \(names)")
  }

  /// What each stage puts out, and where it goes; nil where nothing goes anywhere.
  private func flows() -> AtlasFigure? {
    let shown = stages.indices.filter { stages[$0].output > 0 }
    guard shown.count > 1 else { return nil }
    var flows: [AtlasChart.FlowChart.Flow] = []
    for index in shown {
      let figure = stages[index]
      var left = figure.output
      for uptake in figure.uptakes {
        guard let to = stages.firstIndex(where: { $0.stage.id == uptake.stage }), to > index,
          shown.contains(to)
        else { continue }
        let amount = min(uptake.amount, left)
        left -= amount
        if amount > 0 { flows.append(flow(index, to, amount)) }
      }
      if left > figure.output * 0.005 { flows.append(flow(index, nil, left)) }
    }
    let chart = AtlasChart.FlowChart(
      nodes: stages.map {
        AtlasChart.FlowChart.Node(
          label: context.name($0.stage.name),
          amount: $0.output,
          text: tonnes($0.output)
        )
      },
      flows: flows,
      outside: context.say(Self.leaves)
    )
    let words = flows.map { flow in
      let to = flow.to.map { chart.nodes[$0].label } ?? chart.outside
      return "\(chart.nodes[flow.from].label) → \(to) \(flow.text)"
    }
    return AtlasFigure(
      id: "flows-\(chain.id)",
      caption: context.say(Self.flowCaption),
      alternative: words.joined(separator: "; "),
      content: .chart(.flows(chart))
    )
  }

  private func flow(_ from: Int, _ to: Int?, _ amount: Double) -> AtlasChart.FlowChart.Flow {
    AtlasChart.FlowChart.Flow(from: from, to: to, amount: amount, text: tonnes(amount))
  }

  private func tonnes(_ amount: Double) -> String {
    context.say(Self.tonnes(amount))
  }

  private func ladders() -> [AtlasFigure] {
    ValueLadder.all(of: chain, in: sheet).filter { $0.rungs.count > 1 }.compactMap { ladder in
      guard let raw = model.products[ladder.raw] else { return nil }
      var depth: [Product.ID: Int] = [:]
      var steps = [
        AtlasChart.LadderStep(
          label: context.name(raw.name),
          depth: 0,
          value: ladder.price,
          text: AmountText.money(ladder.price, in: context.language),
          isPresent: true,
          page: .product(raw.id)
        )
      ]
      for rung in ladder.rungs {
        let level = (rung.from.flatMap { depth[$0] } ?? 0) + 1
        depth[rung.product] = level
        steps.append(
          AtlasChart.LadderStep(
            label: context.tables.name(of: rung.product),
            depth: level,
            value: rung.value,
            text: AmountText.money(rung.value, in: context.language),
            isPresent: rung.isPresent,
            page: .product(rung.product)
          )
        )
      }
      return AtlasFigure(
        id: "ladder-\(chain.id)-\(raw.id)",
        caption: context.say(Self.ladderCaption(raw: raw.name, unit: raw.unit)),
        alternative: steps.map { "\($0.label) \($0.text)" }.joined(separator: "; "),
        content: .chart(.ladder(Self.inTreeOrder(steps, ladder)))
      )
    }
  }

  /// Each step below the step it comes from.
  private static func inTreeOrder(
    _ steps: [AtlasChart.LadderStep],
    _ ladder: ValueLadder
  ) -> [AtlasChart.LadderStep] {
    var children: [Product.ID: [Int]] = [:]
    for (index, rung) in ladder.rungs.enumerated() {
      children[rung.from ?? ladder.raw, default: []].append(index + 1)
    }
    var result: [AtlasChart.LadderStep] = []
    func visit(_ index: Int) {
      result.append(steps[index])
      let product = index == 0 ? ladder.raw : ladder.rungs[index - 1].product
      for child in children[product] ?? [] { visit(child) }
    }
    visit(0)
    return result
  }
}

extension ChainPage {
  fileprivate static let atAGlance = Phrase(zh: "一图看懂", en: "At a glance")
  fileprivate static let stages = Phrase(zh: "各段覆盖情况", en: "What of each stage is here")
  fileprivate static let flows = Phrase(zh: "段间流向", en: "Where the output goes")
  fileprivate static let chokepointsHeading = Phrase(zh: "关键环节", en: "Chokepoints")
  fileprivate static let ladder = Phrase(zh: "价值阶梯", en: "Value ladder")
  fileprivate static let ladderNote = Phrase(
    zh: "沿主要原料计算，按产品价格折算，未扣其他原料和加工成本；价格多为估算。",
    en:
      "Along the main input, at product prices; other inputs and costs are not deducted, and most prices are estimates."
  )
  fileprivate static let reconciliation = Phrase(zh: "统计总量对账", en: "Control totals")
  fileprivate static let stageCoverage = Phrase(
    zh: "各段本地已有环节数与全部环节数",
    en: "Processes here, of all processes, by stage"
  )
  fileprivate static let stageOutput = Phrase(zh: "本段主产品产量", en: "Output of the stage")
  fileprivate static let notHere = Phrase(zh: "本地尚无的环节", en: "Not here")
  fileprivate static let leaves = Phrase(zh: "未在链内消化", en: "Not used in the chain")
  fileprivate static let flowCaption = Phrase(
    zh: "各段主产品的产量及去向，宽度与吨数成比例；向下的分支为链内没有消化的部分",
    en:
      "What each stage puts out and where it goes, widths in proportion to tonnes; what turns down is not used in the chain"
  )

  fileprivate static func chokepointsPhrase(product: Name, processes: [Name]) -> Phrase {
    Phrase(
      zh: "\(product.zh)的本地生产离不开：\(processes.map(\.zh).joined(separator: "、"))；其中任何一环停下，本地即无从生产",
      en:
        "\(product.en) cannot be made here without \(processes.map(\.en).joined(separator: ", ")): if any of them stops, so does it"
    )
  }

  fileprivate static func chainLead(stages: Int, processes: Int, present: Int, projects: Int)
    -> Phrase
  {
    Phrase(
      zh: "分\(stages)段、\(processes)个环节，本地已有\(present)个；招商机会\(projects)项。",
      en:
        "\(stages) stages, \(processes) processes, \(present) of them here; \(projects) opportunities."
    )
  }

  fileprivate static func mapAlternative(chain: Name, stages: [Name]) -> Phrase {
    Phrase(
      zh: "\(chain.zh)图谱，自左至右各段：\(stages.map(\.zh).joined(separator: "、"))。图中内容均见本页表格。",
      en:
        "Map of \(chain.en), stages from left to right: \(stages.map(\.en).joined(separator: ", ")). Everything on it is also in the tables of this page."
    )
  }

  fileprivate static func tonnes(_ amount: Double) -> Phrase {
    Phrase(
      zh: amount >= 1e4
        ? DecimalText.significant(amount / 1e4) + "万吨" : DecimalText.significant(amount) + "吨",
      en: DecimalText.significant(amount, grouped: true) + " t"
    )
  }

  fileprivate static func ladderCaption(raw: Name, unit: ScaledUnit) -> Phrase {
    Phrase(
      zh: "1\(unit.text(in: .zh))\(raw.zh)逐级加工后的产值；空心为本地尚无的环节",
      en:
        "What 1 \(unit.text(in: .en)) of \(raw.en) is worth step by step; hollow where the step is not here"
    )
  }
}
