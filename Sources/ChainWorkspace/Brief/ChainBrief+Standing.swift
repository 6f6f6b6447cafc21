import ChainModel
import Documents
import GapAnalysis
import MaterialBalance
import Tables
import Words

/// Where the chain stands, who makes what, and what leaves.
extension ChainBrief {
  var standing: [OfficialDocument.Block] {
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
    let plants = plantGrid(room(12, 8, 6))
    if !plants.rows.isEmpty { blocks.append(.table(plants)) }
    if let picture {
      blocks.append(
        .picture(picture, say("图1　产业链图（实线为已有，标记为缺口）", "Figure 1: the chain with its gaps"))
      )
    }
    return blocks
  }

  /// The plants whose size is known, stage by stage and the largest first.
  func plantGrid(_ most: Int) -> Grid {
    var order: [UnitProcess.ID: Int] = [:]
    for (index, stage) in chain.stages.enumerated() {
      for process in stage.processes { order[process] = index }
    }
    let plants = model.facilities.filter { plant in
      guard let process = plant.process else { return false }
      return order[process] != nil && plant.capacity != nil
        && sheet.request.counts(plant, in: model)
    }
    // The largest of each stage come first, so that a short table names every stage.
    var taken: [Int: Int] = [:]
    let ranked = plants.sorted { ($0.capacity?.span.mid ?? 0) > ($1.capacity?.span.mid ?? 0) }
      .map { plant -> (turn: Int, stage: Int, plant: Facility) in
        let stage = plant.process.flatMap { order[$0] } ?? 0
        taken[stage, default: 0] += 1
        return (taken[stage] ?? 0, stage, plant)
      }
      .sorted { ($0.turn, $0.stage) < ($1.turn, $1.stage) }
    let shown = ranked.prefix(most).sorted { ($0.stage, $0.turn) < ($1.stage, $1.turn) }
    return Grid(
      caption: say("表2　主要企业与产能（规模有出处的）", "Table 2: firms and plants of known size"),
      columns: [
        Column(say("企业", "firm"), width: 24), Column(say("产品", "product"), width: 12),
        Column(say("产能", "capacity"), width: 11, isNumeric: true),
        Column(say("状态", "status"), width: 8), Column(say("所在", "place"), width: 14),
      ],
      rows: shown.map { item in
        let plant = item.plant
        return [
          model.companies[plant.company]?.name.text(in: language) ?? plant.company.text,
          short(plant.product),
          plant.capacity.map { amount($0.span.mid, of: plant.product) } ?? "",
          plant.status.words.text(in: language),
          model.zoneName(plant.zone)?.text(in: language) ?? plant.zone.text,
        ]
      }
    )
  }

  var leaving: [OfficialDocument.Block] {
    guard !outflows.isEmpty else {
      return [.text(say("未见未经加工外流的产品。", "Nothing was seen to leave unprocessed."))]
    }
    return [.table(outflowGrid(room(12, 10, 8)))]
  }

  func outflowGrid(_ most: Int) -> Grid {
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
}
