package import ChainModel
import GapAnalysis
import MaterialBalance
package import ProcessSynthesis
package import Tables
import Words

/// The tables of plans: portfolios side by side, the projects of each, and what more would bring.
package struct PlanTables: Sendable {
  /// The plans, in the order in which they were asked for.
  package let runs: [PlanRun]
  /// The language of headings and names.
  package let language: Language
  let model: RegionalModel

  /// A portfolio with the plan it answers and its place in the answer.
  struct Row {
    let run: PlanRun
    let place: Int
    let portfolio: PlanPortfolio
  }

  /// Makes tables of plans in a language.
  package init(runs: [PlanRun], model: RegionalModel, language: Language) {
    self.runs = runs
    self.model = model
    self.language = language
  }

  /// All tables in reading order.
  package var all: [AtlasTable] {
    [summary] + rows.flatMap { [projects($0), flows($0), shadows($0)] }.filter { !$0.rows.isEmpty }
      + [clashes].filter { !$0.rows.isEmpty }
  }

  /// Every portfolio with its plan.
  var rows: [Row] {
    runs.flatMap { run in
      run.answer.portfolios.enumerated().map { Row(run: run, place: $0 + 1, portfolio: $1) }
    }
  }

  /// Portfolios side by side.
  package var summary: AtlasTable {
    func money(
      _ id: String,
      _ zh: String,
      _ en: String,
      _ importance: TableColumn.Importance = .main,
      _ value: @escaping (PlanPortfolio) -> Double
    ) -> Column<Row> {
      Column(id, Phrase(zh: zh, en: en), kind: .money, importance) {
        TableCell(.money(Span(value($0.portfolio))))
      }
    }
    return AtlasTable(
      id: "plans",
      title: Phrase(zh: "方案比选", en: "Plans side by side"),
      note: Phrase(
        zh: "增加值、利润已扣运费；现有装置照开，余料只用一次，市场只占一份。状态为“最优”的已证明没有更好的。",
        en:
          "Value added and profit after freight; existing plants run on, a surplus is used once, a market is shared. Where it says proven, nothing better exists."
      ),
      columns: [
        Column("plan", Phrase(zh: "方案", en: "plan"), .main) { .text(title($0)) },
        Column("projects", Phrase(zh: "项目数", en: "projects"), kind: .number(digits: 0), .main) {
          .count($0.portfolio.members.count)
        },
        money("capex", "投资", "investment") { $0.capex },
        money("valueAdded", "增加值", "value added") { $0.valueAdded },
        money("profit", "利润", "profit") { $0.profit },
        Column("jobs", Phrase(zh: "用工", en: "jobs"), kind: .number(digits: 0), .main) {
          .persons($0.portfolio.jobs)
        },
        money("digested", "消化余料", "surplus taken up") { $0.digested },
        Column(
          "energy",
          Phrase(zh: "能耗（吨标煤）", en: "energy, tce"),
          kind: .number(digits: 0)
        ) { .number($0.portfolio.needs[.energy] ?? 0) },
        Column(
          "carbon",
          Phrase(zh: "碳排放（吨，估计）", en: "CO₂, t, estimate"),
          kind: .number(digits: 0),
          .detail
        ) { .number($0.portfolio.needs[.carbon] ?? 0) },
        Column(
          "water",
          Phrase(zh: "新鲜水（立方米）", en: "fresh water, m³"),
          kind: .number(digits: 0)
        ) { .number($0.portfolio.needs[.water] ?? 0) },
        Column("status", Phrase(zh: "状态", en: "status"), .main) {
          .text(status($0.run).text(in: language))
        },
        Column("names", Phrase(zh: "项目", en: "which")) { row in
          .list(row.portfolio.members.map { name($0.candidate) }, in: language)
        },
      ],
      rows: rows,
      in: language
    )
  }

  /// The projects of a portfolio.
  func projects(_ row: Row) -> AtlasTable {
    AtlasTable(
      id: "plan-projects-\(key(row))",
      title: Phrase(zh: "\(phrase(row).zh)：项目", en: "\(phrase(row).en): projects"),
      columns: memberColumns,
      rows: row.portfolio.members,
      in: language
    ) { $0.candidate.id.text }
  }

  /// The projects of all portfolios as one table, for files.
  package var members: AtlasTable {
    typealias Member = (row: Row, member: PlanPortfolio.Member)
    let plan = Column<Member>("plan", Phrase(zh: "方案", en: "plan"), .main) {
      .text(title($0.row))
    }
    return AtlasTable(
      id: "plan-projects",
      title: Phrase(zh: "各方案的项目", en: "The projects of each plan"),
      columns: [plan] + memberColumns.map { $0.of { (row: Member) in row.member } },
      rows: rows.flatMap { row in row.portfolio.members.map { (row, $0) } },
      in: language
    ) { $0.member.candidate.id.text }
  }

  private var memberColumns: [Column<PlanPortfolio.Member>] {
    [
      Column("turn", Phrase(zh: "先后", en: "turn"), kind: .number(digits: 0), .main) {
        .count($0.turn)
      },
      Column("project", Phrase(zh: "项目", en: "project"), .main) { .text(name($0.candidate)) },
      Column("id", Phrase(zh: "标识", en: "id"), .detail) { .text($0.candidate.id.text) },
      Column("size", Phrase(zh: "规模", en: "size"), kind: .amount, .main) {
        TableCell(.amount(Span($0.size), unit($0.candidate.project.product)))
      },
      Column("load", Phrase(zh: "开工率", en: "load"), kind: .percent) { .share($0.load) },
      Column("capex", Phrase(zh: "投资", en: "investment"), kind: .money, .main) {
        TableCell(.money(Span($0.capex)))
      },
      Column("adds", Phrase(zh: "缺此项的损失", en: "lost without it"), .main) { member in
        .text(gain(member.contribution))
      },
      Column("zone", Phrase(zh: "片区", en: "zone"), .main) { member in
        .text(member.zone.flatMap { model.zoneName($0)?.text(in: language) } ?? "")
      },
      Column("doubt", Phrase(zh: "待核", en: "in doubt")) {
        .text(
          $0.candidate.isDoubtful
            ? say("数据待核", "in doubt")
            : $0.candidate.project.isMarginal ? say("盈亏临界", "at break-even") : ""
        )
      },
      Column("reason", Phrase(zh: "理由", en: "reason"), .main) {
        .text($0.reason.text(in: language))
      },
    ]
  }

  /// What becomes of the products a portfolio touches.
  func flows(_ row: Row) -> AtlasTable {
    func amount(
      _ id: String,
      _ zh: String,
      _ en: String,
      _ value: @escaping (PlanPortfolio.Flow) -> Double
    ) -> Column<PlanPortfolio.Flow> {
      Column(id, Phrase(zh: zh, en: en), kind: .amount) { flow in
        value(flow) > 0 ? TableCell(.amount(Span(value(flow)), unit(flow.product))) : .empty
      }
    }
    return AtlasTable(
      id: "plan-flows-\(key(row))",
      title: Phrase(zh: "\(phrase(row).zh)：料从哪来、货到哪去", en: "\(phrase(row).en): flows"),
      columns: [
        Column("product", Phrase(zh: "产品", en: "product"), .main) { .text(short($0.product)) },
        amount("taken", "用掉余料", "surplus used") { $0.taken },
        amount("bought", "外购", "bought in") { $0.bought },
        amount("served", "替代外购", "replaces purchases") { $0.served },
        amount("sold", "外销", "sold") { $0.sold },
      ],
      rows: row.portfolio.flows,
      in: language
    ) { $0.product.text }
  }

  /// What more and less of each limit would change.
  func shadows(_ row: Row) -> AtlasTable {
    let words = PlanWords(model: model)
    return AtlasTable(
      id: "plan-shadows-\(key(row))",
      title: Phrase(
        zh: "\(phrase(row).zh)：再给一点会怎样",
        en: "\(phrase(row).en): what more would bring"
      ),
      note: Phrase(
        zh: "项目不变、规模可调，重新求解所得；多给与少给分开算。",
        en: "Solved again with the same projects and free sizes; more and less are told apart."
      ),
      columns: [
        Column("limit", Phrase(zh: "约束", en: "limit"), .main) {
          .text(words.name($0.limit).text(in: language))
        },
        Column("amount", Phrase(zh: "现有", en: "there is"), .main) {
          .text(words.amount($0.amount, of: $0.limit).text(in: language))
        },
        Column("words", Phrase(zh: "含义", en: "meaning"), .main) { shadow in
          .text(sentence(shadow, row.run.options.objective).text(in: language))
        },
      ],
      rows: row.portfolio.shadows,
      in: language
    ) { $0.limit.id }
  }

  /// The plans for which nothing fits, with what clashes.
  var clashes: AtlasTable {
    AtlasTable(
      id: "plan-clashes",
      title: Phrase(zh: "无可行组合的预算", en: "Where nothing fits"),
      columns: [
        Column("plan", Phrase(zh: "方案", en: "plan"), .main) {
          .text(phrase($0.options).text(in: language))
        },
        Column("clash", Phrase(zh: "这几条不能同时满足", en: "these cannot all hold"), .main) {
          .text(Phrase.clauses($0.answer.clash).text(in: language))
        },
      ],
      rows: runs.filter { $0.answer.portfolios.isEmpty },
      in: language
    )
  }

  private func key(_ row: Row) -> String {
    let place =
      (rows.firstIndex {
        $0.place == row.place && $0.portfolio.objective == row.portfolio.objective
      } ?? 0) + 1
    return "\(place)"
  }

  private func say(_ zh: String, _ en: String) -> String {
    Phrase(zh: zh, en: en).text(in: language)
  }
}
