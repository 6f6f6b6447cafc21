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
    blocks.append(.heading(1, say("七、目标与测算", "7. What is wanted, and what it comes to")))
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

  func short(_ product: Product.ID) -> String {
    model.products[product]?.short.text(in: language) ?? product.text
  }

  func name(_ process: UnitProcess.ID) -> String {
    model.processes[process]?.name.text(in: language) ?? process.text
  }

  func amount(_ value: Double, of product: Product.ID) -> String {
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
        "按在产和在建装置满产计，未经加工外流的产品价值\(AmountText.money(leaving, in: .zh))，以\(first.zh)为多。",
        "With plants that run and are being built, what leaves unprocessed is worth \(AmountText.money(leaving, in: .en)), most of it "
          + "\(first.en)."
      )
    return say(
      "\(chain.name.zh)产业链共\(figure.processes)个环节，在产在建\(figure.present)个。\(lost)\(proposed)数字均可溯源，估计值已注明；规模不明、未经调查的环节列入须核实的问题。",
      "The chain has \(figure.processes) processes, \(figure.present) of which run or are being built. "
        + "\(lost)\(proposed)"
    )
  }
}
