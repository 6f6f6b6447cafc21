import ChainModel
import MaterialBalance
import Words

/// What an expert would not believe within a minute: 数据待核.
struct SenseCheck {
  let context: GapContext

  /// A ceiling so many times the proposal says that the two speak of different things.
  private static let ceiling = 100.0
  /// Upkeep a year as a share of the investment.
  private static let upkeep = 0.03

  /// The doubts about a route as sized.
  func doubts(of comparison: RouteComparison?) -> [Evidence] {
    guard let comparison, let process = context.model.processes[comparison.route.process] else {
      return []
    }
    return value(comparison, process) + ceiling(comparison, process)
      + payback(comparison, process) + loss(comparison, process) + forecast(comparison)
  }

  /// CNY a year of local surplus that a route takes up at the size proposed; nothing where it stays
  /// below the smallest that pays.
  func outflowClosed(by comparison: RouteComparison) -> Double {
    guard comparison.size.isFeasible, let amount = comparison.size.proposed,
      let process = context.model.processes[comparison.route.process]
    else { return 0 }
    func taken(_ need: Double, _ ids: [Product.ID]) -> Double {
      var rest = need
      var sum = 0.0
      for id in ids where rest > 0 {
        let part = min(rest, context.room(for: id).mid)
        rest -= part
        sum += part * max(0, context.product(id).price?.span.mid ?? 0)
      }
      return sum
    }
    guard comparison.route.via.isEmpty else {
      guard let feed = comparison.size.feeds.first, let most = comparison.size.feed?.mid, most > 0
      else { return 0 }
      return taken(amount / most * feed.amount.mid, [feed.product])
    }
    return context.mainInputs(of: process).reduce(0) { sum, exchange in
      sum + taken(amount * exchange.figure.span.mid, [exchange.product] + exchange.substitutes)
    }
  }

  private func value(_ comparison: RouteComparison, _ process: UnitProcess) -> [Evidence] {
    guard let added = comparison.valueAdded?.mid,
      let price = context.product(process.output).price
    else { return [] }
    var doubts: [Evidence] = []
    if added > price.span.mid {
      doubts.append(
        Evidence(
          Phrase(
            zh: "数据待核：\(process.name.zh)的增加值高于产品价值",
            en: "to be checked: \(process.name.en) adds more value than its product has"
          ),
          facts: [price.origin, process.origin],
          sources: price.sources
        )
      )
    }
    let unpriced = process.byproducts.filter { exchange in
      let product = context.product(exchange.product)
      guard product.role != .utility, product.role != .auxiliary, product.price == nil else {
        return false
      }
      return exchange.figure.span.mid * (product.tonnesPerUnit?.mid ?? 0) >= 0.1
    }
    if !unpriced.isEmpty {
      let list = Phrase.list(unpriced.map { context.product($0.product).name })
      doubts.append(
        Evidence(
          Phrase(
            zh: "数据待核：产值未计副产\(list.zh)（无价格）",
            en: "to be checked: the output value leaves out \(list.en), which has no price"
          ),
          facts: unpriced.map(\.figure.origin)
        )
      )
    }
    return doubts
  }

  private func ceiling(_ comparison: RouteComparison, _ process: UnitProcess) -> [Evidence] {
    guard let feed = comparison.size.feed?.mid, let proposed = comparison.size.proposed,
      proposed > 0, feed >= Self.ceiling * proposed
    else { return [] }
    let unit = context.product(process.output).unit
    let most = Amount(Span(feed), unit)
    let size = Amount(Span(proposed), unit)
    return [
      Evidence(
        Phrase(
          zh: "数据待核：原料上限\(most.zh)是建议规模\(size.zh)的\(DecimalText.significant(feed / proposed))倍",
          en: "to be checked: the feed would do for \(most.en), "
            + "\(DecimalText.significant(feed / proposed)) times the \(size.en) proposed"
        ),
        facts: comparison.size.feeds.flatMap {
          context.sheet.balance(of: $0.product).supplyRows.flatMap(\.facts)
        }
      )
    ]
  }

  private func payback(_ comparison: RouteComparison, _ process: UnitProcess) -> [Evidence] {
    guard let capex = comparison.capex, let added = comparison.valueAdded?.mid else { return [] }
    let earned = added - (comparison.wages?.mid ?? 0) - Self.upkeep * capex.span.mid
    guard earned > 0, capex.span.mid < earned else { return [] }
    let years = DecimalText.significant(capex.span.mid / earned)
    return [
      Evidence(
        Phrase(
          zh: "数据待核：\(process.name.zh)按现有数据\(years)年即可回本",
          en: "to be checked: \(process.name.en) would pay back within \(years) years"
        ),
        facts: [capex.origin, context.product(process.output).price?.origin].compactMap { $0 },
        sources: capex.sources
      )
    ]
  }

  private func loss(_ comparison: RouteComparison, _ process: UnitProcess) -> [Evidence] {
    guard context.sheet.isPresent(process.id), let added = comparison.valueAdded?.mid,
      added - (comparison.wages?.mid ?? 0) < 0
    else { return [] }
    return [
      Evidence(
        Phrase(
          zh: "数据待核：本地已在运行的\(process.name.zh)按中间价亏损",
          en: "to be checked: \(process.name.en) runs here, and loses money at middle prices"
        ),
        facts: [process.origin, context.product(process.output).price?.origin].compactMap { $0 }
      )
    ]
  }

  private func forecast(_ comparison: RouteComparison) -> [Evidence] {
    let figures = [
      comparison.size.market?.figure, comparison.national.importShare,
      comparison.national.utilisation,
    ].compactMap { $0 }
    return figures.filter { figure in
      figure.kind == .target
        || (figure.year.map { $0.earliest > context.sheet.request.asOf.latest } ?? false)
    }.map { figure in
      let product = context.product(figure.product).name
      return Evidence(
        Phrase(
          zh: "数据待核：\(product.zh)的市场数据是预测或目标，不是事实",
          en: "to be checked: the market figure of \(product.en) is a forecast or a target, no fact"
        ),
        facts: [figure.origin],
        sources: figure.amount.sources
      )
    }
  }
}
