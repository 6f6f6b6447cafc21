import ChainModel
import ChainWorkspace
import Documents
import Markup
import PolicyRules
import Words

/// A pre-review as a document and for programs.
struct ReviewPaper {
  let review: ProjectReview
  let model: RegionalModel
  let language: Language

  private func say(_ zh: String, _ en: String) -> String {
    Phrase(zh: zh, en: en).text(in: language)
  }

  private func mark(_ truth: Truth) -> String {
    switch truth {
    case .met: say("有利", "for")
    case .unknown: say("待核", "open")
    case .unmet: say("不利", "against")
    }
  }

  /// The document.
  var document: OfficialDocument {
    let asOf = review.asOf
    var blocks: [OfficialDocument.Block] = []
    if review.form.isInvented {
      blocks.append(.note(say("（演练用虚拟项目）", "(an invented project, for practice)")))
    }
    blocks += summary
    blocks.append(.heading(1, say("一、项目情况", "1. The project")))
    blocks += project
    blocks.append(.heading(1, say("二、逐项意见", "2. Item by item")))
    for topic in ProjectReview.Topic.allCases {
      let reasons = review.reasons.filter { $0.topic == topic }
      guard !reasons.isEmpty else { continue }
      blocks.append(.table(table(topic, reasons)))
    }
    blocks.append(.heading(1, say("三、片区比选", "3. The zones compared")))
    blocks.append(.table(zones))
    blocks.append(.heading(1, say("四、依法可享受的支持", "4. Lawful support")))
    blocks += support
    if !review.wishes.isEmpty {
      blocks.append(.heading(1, say("五、企业诉求能否承诺", "5. What the investor asks for")))
      blocks.append(.table(wishes))
    }
    blocks.append(
      .heading(
        1,
        review.wishes.isEmpty
          ? say("五、须补充的问题", "5. Still to be asked") : say("六、须补充的问题", "6. Still to be asked")
      )
    )
    blocks += questions
    blocks.append(
      .note(
        say(
          "本意见由资料自动汇总，供会商参考；结论以主管部门依法审查为准，由经办人和负责人签字后生效。经办人：＿＿＿＿　负责人：＿＿＿＿",
          "Compiled from data for discussion; it takes effect when a person signs it."
        )
      )
    )
    return OfficialDocument(
      title: say("项目预审意见", "Pre-review of a project"),
      subtitle: review.form.name,
      dateline: PolicyDateText.text(asOf, in: language),
      day: OfficialDocument.Day(year: asOf.year, month: asOf.month ?? 1, day: asOf.day ?? 1),
      language: language == .zh ? "zh-CN" : "en",
      blocks: blocks
    )
  }

  private var summary: [OfficialDocument.Block] {
    let verdict = review.verdict.words.text(in: language)
    // What decides goes first; what is only unfavourable counts as well.
    let against = review.reasons.filter { $0.outcome == .unmet }
    let deciding = against.filter(\.decides) + against.filter { !$0.decides }
    let open = review.reasons.filter { $0.decides && $0.outcome == .unknown }
    var blocks: [OfficialDocument.Block] = [
      .paragraph([
        OfficialDocument.Run(say("初步建议：", "Suggestion: ")),
        OfficialDocument.Run(verdict, .strong),
        OfficialDocument.Run(
          say(
            "。不利条款\(deciding.count)条，待核\(open.count)条，须补充的问题\(review.questions.count)个。",
            ". \(deciding.count) clauses against it, \(open.count) open, \(review.questions.count) questions."
          )
        ),
      ])
    ]
    for reason in deciding.prefix(3) {
      blocks.append(
        .text("\(reason.text.text(in: language))（\(reason.citation.text(in: language))）。")
      )
    }
    return blocks
  }

  private var project: [OfficialDocument.Block] {
    var rows: [[String]] = [
      [say("项目名称", "name"), review.form.name],
      [say("投资方", "investor"), review.form.investor ?? say("未填", "not stated")],
    ]
    for step in review.form.steps {
      guard let process = model.processes[step.process],
        let product = model.products[process.output]
      else { continue }
      let size =
        step.size.map { AmountText.amount($0, of: product.unit, in: language) }
        ?? say("规模未填", "not stated")
      rows.append([
        process.name.text(in: language), say("年产\(product.short.zh)\(size)", "\(size) a year"),
      ])
    }
    let zone = review.form.zone.flatMap { model.zoneName($0) }?.text(in: language)
    rows.append([say("拟选片区", "zone"), zone ?? say("未填", "not stated")])
    rows.append([
      say("总投资", "cost"),
      review.form.capex.map { AmountText.money($0, in: language) } ?? say("未填", "not stated"),
    ])
    return [
      .table(
        OfficialDocument.Grid(
          columns: [
            OfficialDocument.Grid.Column(say("事项", "item"), width: 14),
            OfficialDocument.Grid.Column(say("内容", "content"), width: 40),
          ],
          rows: rows
        )
      )
    ]
  }

