import ChainModel
import MaterialBalance
import PolicyRules
import Words

/// What it would take and sell, and what that does to others.
extension ReviewWriter {
  /// Products that one step makes and another takes.
  var inner: Set<Product.ID> {
    Set(form.steps.compactMap { model.processes[$0.process]?.output })
  }

  /// What all its steps together need of a feed, in the order of the form.
  private var feeds: [(product: Product, need: Double)] {
    var order: [Product.ID] = []
    var needs: [Product.ID: Double] = [:]
    for step in form.steps {
      guard let process = model.processes[step.process], let size = step.size else { continue }
      for input in process.inputs where !inner.contains(input.product) {
        if needs[input.product] == nil { order.append(input.product) }
        needs[input.product, default: 0] += input.figure.span.mid * size
      }
    }
    return order.compactMap { id in
      model.products[id].flatMap { product in
        product.role == .utility || product.role == .auxiliary
          ? nil : needs[id].map { (product, $0) }
      }
    }
  }

  var feedReasons: [Reason] {
    feeds.map { product, need in
      let balance = sheet.balance(of: product.id)
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

  /// A step below the smallest plant that pays speaks against the project; one far above the largest
  /// typical plant is asked about, since a unit may be wrong.
  var scaleReasons: [Reason] {
    form.steps.compactMap { step in
      guard let process = model.processes[step.process], let size = step.size else { return nil }
      func reason(_ text: Phrase, _ outcome: Truth, _ decides: Bool, _ figure: Figure) -> Reason {
        Reason(
          topic: .scale,
          text: text,
          outcome: outcome,
          decides: decides,
          citation: titles(figure.sources)
        )
      }
      let made = amount(size, of: process.output)
      if let least = process.scale?.minimum, size < least.span.low {
        let floor = amount(least.span.low, of: process.output)
        return reason(
          Phrase(
            zh: "\(process.name.zh)\(made.zh)，低于最小经济规模\(floor.zh)",
            en:
              "\(process.name.en) of \(made.en) is below the smallest plant that pays, \(floor.en)"
          ),
          .unmet,
          // Below a tenth it is a pilot plant or a slip of the pen, whoever files it.
          size < least.span.low / 10,
          least
        )
      }
      if let typical = process.scale?.typical, size > typical.span.high * 10 {
        let usual = amount(typical.span.high, of: process.output)
        return reason(
          Phrase(
            zh: "\(process.name.zh)\(made.zh)，是常见大装置\(usual.zh)的十倍以上，须核单位",
            en:
              "\(process.name.en) of \(made.en) is over ten times a large plant, \(usual.en): check the unit"
          ),
          .unknown,
          true,
          typical
        )
      }
      return nil
    }
  }

  var marketReasons: [Reason] {
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

  var otherReasons: [Reason] {
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
}
