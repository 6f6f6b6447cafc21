package import ChainModel
package import GapAnalysis
import MaterialBalance
import PolicyRules
import Words

/// The tables of a project report: the three lists, and what is on none.
package struct ProjectTables: Sendable {
  /// The report.
  package let report: ProjectReport
  /// The language of headings and names.
  package let language: Language
  private var model: RegionalModel { report.sheet.model }

  /// Makes tables of a report in a language.
  package init(report: ProjectReport, language: Language) {
    self.report = report
    self.language = language
  }

  /// One list in rank order.
  package func list(_ list: ProjectList) -> AtlasTable {
    AtlasTable(
      id: "projects-\(list.rawValue)",
      title: list.words.text(in: language),
      note: say(
        "评分满分100，权重和刻度见 region.yaml；盈亏临界和数据待核的不进前十，名次从11起。"
          + "“余料”是扣去本项目和排在前面的项目后还剩的原料；写“不足”的，几个项目争同一份料，不能都上。",
        "Scores out of 100, weights and scales as in region.yaml. What is at break-even or in doubt is"
          + " never among the first ten. What is left is after this project and those above it; where"
          + " it is short, they want the same feed and cannot all be built."
      ),
      columns: columns,
      rows: report.projects(of: list).map(row)
    )
  }

  /// All lists as one table, for files.
  package func all(_ lists: [ProjectList]) -> AtlasTable {
    AtlasTable(
      id: "projects",
      title: say("招商项目", "Projects"),
      columns: [column("list", "清单", "list", .main)] + columns,
      rows: lists.flatMap { report.projects(of: $0) }.map { project in
        TableRow(
          id: project.id.text,
          [.text(project.list.words.text(in: language))] + row(project).cells
        )
      }
    )
  }

  /// What is on no list, with the reason.
  package var notListed: AtlasTable { notListed(report.notListed) }

  /// Some of what is on no list, with the reason.
  package func notListed(_ items: [NotListed]) -> AtlasTable {
    AtlasTable(
      id: "projects-not-listed",
      title: say("未列入", "Not listed"),
      columns: [
        column("id", "标识", "id", .detail), column("process", "环节", "process", .main),
        column("why", "缘由", "why", .main), column("text", "说明", "reason", .main),
      ],
      rows: items.map { item in
        TableRow(
          id: item.id.text,
          [
            .text(item.id.text), .text(name(of: item.process)),
            .text(item.reason.words.text(in: language)), .text(item.text.text(in: language)),
          ]
        )
      }
    )
  }

  /// The steps of a project.
  package func steps(of project: Project) -> AtlasTable {
    AtlasTable(
      id: "steps-\(project.id)",
      title: say("环节", "Steps"),
      columns: [
        column("process", "环节", "process", .main),
        column("size", "规模", "size", .main, .amount),
        column("minimumScale", "最小规模", "smallest scale", .usual, .amount),
        column("lines", "套数", "plants", .usual, .number(digits: 0)),
        column("here", "本地已有", "runs here", .usual),
      ],
      rows: project.steps.map { step in
        let unit = unit(of: model.processes[step.process]?.output ?? project.product)
        return TableRow(
          id: step.process.text,
          [
            .text(name(of: step.process)), TableCell(.amount(Span(step.size), unit)),
            step.minimumScale.map { TableCell(.amount(Span($0), unit)) } ?? .unknown,
            TableCell(.number(Double(step.lines))),
            .text(say(step.isHere ? "是" : "否", step.isHere ? "yes" : "no")),
          ]
        )
      }
    )
  }

  /// What each criterion contributes to a project's score.
  package func contributions(of project: Project) -> AtlasTable {
    AtlasTable(
      id: "contributions-\(project.id)",
      title: say("评分", "Score"),
      columns: [
        column("criterion", "标准", "criterion", .main),
        column("weight", "权重", "weight", .main, .number(digits: 1)),
        column("value", "得分率", "value", .main, .number(digits: 3)),
        column("points", "得分", "points", .main, .number(digits: 1)),
      ],
      rows: project.contributions.map {
        TableRow([
          .text($0.criterion.words.text(in: language)), TableCell(.number($0.weight)),
          TableCell(.number($0.value)), TableCell(.number($0.points)),
        ])
      }
    )
  }

  /// The construction of a project, sentence by sentence.
  package func explanation(of project: Project) -> AtlasTable {
    AtlasTable(
      id: "explanation-\(project.id)",
      title: "\(name(of: project)) — \(say("为什么这样建", "why it is built like this"))",
      columns: [column("text", "推演", "construction", .main)],
      rows: project.explanation.map { TableRow([.text($0.text.text(in: language))]) }
    )
  }

  private var columns: [TableColumn] {
    [
      column("rank", "名次", "rank", .main, .number(digits: 0)),
      column("id", "标识", "id", .detail),
      column("name", "项目", "project", .main),
      column("size", "规模", "size", .main, .amount),
      column("score", "得分", "score", .main, .number(digits: 1)),
      column("capex", "投资", "investment", .main, .money),
      column("output", "产值", "output", .detail, .money),
      column("valueAdded", "增加值", "value added", .main, .money),
      column("digests", "消化余料", "surplus taken up", .usual, .money),
      column("profit", "利润", "profit", .usual, .money),
      column("payback", "回收年限", "payback, years", .usual, .number(digits: 1)),
      column("jobs", "用工", "jobs", .usual, .number(digits: 0)),
      column("profitInDraws", "盈利概率", "earns in draws", .main, .percent),
      column("top3", "前三概率", "in the top 3", .detail, .percent),
      column("top10", "前十概率", "in the top 10", .detail, .percent),
      column("rankInterval", "名次区间", "rank interval", .usual),
      column("zone", "片区", "zone", .usual),
      column("left", "余料", "left", .usual),
      column("standing", "状态", "standing", .usual),
      column("gates", "准入须核", "clauses to settle", .detail, .number(digits: 0)),
      column("doubts", "数据待核", "in doubt", .detail),
      column("variants", "备选", "variants", .detail),
      column("beatenBy", "逐项不及", "beaten by", .detail),
      column("reason", "理由", "reason", .usual),
    ]
  }

  private func row(_ project: Project) -> TableRow {
    let unit = unit(of: project.product)
    let robustness = project.robustness
    func share(_ value: Double?) -> TableCell {
      value.map { TableCell(.percent(Span($0))) } ?? .empty
    }
    return TableRow(
      id: project.id.text,
      [
        project.rank.map { TableCell(.number(Double($0))) } ?? .empty, .text(project.id.text),
        .text(name(of: project)), TableCell(.amount(Span(project.size.proposed), unit)),
        TableCell(.number(project.score)), TableCell(.money(project.money.capex)),
        TableCell(.money(project.money.output)), TableCell(.money(project.money.valueAdded)),
        TableCell(.money(project.money.digested)), TableCell(.money(project.money.profit)),
        project.money.payback.mid.map { TableCell(.number($0)) }
          ?? TableCell(.text(say("收不回", "never"))),
        project.needs.jobs.map { .persons($0.mid) } ?? .unknown,
        share(robustness?.profitInDraws), share(robustness?.top3), share(robustness?.top10),
        .text(robustness?.rankInterval.map { "\($0.lowerBound)–\($0.upperBound)" } ?? ""),
        .text(project.plannedZone.flatMap { model.zoneName($0)?.text(in: language) } ?? ""),
        .text(project.left.map(remainder).joined(separator: "; ")),
        .text(project.standing.text(in: language)),
        TableCell(.number(Double(project.gates.count(where: \.isOpen)))),
        .text(Phrase.list(project.doubts).text(in: language)),
        .text(Phrase.list(project.variants.map { names(of: $0) }).text(in: language)),
        .text(project.beatenBy.map { names(of: $0).text(in: language) } ?? ""),
        .text(project.reason.text(in: language)),
      ]
    )
  }

  /// What is left of a feed, or by how much it is short.
  func remainder(_ item: ProjectRemainder) -> String {
    guard let product = model.products[item.product] else { return item.product.text }
    func text(_ amount: Double) -> String {
      AmountText.amount(amount, of: product.unit, in: language)
    }
    let name = product.short.text(in: language)
    guard item.shortBy > Self.noise * item.claimed else {
      let later = item.shortAfterPipeline
      let note =
        later > Self.noise * item.claimed
        ? say(
          "（签约拟建投产后不足\(text(later))）",
          " (short by \(text(later)) once what is signed runs)"
        ) : ""
      return "\(name) \(text(item.amount))\(note)"
    }
    return "\(name) " + say("不足\(text(item.shortBy))", "short by \(text(item.shortBy))")
  }

  /// The part of a claim below which a shortage is that of rounded sizes.
  private static let noise = 0.0005

  /// A project as a person calls it: its steps from the feed to the last product.
  package func name(of project: Project) -> String { title(of: project).text(in: language) }

  private func title(of project: Project) -> Phrase {
    let main = project.steps.filter { $0.role != .sideUse }.compactMap { step in
      model.processes[step.process].flatMap { model.products[$0.output]?.short }
    }
    return Phrase(
      zh: main.map(\.zh).joined(separator: "—"),
      en: main.map(\.en).joined(separator: " – ")
    )
  }

  private func names(of id: Project.ID) -> Phrase {
    report.project(id).map { title(of: $0) } ?? .verbatim(id.text)
  }

  private func name(of process: UnitProcess.ID) -> String {
    model.processes[process]?.name.text(in: language) ?? process.text
  }

  private func unit(of product: Product.ID) -> ScaledUnit {
    guard let product = model.products[product] else { preconditionFailure("no \(product)") }
    return product.unit
  }

  private func column(
    _ id: String,
    _ zh: String,
    _ en: String,
    _ importance: TableColumn.Importance = .usual,
    _ kind: TableColumn.Kind = .text
  ) -> TableColumn {
    TableColumn(id, say(zh, en), kind: kind, importance)
  }

  private func say(_ zh: String, _ en: String) -> String {
    Phrase(zh: zh, en: en).text(in: language)
  }
}

extension RankingCriterion.Kind {
  /// What a criterion is called.
  package var words: Phrase {
    switch self {
    case .valueAdded: Phrase(zh: "增加值", en: "value added")
    case .digestedSurplus: Phrase(zh: "消化余料", en: "surplus taken up")
    case .emphasis: Phrase(zh: "规划着重", en: "emphasis in the plan")
    case .outlet: Phrase(zh: "产品出路", en: "outlet")
    case .evidence: Phrase(zh: "依据", en: "evidence")
    case .waterAndEnergy: Phrase(zh: "水耗能耗", en: "water and energy")
    }
  }
}

extension Project {
  /// Whether its figures carry it, in words.
  package var standing: Phrase {
    let marks = [
      doubts.isEmpty ? nil : Phrase(zh: "数据待核", en: "in doubt"),
      isMarginal ? Phrase(zh: "盈亏临界", en: "at break-even") : nil,
    ].compactMap(\.self)
    return marks.isEmpty ? Phrase(zh: "成立", en: "sound") : .list(marks)
  }
}