  private func table(
    _ topic: ProjectReview.Topic,
    _ reasons: [ProjectReview.Reason]
  ) -> OfficialDocument.Grid {
    OfficialDocument.Grid(
      caption: topic.words.text(in: language),
      columns: [
        OfficialDocument.Grid.Column(say("判断", "finding"), width: 7),
        OfficialDocument.Grid.Column(say("内容", "content"), width: 46),
        OfficialDocument.Grid.Column(say("依据", "ground"), width: 20),
      ],
      rows: reasons.map {
        [mark($0.outcome), $0.text.text(in: language), $0.citation.text(in: language)]
      }
    )
  }

  private var zones: OfficialDocument.Grid {
    OfficialDocument.Grid(
      columns: [
        OfficialDocument.Grid.Column(say("片区", "zone"), width: 14),
        OfficialDocument.Grid.Column(say("主管", "run by"), width: 6),
        OfficialDocument.Grid.Column(say("契合", "fit"), width: 6, isNumeric: true),
        OfficialDocument.Grid.Column(say("方案提法", "the plan says"), width: 24),
        OfficialDocument.Grid.Column(say("限制与提醒", "vetoes and cautions"), width: 30),
      ],
      rows: review.zones.map { zone in
        let rules = (zone.vetoes + zone.cautions).map { $0.name.text(in: language) }
        return [
          zone.zone.name.text(in: language), zone.zone.ownerWords.text(in: language),
          DecimalText.significant(zone.fit),
          zone.functions.map { $0.phrase.text(in: language) }.joined(separator: "；"),
          rules.isEmpty ? say("未见", "none seen") : rules.joined(separator: "；"),
        ]
      }
    )
  }

  private var support: [OfficialDocument.Block] {
    let order: [PolicyOutcome] = [.met, .manual, .unknown]
    let results = order.flatMap { outcome in review.policies.filter { $0.outcome == outcome } }
    guard !results.isEmpty else { return [.text(say("未见适用政策。", "No policy found."))] }
    return [
      .table(
        OfficialDocument.Grid(
          columns: [
            OfficialDocument.Grid.Column(say("政策", "policy"), width: 22),
            OfficialDocument.Grid.Column(say("结论", "outcome"), width: 9),
            OfficialDocument.Grid.Column(say("内容和须问", "content, questions"), width: 40),
          ],
          rows: results.prefix(15).map { result in
            [
              result.policy.name.text(in: language)
                + (result.document?.number.map { say("（\($0.zh)）", " (\($0.en))") } ?? ""),
              result.outcome.words.text(in: language),
              (result.version?.benefit.words.text(in: language) ?? "") + "；"
                + result.reason.text(in: language),
            ]
          }
        )
      )
    ]
  }

  private var wishes: OfficialDocument.Grid {
    OfficialDocument.Grid(
      columns: [
        OfficialDocument.Grid.Column(say("诉求", "wish"), width: 30),
        OfficialDocument.Grid.Column(say("结论", "verdict"), width: 8),
        OfficialDocument.Grid.Column(say("理由和依据", "reason"), width: 34),
      ],
      rows: review.wishes.map { wish in
        let paper = PromisePaper(sentences: [], model: model, language: language)
        let clause = wish.clauses.first.map { "（\(paper.citation($0))）" } ?? ""
        return [
          wish.text, PromisePaper.words(wish.verdict).text(in: language),
          wish.reason.text(in: language) + clause,
        ]
      }
    )
  }

  private var questions: [OfficialDocument.Block] {
    review.questions.enumerated().map { index, question in
      .text("\(index + 1)．\(question.text(in: language))\(language == .zh ? "？" : "?")")
    }
  }

  /// The document for programs.
  var json: JSONValue {
    .fields([
      "schema": "chainatlas.review/1",
      "project": .string(review.form.name),
      "asOf": .string(review.asOf.description),
      "invented": .bool(review.form.isInvented),
      "verdict": .string(review.verdict.rawValue),
      "reasons": .array(
        review.reasons.map {
          .fields([
            "topic": .string($0.topic.rawValue), "text": PolicyJSON.phrase($0.text),
            "outcome": .string($0.outcome.rawValue), "decides": .bool($0.decides),
            "citation": .string($0.citation.zh),
          ])
        }
      ),
      "zones": .array(review.zones.map { ZoneFitTables.json($0) }),
      "policies": .array(review.policies.map(PolicyJSON.result)),
      "wishes": .array(
        review.wishes.map {
          .fields([
            "text": .string($0.text), "verdict": .string($0.verdict.rawValue),
            "rule": .optional($0.rule?.id.text),
          ])
        }
      ),
      "questions": .array(review.questions.map(PolicyJSON.phrase)),
    ])
  }
}

/// A day as a document bears it: `2026年11月23日`.
enum PolicyDateText {
  static func text(_ date: PartialDate, in language: Language) -> String {
    guard language == .zh else { return date.description }
    let month = date.month.map { "\($0)月" } ?? ""
    let day = date.day.map { "\($0)日" } ?? ""
    return "\(date.year)年\(month)\(day)"
  }
}
