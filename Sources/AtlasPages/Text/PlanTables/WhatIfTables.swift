package import ChainModel
import GapAnalysis
import MaterialBalance
package import ProcessSynthesis
package import Tables
import Words

/// The tables of a what-if: what moves, what opens and closes, for whom, and against what.
package struct WhatIfTables: Sendable {
  /// The result.
  package let result: WhatIf
  /// The language of headings and names.
  package let language: Language
  private var model: RegionalModel { result.after.model }

  /// Makes tables of a result in a language.
  package init(result: WhatIf, language: Language) {
    self.result = result
    self.language = language
  }

  /// All tables in reading order.
  package var all: [AtlasTable] { [products, needs, gaps, effects, competitors, limits] }

  /// The products whose balance moves, before and after.
  package var products: AtlasTable {
    func amount(_ value: Double, _ shift: ProductShift) -> TableCell {
      TableCell(.amount(Span(value), unit(shift.id)))
    }
    let columns: [Column<ProductShift>] = [
      Column("product", Phrase(zh: "产品", en: "product"), .main) { .text(short($0.id)) },
      Column("id", Phrase(zh: "标识", en: "id"), .detail) { .text($0.id.text) },
      Column("supplyBefore", Phrase(zh: "供给（前）", en: "supply before"), kind: .amount, .detail) {
        amount($0.before.supply, $0)
      },
      Column("supplyAfter", Phrase(zh: "供给（后）", en: "supply after"), kind: .amount, .detail) {
        amount($0.after.supply, $0)
      },
      Column("demandBefore", Phrase(zh: "需求（前）", en: "demand before"), kind: .amount, .detail) {
        amount($0.before.demand, $0)
      },
      Column("demandAfter", Phrase(zh: "需求（后）", en: "demand after"), kind: .amount, .detail) {
        amount($0.after.demand, $0)
      },
      Column("balanceBefore", Phrase(zh: "余缺（前）", en: "balance before"), kind: .amount, .main) {
        amount($0.before.balance, $0)
      },
      Column("balanceAfter", Phrase(zh: "余缺（后）", en: "balance after"), kind: .amount, .main) {
        amount($0.after.balance, $0)
      },
      Column(
        "conversionBefore",
        Phrase(zh: "本地转化率（前）", en: "used here before"),
        kind: .percent,
        .main
      ) { .share($0.before.localConversion) },
      Column(
        "conversionAfter",
        Phrase(zh: "本地转化率（后）", en: "used here after"),
        kind: .percent,
        .main
      ) { .share($0.after.localConversion) },
    ]
    return AtlasTable(
      id: "what-if-products",
      title: Phrase(zh: "供需变化", en: "Balances that move"),
      note: Phrase(
        zh: "现有装置不动；全部按中间值。余为正，缺为负。",
        en: "All other plants run as before; middle figures. A shortage is negative."
      ),
      columns: columns,
      rows: result.shifts,
      in: language
    ) { $0.id.text }
  }

  /// What all plants need, before and after.
  package var needs: AtlasTable {
    typealias Row = (name: Phrase, unit: Phrase, before: Double, after: Double)
    let (one, other) = (result.needsBefore, result.needsAfter)
    let cubic = Phrase(zh: "立方米/年", en: "m³ a year")
    let rows: [Row] = [
      (Phrase(zh: "新鲜水", en: "fresh water"), cubic, one.water, other.water),
      (Phrase(zh: "污水", en: "waste water"), cubic, one.effluent, other.effluent),
      (
        Phrase(zh: "综合能耗", en: "energy"), Phrase(zh: "吨标准煤/年", en: "tce a year"), one.energy,
        other.energy
      ),
      (Phrase(zh: "用工", en: "jobs"), Phrase(zh: "人", en: "persons"), one.jobs, other.jobs),
      (Phrase(zh: "新增投资", en: "new investment"), Phrase(zh: "元", en: "CNY"), 0, other.capex),
    ]
    func number(_ id: String, _ heading: Phrase, _ value: @escaping (Row) -> Double) -> Column<Row>
    {
      Column(id, heading, kind: .number(digits: 0), .main) { .number(value($0)) }
    }
    return AtlasTable(
      id: "what-if-needs",
      title: Phrase(zh: "水、能、人、钱", en: "Water, energy, people, money"),
      note: Phrase(zh: "没有写明用量的环节不计。", en: "A process that states no need adds nothing."),
      columns: [
        Column("what", Phrase(zh: "项目", en: "what"), .main) { .text($0.name.text(in: language)) },
        Column("unit", Phrase(zh: "单位", en: "unit"), .main) { .text($0.unit.text(in: language)) },
        number("before", Phrase(zh: "前", en: "before")) { $0.before },
        number("added", Phrase(zh: "变化", en: "change")) { $0.after - $0.before },
        number("after", Phrase(zh: "后", en: "after")) { $0.after },
      ],
      rows: rows,
      in: language
    )
  }

  /// Gaps that close, open or change.
  package var gaps: AtlasTable {
    typealias Row = (what: Phrase, gap: Gap, before: Gap?)
    let rows: [Row] =
      result.closed.map { (Phrase(zh: "补上", en: "closed"), $0, nil) }
      + result.opened.map { (Phrase(zh: "新出现", en: "opened"), $0, nil) }
      + result.changed.map { (Phrase(zh: "变化", en: "changed"), $0.after, $0.before) }
    func size(_ gap: Gap?) -> TableCell {
      guard let gap, let proposed = gap.size?.proposed else { return .empty }
      return TableCell(.amount(Span(proposed), unit(gap.product)))
    }
    func feed(_ gap: Gap?) -> TableCell {
      guard let feed = gap?.size?.feeds.first else { return .empty }
      return TableCell(.amount(Span(feed.amount.mid), unit(feed.product)))
    }
    return AtlasTable(
      id: "what-if-gaps",
      title: Phrase(zh: "缺口的变化", en: "Gaps"),
      columns: [
        Column("what", Phrase(zh: "变化", en: "change"), .main) { .text($0.what.text(in: language)) },
        Column("kind", Phrase(zh: "类型", en: "kind"), .main) {
          .text($0.gap.kind.words.text(in: language))
        },
        Column("product", Phrase(zh: "产品", en: "product"), .main) { .text(short($0.gap.product)) },
        Column("before", Phrase(zh: "建议规模（前）", en: "size before"), kind: .amount) {
          size($0.before)
        },
        Column("after", Phrase(zh: "建议规模（后）", en: "size after"), kind: .amount) {
          size($0.what.en == "closed" ? nil : $0.gap)
        },
        Column("feedBefore", Phrase(zh: "原料余量（前）", en: "feed left before"), kind: .amount) {
          feed($0.before)
        },
        Column("feedAfter", Phrase(zh: "原料余量（后）", en: "feed left after"), kind: .amount) {
          feed($0.what.en == "closed" ? nil : $0.gap)
        },
        Column("id", Phrase(zh: "标识", en: "id"), .detail) { .text($0.gap.id.text) },
      ],
      rows: rows,
      in: language
    ) { $0.gap.id.text }
  }

  /// Who loses and who wins.
  package var effects: AtlasTable {
    let rows = result.losers.map { (false, $0) } + result.winners.map { (true, $0) }
    return AtlasTable(
      id: "what-if-effects",
      title: Phrase(zh: "谁受损，谁受益", en: "Who loses, who wins"),
      columns: [
        Column("who", Phrase(zh: "方向", en: "which"), .main) {
          .text(
            ($0.0 ? Phrase(zh: "受益", en: "wins") : Phrase(zh: "受损", en: "loses"))
              .text(in: language)
          )
        },
        Column("text", Phrase(zh: "说明", en: "what happens"), .main) {
          .text($0.1.text.text(in: language))
        },
        Column("companies", Phrase(zh: "涉及企业", en: "companies")) {
          .list(
            $0.1.companies.prefix(6).compactMap { model.companies[$0]?.name.text(in: language) },
            in: language
          )
        },
      ],
      rows: rows,
      in: language
    )
  }

  /// Who else would use the same feeds.
  package var competitors: AtlasTable {
    func size(_ value: Double?, _ row: FeedCompetitor) -> TableCell {
      guard let value, let process = model.processes[row.process] else { return .unknown }
      return TableCell(.amount(Span(value), unit(process.output)))
    }
    return AtlasTable(
      id: "what-if-competitors",
      title: Phrase(zh: "抢同一原料的", en: "Who else wants the feed"),
      columns: [
        Column("process", Phrase(zh: "环节", en: "process"), .main) { .text(name($0.process)) },
        Column("feed", Phrase(zh: "原料", en: "feed"), .main) { .text(short($0.feed)) },
        Column("before", Phrase(zh: "原料可撑规模（前）", en: "size the feed carried"), kind: .amount) {
          size($0.before, $0)
        },
        Column("after", Phrase(zh: "原料可撑规模（后）", en: "size it carries now"), kind: .amount) {
          size($0.after, $0)
        },
        Column("minimum", Phrase(zh: "最小规模", en: "smallest scale"), kind: .amount) {
          size($0.minimumScale, $0)
        },
        Column("here", Phrase(zh: "本地已有", en: "runs here")) {
          .text(Phrase(zh: $0.isHere ? "是" : "否", en: $0.isHere ? "yes" : "no").text(in: language))
        },
      ],
      rows: result.competitors,
      in: language
    ) { $0.process.text }
  }

  /// What it may run into, the binding one marked.
  package var limits: AtlasTable {
    let binding = result.binding
    return AtlasTable(
      id: "what-if-limits",
      title: Phrase(zh: "约束", en: "Limits"),
      columns: [
        Column("text", Phrase(zh: "约束", en: "limit"), .main) { .text($0.text.text(in: language)) },
        Column("load", Phrase(zh: "用到", en: "used"), kind: .percent, .main) { .share($0.load) },
        Column("state", Phrase(zh: "结论", en: "verdict"), .main) { limit in
          let words =
            limit.isBroken
            ? Phrase(zh: "超出", en: "broken")
            : limit == binding ? Phrase(zh: "最紧", en: "binding") : Phrase(zh: "够", en: "enough")
          return .text(words.text(in: language))
        },
      ],
      rows: result.limits,
      in: language
    )
  }

  private func short(_ product: Product.ID) -> String {
    model.products[product]?.short.text(in: language) ?? product.text
  }

  private func name(_ process: UnitProcess.ID) -> String {
    model.processes[process]?.name.text(in: language) ?? process.text
  }

  private func unit(_ product: Product.ID) -> ScaledUnit {
    guard let unit = model.products[product]?.unit else { preconditionFailure("no \(product)") }
    return unit
  }
}
