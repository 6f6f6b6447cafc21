import ChainModel
import GapAnalysis
import MaterialBalance
package import ProcessSynthesis
package import Tables
import Words

extension PlanTables {
  /// A plan in a few words: its purse, its goal, and whether projects in doubt were left out.
  func phrase(_ options: PlanOptions) -> Phrase {
    let purse =
      options.budget.map {
        Phrase(zh: AmountText.money($0, in: .zh), en: AmountText.money($0, in: .en))
      } ?? Phrase(zh: "资本不限", en: "any budget")
    let goal = options.objective.words
    let doubt =
      options.includesDoubtful ? Phrase.nothing : Phrase(zh: "（不含待核）", en: " without doubtful")
    return Phrase(
      zh: "\(purse.zh)·\(goal.zh)最大\(doubt.zh)",
      en: "\(purse.en), most \(goal.en)\(doubt.en)"
    )
  }

  /// A portfolio in a few words: its plan, and its place where there are several.
  func phrase(_ row: Row) -> Phrase {
    let plan = phrase(row.run.options)
    guard row.run.options.count > 1 else { return plan }
    return Phrase(zh: "\(plan.zh)·第\(row.place)", en: "\(plan.en), no. \(row.place)")
  }

  /// The heading of a portfolio.
  func title(_ row: Row) -> String { phrase(row).text(in: language) }

  /// How far an answer can be relied on.
  func status(_ run: PlanRun) -> Phrase {
    switch run.answer.status {
    case .optimal: return Phrase(zh: "最优", en: "proven")
    case .infeasible: return Phrase(zh: "无可行组合", en: "nothing fits")
    case .bound:
      let bound = run.answer.bound.map { gain($0, run.options.objective) }
      return Phrase(
        zh: "所得最好，上限\(bound?.zh ?? "未知")",
        en: "best found; none beats \(bound?.en ?? "an unknown bound")"
      )
    }
  }

  /// What one step more, and one less, of a limit would change, as a sentence.
  func sentence(_ shadow: PlanShadow, _ objective: PlanOptions.Objective) -> Phrase {
    let words = PlanWords(model: model)
    let step = words.amount(shadow.step, of: shadow.limit)
    let back = words.amount(min(shadow.step, shadow.amount), of: shadow.limit)
    let goal = objective.words
    if shadow.more == 0, shadow.less == 0 {
      return Phrase(zh: "没有用满，多给少给都一样", en: "not used up: neither more nor less changes it")
    }
    let more =
      shadow.more > 0
      ? Phrase(
        zh: "再多\(step.zh)，每年多\(goal.zh)\(gain(shadow.more, objective).zh)",
        en: "\(step.en) more adds \(gain(shadow.more, objective).en) of \(goal.en) a year"
      )
      : Phrase(zh: "再多\(step.zh)，\(goal.zh)不再增加", en: "\(step.en) more adds nothing")
    let less: Phrase
    if let loss = shadow.less {
      less =
        loss < 0
        ? Phrase(
          zh: "少\(back.zh)，少\(gain(-loss, objective).zh)",
          en: "\(back.en) less costs \(gain(-loss, objective).en)"
        )
        : Phrase(zh: "少\(back.zh)不受影响", en: "\(back.en) less costs nothing")
    } else {
      less = Phrase(
        zh: "少\(back.zh)，这一组项目即不可行",
        en: "with \(back.en) less these projects no longer fit"
      )
    }
    return Phrase.clauses([more, less])
  }

  /// An amount of an objective.
  func gain(_ value: Double, _ objective: PlanOptions.Objective) -> Phrase {
    switch objective {
    case .valueAdded, .profit:
      Phrase(zh: AmountText.money(value, in: .zh), en: AmountText.money(value, in: .en))
    case .jobs:
      Phrase(
        zh: DecimalText.significant(value) + "人",
        en: DecimalText.significant(value, grouped: true)
      )
    }
  }

  /// An amount of the objective that all plans share.
  func gain(_ value: Double) -> String {
    guard value.isFinite else { return Phrase(zh: "无可行组合", en: "nothing fits").text(in: language) }
    return gain(value, runs.first?.options.objective ?? .valueAdded).text(in: language)
  }

  /// A project by its last product, or by its process where it has a word of its own.
  func name(_ candidate: PlanCandidate) -> String {
    let process = candidate.project.steps.first { step in
      model.processes[step.process]?.output == candidate.project.product
    }
    return process.flatMap { model.processes[$0.process]?.name.text(in: language) }
      ?? short(candidate.project.product)
  }

  /// A product as the trade calls it.
  func short(_ product: Product.ID) -> String {
    model.products[product]?.short.text(in: language) ?? product.text
  }

  /// The unit of a product.
  func unit(_ product: Product.ID) -> ScaledUnit {
    guard let unit = model.products[product]?.unit else { preconditionFailure("no \(product)") }
    return unit
  }
}

extension PlanTables {
  /// How often each project is chosen when prices and weights move.
  package func robustness(_ result: PlanRobustness) -> AtlasTable {
    func share(
      _ id: String,
      _ zh: String,
      _ en: String,
      _ value: @escaping (PlanRobustness.Share) -> Double?
    ) -> Column<PlanRobustness.Share> {
      Column(id, Phrase(zh: zh, en: en), kind: .percent, .main) { .share(value($0)) }
    }
    return AtlasTable(
      id: "plan-robustness",
      title: Phrase(zh: "价格与权重变动时入选多少回", en: "How often each is chosen"),
      note: Phrase(
        zh:
          "价格抽样\(result.relaxedDraws)次（同族价格同涨跌），其中整体求解\(result.wholeDraws)次；三个目标的权重任意抽\(result.weightDraws)次。",
        en:
          "\(result.relaxedDraws) draws of prices, families in step, \(result.wholeDraws) of the whole program; \(result.weightDraws) draws of the weights of the three objectives."
      ),
      columns: [
        Column("project", Phrase(zh: "项目", en: "project"), .main) { .text(projectName($0.id)) },
        Column("id", Phrase(zh: "标识", en: "id"), .detail) { .text($0.id.text) },
        share("relaxed", "价格变动入选", "chosen over prices") { $0.relaxed },
        share("whole", "整体求解入选", "chosen, whole program") {
          result.wholeDraws > 0 ? $0.whole : nil
        },
        share("weights", "权重变动入选", "chosen over weights") { $0.weights },
        share("size", "平均建到最大规模的", "mean size of the largest") { $0.meanSize },
      ],
      rows: result.shares,
      in: language
    ) { $0.id.text }
  }

  func projectName(_ id: Project.ID) -> String {
    runs.first?.solver.candidates.first { $0.id == id }.map { name($0) } ?? id.text
  }
}
