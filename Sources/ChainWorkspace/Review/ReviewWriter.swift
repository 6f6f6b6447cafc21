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
    gateReasons + zoneReasons + feedReasons + marketReasons + otherReasons + limitReasons
      + hazardReasons + moneyReasons
  }

  private var chosen: ZoneAssessment? { zones.first { $0.zone.id == form.zone } }

  private func name(_ product: Product.ID) -> Name {
    model.products[product]?.short ?? Name(zh: product.text, en: product.text)
  }

  private func amount(_ value: Double, of product: Product.ID) -> Phrase {
    guard let unit = model.products[product]?.unit else { return Phrase.nothing }
    return Phrase(
      zh: AmountText.amount(value, of: unit, in: .zh),
      en: AmountText.amount(value, of: unit, in: .en)
    )
  }

  /// The titles of sources; what has none is an estimate.
  private func titles(_ ids: [Source.ID]) -> Phrase {
    var seen: Set<Source.ID> = []
    let titles = ids.filter { seen.insert($0).inserted }.compactMap { model.sources[$0]?.title }
    guard !titles.isEmpty else {
      return Phrase(zh: "估计，无来源", en: "an estimate without a source")
    }
    let text = titles.prefix(3).joined(separator: "；")
    return .verbatim(text)
  }

  private func ground(of veto: Veto) -> Phrase {
    veto.sources.isEmpty
      ? Phrase(zh: "区域资料（估计，待核）", en: "the region's data, an estimate")
      : titles(veto.sources)
  }

  private static func citation(_ document: PolicyDocument, _ clause: String?) -> Phrase {
    let (number, clause) = (document.number, clause ?? "")
    return Phrase(
      zh: document.name.zh + (number.map { "（\($0)）" } ?? "") + clause,
      en: document.name.en + (number.map { " (\($0))" } ?? "") + " " + clause
    )
  }

  private static let plan = Phrase(
    zh: "建设实施方案（征求意见稿）二（二）",
    en: "the plan of the zone (draft), 2 (2)"
  )
  private static let regional = Phrase(zh: "区域资料", en: "the region's data")
  private static let balance = Phrase(zh: "物料平衡（在产加在建）", en: "the balance with what is being built")
  private static let plants = Phrase(zh: "产能表", en: "the table of plants")
  private static let recipes = Phrase(zh: "工艺表", en: "the recipes")

  private var gateReasons: [Reason] {
    gates.filter { $0.gate.effect != .announcement }.map { outcome in
      let step =
        model.processes[outcome.process]?.name
        ?? Name(zh: outcome.process.text, en: outcome.process.text)
      return Reason(
        topic: .gates,
        text: Phrase(
          zh: "\(step.zh)：\(outcome.gate.rule.zh)——\(outcome.reason.zh)",
          en: "\(step.en): \(outcome.gate.rule.en) — \(outcome.reason.en)"
        ),
        outcome: outcome.outcome,
        decides: outcome.gate.effect == .build,
        citation: Self.citation(outcome.document, outcome.gate.clause)
      )
    }
  }

  private var zoneReasons: [Reason] {
    guard let chosen else { return [] }
    var reasons: [Reason] = []
    let zone = chosen.zone.name
    if let function = chosen.functions.first {
      reasons.append(
        Reason(
          topic: .zone,
          text: Phrase(
            zh: "\(zone.zh)的功能定位提到“\(function.phrase.zh)”",
            en: "the plan for \(zone.en) names \(function.phrase.en)"
          ),
          outcome: chosen.fit > 0 ? .met : .unknown,
          decides: false,
          citation: Self.plan
        )
      )
    } else {
      reasons.append(
        Reason(
          topic: .zone,
          text: Phrase(
            zh: "\(zone.zh)的功能定位没有提到本项目的环节",
            en: "the plan for \(zone.en) does not name it"
          ),
          outcome: .unknown,
          decides: true,
          citation: Self.plan
        )
      )
    }
    for veto in chosen.vetoes {
      reasons.append(
        Reason(
          topic: .zone,
          text: veto.name,
          // A rule without a source warns and does not forbid.
          outcome: veto.basis == .estimate ? .unknown : .unmet,
          decides: true,
          citation: ground(of: veto)
        )
      )
    }
    for caution in chosen.cautions {
      reasons.append(
        Reason(
          topic: .zone,
          text: caution.name,
          outcome: .unknown,
          decides: true,
          citation: ground(of: caution)
        )
      )
    }
    reasons.append(
      Reason(
        topic: .zone,
        text: Phrase(
          zh: "\(zone.zh)由\(chosen.zone.owner)管理，规划、环评、供地由其主管；州、师另一方的衔接事项另行征求意见",
          en: "\(zone.en) is run by \(chosen.zone.owner == "州" ? "the prefecture" : "the division")"
        ),
        outcome: .met,
        decides: false,
        citation: Self.regional
      )
    )
    return reasons
  }

  /// Products that one step makes and another takes.
  private var inner: Set<Product.ID> {
    Set(form.steps.compactMap { model.processes[$0.process]?.output })
  }

  private var feedReasons: [Reason] {
    form.steps.flatMap { step -> [Reason] in
      guard let process = model.processes[step.process], let size = step.size else { return [] }
      return process.inputs.filter { !inner.contains($0.product) }.compactMap { input in
        guard let product = model.products[input.product], product.role != .utility,
          product.role != .auxiliary
        else { return nil }
        let need = input.figure.span.mid * size
        let balance = sheet.balance(of: input.product)
        let left = max(0, balance.surplus.mid)
        let (needed, there) = (amount(need, of: product.id), amount(left, of: product.id))
        let name = name(product.id)
        let isEnough = left >= need
        let isUnrecorded = product.role == .raw && balance.supply.mid == 0
        return Reason(
          topic: .feed,
          text: isUnrecorded
            ? Phrase(
              zh: "年需\(name.zh)\(needed.zh)，本地供应量未载",
              en: "needs \(needed.en) of \(name.en) a year; local supply is not recorded"
            )
            : Phrase(
              zh: "年需\(name.zh)\(needed.zh)，计入在建后本地余\(there.zh)\(isEnough ? "，够用" : "，不足部分须外购或配套")",
              en:
                "needs \(needed.en) of \(name.en) a year; \(there.en) are left here after what is being built\(isEnough ? "" : ", the rest has to be bought")"
            ),
          outcome: isUnrecorded ? .unknown : isEnough ? .met : .unknown,
          decides: false,
          citation: Self.balance
        )
      }
    }
  }

  private var marketReasons: [Reason] {
    guard let last = form.steps.last, let process = model.processes[last.process],
      let size = last.size
    else { return [] }
    let product = process.output
    let balance = sheet.balance(of: product)
    let lacking = max(0, -balance.balance.mid)
    let (made, wanted) = (amount(size, of: product), amount(lacking, of: product))
    let name = name(product)
    var reasons = [
      Reason(
        topic: .market,
        text: lacking > 0
          ? Phrase(
            zh: "年产\(name.zh)\(made.zh)，本地尚缺\(wanted.zh)",
            en: "makes \(made.en) of \(name.en); \(wanted.en) are lacking here"
          )
          : Phrase(
            zh: "年产\(name.zh)\(made.zh)，本地没有缺口，全部靠外销",
            en: "makes \(made.en) of \(name.en); nothing is lacking here, all of it leaves"
          ),
        outcome: lacking >= size ? .met : .unknown,
        decides: false,
        citation: Self.balance
      )
    ]
    let figures = model.markets.filter {
      $0.product == product && $0.market == .china && $0.kind == .utilisation
    }
    // The newest speaks.
    if let figure = figures.max(by: { ($0.year?.latest ?? 0) < ($1.year?.latest ?? 0) }) {
      let share = DecimalText.percent(figure.amount.span.mid)
      let floor = model.region.thresholds[.utilisation]
      reasons.append(
        Reason(
          topic: .market,
          text: Phrase(
            zh: "全国\(name.zh)开工率\(share)\(figure.amount.span.mid < floor ? "，偏低，属过剩" : "")",
            en: "plants for \(name.en) run at \(share) in the country"
          ),
          outcome: figure.amount.span.mid < floor ? .unmet : .met,
          decides: false,
          citation: titles(figure.amount.sources)
        )
      )
    }
    return reasons
  }

  private var otherReasons: [Reason] {
    let outputs = inner
    let feeds = Set(
      form.steps.flatMap { model.processes[$0.process]?.inputs.map(\.product) ?? [] }
    ).subtracting(outputs)
    var names: [String] = []
    var takers: [String] = []
    for plant in model.facilities where sheet.request.counts(plant, in: model) {
      let company = model.companies[plant.company]?.name.zh ?? plant.company.text
      if outputs.contains(plant.product), !names.contains(company) { names.append(company) }
      guard let process = plant.process.flatMap({ model.processes[$0] }) else { continue }
      let isMain = process.inputs.contains {
        feeds.contains($0.product) && model.products[$0.product]?.role == .intermediate
      }
      if isMain, !takers.contains(company) { takers.append(company) }
    }
    var reasons: [Reason] = []
    if !names.isEmpty {
      let list = names.prefix(5).joined(separator: "、")
      reasons.append(
        Reason(
          topic: .others,
          text: Phrase(zh: "与在地同类企业竞争：\(list)", en: "competes with \(list)"),
          outcome: .unknown,
          decides: false,
          citation: Self.plants
        )
      )
    }
    if !takers.isEmpty {
      let list = takers.prefix(5).joined(separator: "、")
      reasons.append(
        Reason(
          topic: .others,
          text: Phrase(zh: "与在地企业争用原料：\(list)", en: "takes feed that \(list) use"),
          outcome: .unknown,
          decides: false,
          citation: Self.plants
        )
      )
    }
    return reasons
  }

  private var limitReasons: [Reason] {
    guard let chosen else { return [] }
    return chosen.limits.compactMap { limit in
      guard limit.resource.resource != nil else { return nil }
      let name = limit.resource.name
      let share = limit.amount.flatMap { amount in
        limit.needed.map { DecimalText.percent($0 / max(amount.mid, 1e-9)) }
      }
      let used = limit.amount.map { DecimalText.percent(limit.used / max($0.mid, 1e-9)) } ?? "—"
      return Reason(
        topic: .limits,
        text: Phrase(
          zh: share.map {
            "\(name.zh)：本项目占\($0)，在产在建已知占\(used)"
              + (limit.unknown > 0 ? "，另有\(limit.unknown)家用量不明" : "")
              + (limit.looksFull ? "，按工艺估算已满，须核实余量" : "")
          } ?? "\(name.zh)：本项目用量未载，须填",
          en: share.map {
            "\(name.en): takes \($0); plants here take \(used)"
              + (limit.unknown > 0 ? " and \(limit.unknown) are not known" : "")
          } ?? "\(name.en): what the project takes is not stated"
        ),
        outcome: limit.truth,
        decides: limit.truth == .unmet || limit.looksFull,
        citation: titles(limit.resource.amount.sources)
      )
    }
  }

  private var hazardReasons: [Reason] {
    let hazards = form.steps.flatMap { model.processes[$0.process]?.hazards ?? [] }
    var seen: Set<Hazard> = []
    let distinct = hazards.filter { seen.insert($0).inserted }
    guard !distinct.isEmpty else { return [] }
    return [
      Reason(
        topic: .hazards,
        text: Phrase(
          zh: "工艺涉及\(distinct.map(\.words.zh).joined(separator: "、"))，安全条件审查、环评先行",
          en:
            "the process is \(distinct.map(\.words.en).joined(separator: ", ")); safety and environmental reviews come first"
        ),
        outcome: .unknown,
        decides: false,
        citation: Self.recipes
      )
    ]
  }

  private var moneyReasons: [Reason] {
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
    // Half the least or twice the most of what is published is a figure to be explained.
    let isPlausible = capex >= low / 2 && capex <= high * 2
    return [
      Reason(
        topic: .money,
        text: Phrase(
          zh: "总投资\(mine.zh)，同规模公开项目约\(ends.zh)\(isPlausible ? "" : "，差距过大，须说明")",
          en: "costs \(mine.en); published ones of that size cost \(ends.en)"
        ),
        outcome: isPlausible ? .met : .unknown,
        decides: false,
        citation: titles(form.steps.flatMap { model.processes[$0.process]?.capex?.sources ?? [] })
      )
    ]
  }
}
