import ChainModel
import MaterialBalance
import PolicyRules
import Words

/// Writes the reasons of a pre-review, topic by topic.
struct ReviewWriter {
  let form: ProjectForm
  let model: RegionalModel
  let sheet: BalanceSheet
  let gates: [GateOutcome]
  let zones: [ZoneAssessment]
  let needs: [Resource: Double]

  typealias Reason = ProjectReview.Reason

  /// What the form leaves out and has to say.
  var missing: [Phrase] {
    var questions: [Phrase] = []
    if form.zone == nil {
      questions.append(Phrase(zh: "拟落在哪个片区", en: "in which zone is it to stand"))
    }
    for step in form.steps where step.size == nil {
      let name =
        model.processes[step.process]?.name ?? Name(zh: step.process.text, en: step.process.text)
      questions.append(Phrase(zh: "\(name.zh)规模多大", en: "how large is \(name.en)"))
    }
    if form.capex == nil { questions.append(Phrase(zh: "总投资多少", en: "what does it cost")) }
    return questions
  }

  /// The reasons in the order of the topics.
  var reasons: [Reason] {
    gateReasons + zoneReasons + placeReasons + scaleReasons + feedReasons + marketReasons
      + otherReasons
      + limitReasons
      + hazardReasons + moneyReasons
  }

  var chosen: ZoneAssessment? { zones.first { $0.zone.id == form.zone } }

  func name(_ product: Product.ID) -> Name {
    model.products[product]?.short ?? Name(zh: product.text, en: product.text)
  }

  func amount(_ value: Double, of product: Product.ID) -> Phrase {
    guard let unit = model.products[product]?.unit else { return Phrase.nothing }
    return Phrase(
      zh: AmountText.amount(value, of: unit, in: .zh),
      en: AmountText.amount(value, of: unit, in: .en)
    )
  }

  /// The titles of sources; what has none is an estimate.
  func titles(_ ids: [Source.ID]) -> Phrase {
    var seen: Set<Source.ID> = []
    let titles = ids.filter { seen.insert($0).inserted }.compactMap { model.sources[$0]?.title }
    guard !titles.isEmpty else {
      return Phrase(zh: "估计，无来源", en: "an estimate without a source")
    }
    let text = titles.prefix(3).joined(separator: "；")
    return .verbatim(text)
  }

  func ground(of veto: Veto) -> Phrase {
    veto.sources.isEmpty
      ? Phrase(zh: "区域资料（估计，待核）", en: "the region's data, an estimate")
      : titles(veto.sources)
  }

  static let plan = Phrase(
    zh: "建设实施方案（征求意见稿）二（二）",
    en: "the plan of the zone (draft), 2 (2)"
  )
  static let regional = Phrase(zh: "区域资料", en: "the region's data")
  static let balance = Phrase(zh: "物料平衡（在产加在建）", en: "the balance with what is being built")
  static let plants = Phrase(zh: "产能表", en: "the table of plants")
  static let form = Phrase(zh: "项目表", en: "the form")
  static let recipes = Phrase(zh: "工艺表", en: "the recipes")

  /// The gates that are written: of those of a voluntary listing the ones that were read, and those
  /// that what the form answers goes against.
  var shownGates: [GateOutcome] {
    gates.filter {
      $0.gate.effect != .announcement || $0.asRead == .unmet
        || ($0.gate.isVerified && $0.standing == .inForce)
    }
  }

  /// What hangs on a gate, where it is no permit.
  private func kind(_ gate: Gate) -> Phrase {
    gate.effect == .announcement
      ? Phrase(zh: "（规范条件，不是许可）", en: " (a standard condition, no permit)") : .nothing
  }

  var gateReasons: [Reason] {
    shownGates.map { outcome in
      let step =
        model.processes[outcome.process]?.name
        ?? Name(zh: outcome.process.text, en: outcome.process.text)
      return Reason(
        topic: .gates,
        text: Phrase(
          zh: "\(step.zh)：\(outcome.gate.rule.zh)\(kind(outcome.gate).zh)——\(outcome.reason.zh)",
          en: "\(step.en): \(outcome.gate.rule.en)\(kind(outcome.gate).en) — \(outcome.reason.en)"
        ),
        outcome: outcome.outcome,
        decides: outcome.gate.effect == .build,
        citation: outcome.citation
      )
    }
  }

  var moneyReasons: [Reason] {
    guard let capex = form.capex else { return [] }
    let usual = form.steps.compactMap { step -> Span? in
      guard let size = step.size else { return nil }
      return model.processes[step.process]?.capex.map { $0.span * size }
    }
    guard usual.count == form.steps.count, !usual.isEmpty else { return [] }
    let low = usual.reduce(0) { $0 + $1.low }
    let high = usual.reduce(0) { $0 + $1.high }
    let usualSpan = Span(low: low, mid: (low + high) / 2, high: high)
    func money(_ language: Language) -> String {
      low < high
        ? AmountText.moneyEnds(usualSpan, in: language) : AmountText.money(low, in: language)
    }
    let (mine, ends) = (
      Phrase(zh: AmountText.money(capex, in: .zh), en: AmountText.money(capex, in: .en)),
      Phrase(zh: money(.zh), en: money(.en))
    )
    let sources = form.steps.map { model.processes[$0.process]?.capex?.sources ?? [] }
    // A range that any step only estimates is no published one.
    let isPublished = sources.allSatisfy { !$0.isEmpty }
    let isWithin = low...high ~= capex
    let range =
      isPublished
      ? Phrase(zh: "同规模公开项目约\(ends.zh)", en: "published ones of that size cost \(ends.en)")
      : Phrase(zh: "按工艺估算同规模约\(ends.zh)", en: "one of that size is estimated at \(ends.en)")
    let verdict: Phrase =
      if isWithin { .nothing } else if capex < low {
        Phrase(zh: "，低于下限，须说明投资是否算足", en: ", above what it states: is all of it counted")
      } else {
        Phrase(zh: "，高于上限，须说明多出的部分", en: ", below what it states: what is the rest for")
      }
    return [
      Reason(
        topic: .money,
        text: Phrase(
          zh: "总投资\(mine.zh)，\(range.zh)\(verdict.zh)",
          en: "costs \(mine.en); \(range.en)\(verdict.en)"
        ),
        outcome: isWithin && isPublished ? .met : .unknown,
        decides: false,
        citation: titles(sources.flatMap(\.self))
      )
    ]
  }
}
