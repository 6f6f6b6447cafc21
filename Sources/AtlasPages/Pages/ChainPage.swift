import ChainModel
import GapAnalysis
import MaterialBalance
import Tables
import Wording
import Words

/// A chain: its map, what of each stage is here, flows, value, balance and gaps.
struct ChainPage {
  private let builder: AtlasBuilder
  private let chain: Chain
  private let stages: [StageFigure]
  private var sheet: BalanceSheet { builder.input.sheet }
  private var model: RegionalModel { sheet.model }

  init(_ builder: AtlasBuilder, chain: Chain) {
    self.builder = builder
    self.chain = chain
    stages = StageFigure.all(of: chain, in: builder.input.sheet)
  }

  func page() -> AtlasPage {
    let gaps = builder.input.report.gaps(in: chain.id)
    let projects = gaps.filter(\.isProject)
    let figure = Completeness(of: chain, in: sheet)
    var sections: [AtlasSection] = []
    let maps = builder.input.maps.filter { $0.page == .chain(chain.id) }
    if !maps.isEmpty {
      sections.append(
        AtlasSection("map", builder.say(.heading(.map)), maps.enumerated().map(mapBlock))
      )
    }
    sections.append(
      AtlasSection(
        "stages",
        builder.say(.heading(.stages)),
        [.figure(coverage()), .table(stageTable())]
      )
    )
    if let flows = flows() {
      sections.append(AtlasSection("flows", builder.say(.heading(.flows)), [.figure(flows)]))
    }
    let needs = EndProductNeeds.all(of: chain, in: sheet).filter { !$0.essential.isEmpty }
    if !needs.isEmpty {
      sections.append(
        AtlasSection(
          "chokepoints",
          builder.say(.heading(.chokepoints)),
          needs.map { need in
            .paragraph([
              TextRun(
                builder.say(
                  .chokepoints(
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
        builder.say(.heading(.gaps)),
        [
          .table(builder.tables.gaps(gaps, id: "gaps-\(chain.id)"))
        ]
      )
    )
    let ladders = ladders()
    if !ladders.isEmpty {
      sections.append(
        AtlasSection(
          "ladder",
          builder.say(.heading(.ladder)),
          ladders.map { .figure($0) } + [.paragraph([TextRun(builder.say(.ladderNote))])]
        )
      )
    }
    sections.append(
      AtlasSection(
        "balance",
        builder.say(.heading(.balance)),
        [.table(builder.balances.balance(in: chain.id))]
      )
    )
    let totals = builder.balances.reconciliations(of: chain.id)
    if !totals.rows.isEmpty {
      sections.append(
        AtlasSection("totals", builder.say(.heading(.reconciliation)), [.table(totals)])
      )
    }
    return AtlasPage(
      id: .chain(chain.id),
      title: builder.name(chain.name),
      kicker: builder.say(.heading(.chain)),
      lead: [
        TextRun(
          builder.say(
            .chainLead(
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
        alternative: builder.say(
          .mapAlternative(
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
        label: builder.name(figure.stage.name),
        share: all > 0 ? Double(figure.present.count) / Double(all) : 0,
        text: "\(figure.present.count)/\(all)",
        page: nil,
        mark: nil
      )
    }
    return AtlasFigure(
      id: "coverage-\(chain.id)",
      caption: builder.say(.heading(.stageCoverage)),
      alternative: bars.map { "\($0.label) \($0.text)" }.joined(separator: "; "),
      content: .chart(.bars(bars))
    )
  }

  private func stageTable() -> AtlasTable {
    AtlasTable(
      id: "stages-\(chain.id)",
      title: builder.say(.heading(.stages)),
      columns: [
        TableColumn("stage", builder.label(.stage), .main),
        TableColumn("present", builder.say(.heading(.presentProcesses)), kind: .text, .main),
        TableColumn(
          "output",
          builder.say(.heading(.stageOutput)),
          unit: "t",
          kind: .number(digits: 0),
          .usual
        ),
        TableColumn("conversion", builder.label(.localConversion), kind: .percent, .main),
        TableColumn("absent", builder.say(.heading(.notHere)), .usual),
      ],
      rows: stages.map { figure in
        let absent = figure.stage.processes.filter { !figure.present.contains($0) }
        return TableRow(
          id: figure.stage.id.text,
          [
            .text(builder.name(figure.stage.name)),
            .text(
              figure.present.isEmpty
                ? "0/\(figure.stage.processes.count)"
                : "\(figure.present.count)/\(figure.stage.processes.count) · "
                  + builder.list(figure.present.map { builder.tables.name(of: $0) })
            ),
            figure.output > 0
              ? TableCell(.number(figure.output), isLowerBound: !figure.unweighed.isEmpty)
              : .empty,
            figure.localConversion.map { TableCell(.percent(Span($0))) } ?? .empty,
            .text(builder.list(absent.map { builder.tables.name(of: $0) })),
          ]
        )
      }
    )
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
          label: builder.name($0.stage.name),
          amount: $0.output,
          text: tonnes($0.output)
        )
      },
      flows: flows,
      outside: builder.say(.heading(.leaves))
    )
    let words = flows.map { flow in
      let to = flow.to.map { chart.nodes[$0].label } ?? chart.outside
      return "\(chart.nodes[flow.from].label) → \(to) \(flow.text)"
    }
    return AtlasFigure(
      id: "flows-\(chain.id)",
      caption: builder.say(.flowCaption),
      alternative: words.joined(separator: "; "),
      content: .chart(.flows(chart))
    )
  }

  private func flow(_ from: Int, _ to: Int?, _ amount: Double) -> AtlasChart.FlowChart.Flow {
    AtlasChart.FlowChart.Flow(from: from, to: to, amount: amount, text: tonnes(amount))
  }

  private func tonnes(_ amount: Double) -> String {
    builder.say(.tonnes(amount))
  }

  private func ladders() -> [AtlasFigure] {
    ValueLadder.all(of: chain, in: sheet).filter { $0.rungs.count > 1 }.compactMap { ladder in
      guard let raw = model.products[ladder.raw] else { return nil }
      var depth: [Product.ID: Int] = [:]
      var steps = [
        AtlasChart.LadderStep(
          label: builder.name(raw.name),
          depth: 0,
          value: ladder.price,
          text: AmountText.money(ladder.price, in: builder.language),
          isPresent: true,
          page: .product(raw.id)
        )
      ]
      for rung in ladder.rungs {
        let level = (rung.from.flatMap { depth[$0] } ?? 0) + 1
        depth[rung.product] = level
        steps.append(
          AtlasChart.LadderStep(
            label: builder.tables.name(of: rung.product),
            depth: level,
            value: rung.value,
            text: AmountText.money(rung.value, in: builder.language),
            isPresent: rung.isPresent,
            page: .product(rung.product)
          )
        )
      }
      return AtlasFigure(
        id: "ladder-\(chain.id)-\(raw.id)",
        caption: builder.say(.ladderCaption(raw: raw.name, unit: raw.unit)),
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
