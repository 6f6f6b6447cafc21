import ChainModel
import Words

/// How the parts of a project's construction are said.
struct ProjectWords {
  let catalogue: StepCatalogue

  /// A product as the trade calls it.
  func name(_ product: Int) -> Phrase { catalogue.product(product).short }

  /// A product by its id.
  func name(_ product: Product.ID) -> Phrase {
    catalogue.model.products[product]?.short ?? Phrase.verbatim(product.text)
  }

  /// A process.
  func step(_ index: Int) -> Phrase { catalogue.steps[index].process.name }

  /// An amount of a product.
  func amount(_ value: Double, _ product: Int) -> Phrase {
    Amount(Span(value), catalogue.product(product).unit).phrase
  }

  /// An amount of a product by its id.
  func amount(_ value: Double, _ product: Product.ID) -> Phrase {
    guard let index = catalogue.model.products.index(of: product) else {
      return Phrase.verbatim("\(value)")
    }
    return amount(value, index)
  }

  /// Money.
  static func money(_ value: Double) -> Phrase {
    Phrase(zh: AmountText.money(value, in: .zh), en: AmountText.money(value, in: .en))
  }

  /// What a bound is, with its limit.
  func bound(_ bound: ProjectSize.Bound, unit: ScaledUnit) -> Phrase {
    let limit = Amount(Span(bound.limit), unit).phrase
    switch bound.kind {
    case .feed(let feed):
      return Phrase(
        zh: "\(name(feed).zh)的余量够\(limit.zh)",
        en: "what is left of \(name(feed).en) makes \(limit.en)"
      )
    case .unrecorded(let raw):
      return Phrase(
        zh: "\(name(raw).zh)产量未载，按一套典型装置计\(limit.zh)",
        en: "the amount of \(name(raw).en) is not recorded: one typical plant, \(limit.en)"
      )
    case .plant(let process, let lines):
      let step = catalogue.model.processes[process]?.name ?? Phrase.verbatim(process.text)
      return Phrase(
        zh: "\(step.zh)最大的典型装置\(lines > 1 ? "\(lines)套" : "")合\(limit.zh)",
        en:
          "\(lines > 1 ? "\(lines) of the" : "the") largest typical plants of \(step.en): \(limit.en)"
      )
    case .market(let basis): return market(basis, limit)
    case .gap(let product):
      return Phrase(
        zh: "本地还缺的\(name(product).zh)合\(limit.zh)",
        en: "what is still lacking here of \(name(product).en): \(limit.en)"
      )
    }
  }

  private func market(_ basis: ProjectSize.MarketBasis, _ limit: Phrase) -> Phrase {
    let share = DecimalText.percent(catalogue.model.region.ranking.marketShare)
    switch basis {
    case .national(.capacity, _, _):
      return Phrase(
        zh: "市场容纳\(limit.zh)（本地未满足的需求加全国产能的\(share)，用量未载）",
        en: "the market takes \(limit.en) (local demand not met, and \(share) of China's capacity; "
          + "its use is not recorded)"
      )
    case .national:
      return Phrase(
        zh: "市场容纳\(limit.zh)（本地未满足的需求加全国用量的\(share)）",
        en: "the market takes \(limit.en) (local demand not met, and \(share) of China's use)"
      )
    case .imports:
      let part = DecimalText.percent(ProjectSizer.importShare)
      return Phrase(
        zh: "市场容纳\(limit.zh)（本地未满足的需求加全国进口的\(part)）",
        en: "the market takes \(limit.en) (local demand not met, and \(part) of China's imports)"
      )
    case .unrecorded:
      return Phrase(
        zh: "市场量未载，按一套典型装置计\(limit.zh)",
        en: "no market figure is recorded: one typical plant, \(limit.en)"
      )
    case .localOnly:
      return Phrase(
        zh: "产品不能远运，本地只要\(limit.zh)",
        en: "the product does not travel: \(limit.en) are asked for here"
      )
    }
  }

  /// Why no project could be built on a process.
  func refusal(_ reason: ProjectRefusal.Reason, of process: UnitProcess) -> Phrase {
    switch reason {
    case .idle:
      return Phrase(
        zh: "\(process.name.zh)在本地开工不足，不再引同类",
        en: "\(process.name.en) stands half idle here: attract no more of it"
      )
    case .movesSurplus:
      let product = name(process.output)
      return Phrase(
        zh: "\(product.zh)本身也外运，扩产只是把余料往后挪一步",
        en: "\(product.en) leaves the region too: more of it moves the surplus one step on"
      )
    case .noRoute(let product, let step):
      let user = catalogue.model.processes[step]?.name ?? process.name
      return Phrase(
        zh: "\(user.zh)要的\(name(product).zh)本地没有余量，不能外购，也没有供得上的工艺路线",
        en:
          "\(name(product).en) for \(user.en) is not left here, cannot be bought, and no route can be fed"
      )
    case .noLocalFeed:
      return Phrase(
        zh: "主料本地没有余量，也不能由余料制得：属外购依赖，不是招商项目",
        en: "no main feed is left here or can be made from what is: a dependence, not a project"
      )
    case .feedTooSmall(let product, let has, let needs):
      let (left, least) = (amount(has, product), amount(needs, product))
      return Phrase(
        zh: "\(name(product).zh)只余\(left.zh)，最小规模要\(least.zh)",
        en: "\(left.en) of \(name(product).en) are left, and the smallest scale needs \(least.en)"
      )
    case .routeTooLarge(let product, let takes, let needs):
      let (most, least) = (amount(takes, product), amount(needs, product))
      return Phrase(
        zh: "\(name(product).zh)可由本地余料制得，但最小装置产\(least.zh)，"
          + "\(process.name.zh)最大的典型装置只用\(most.zh)",
        en: "\(name(product).en) could be made from local surplus, but the smallest plant makes "
          + "\(least.en), and the largest plant of \(process.name.en) takes \(most.en)"
      )
    case .stepBeforeTooSmall(let step, let feed, let has, let needs):
      let before = catalogue.model.processes[step]?.name ?? process.name
      let (left, least) = (amount(has, feed), amount(needs, feed))
      return Phrase(
        zh: "前一步\(before.zh)最小规模要\(name(feed).zh)\(least.zh)，本地只余\(left.zh)",
        en:
          "\(before.en) before it takes at least \(least.en) of \(name(feed).en), and \(left.en) are left"
      )
    case .barred(let clause): return clause
    case .circular: return NotListed.Reason.circular.words
    case .noOutlet(let product):
      return Phrase(
        zh: "\(name(product).zh)不能远运，本地没有够规模的用户",
        en: "\(name(product).en) does not travel, and nobody here could take it at scale"
      )
    case .noPrice(let product):
      return Phrase(zh: "\(name(product).zh)没有价格", en: "\(name(product).en) has no price")
    case .noSize: return NotListed.Reason.noSize.words
    }
  }
}

extension ProjectRefusal.Reason {
  /// The reason as results name it.
  var code: NotListed.Reason {
    switch self {
    case .idle: .idle
    case .movesSurplus: .movesSurplus
    case .noRoute: .noRoute
    case .noLocalFeed: .noFeed
    case .feedTooSmall: .feedTooSmall
    case .routeTooLarge, .stepBeforeTooSmall: .feedTooSmall
    case .barred: .gate
    case .circular: .circular
    case .noOutlet: .noOutlet
    case .noPrice: .noPrice
    case .noSize: .noSize
    }
  }
}
