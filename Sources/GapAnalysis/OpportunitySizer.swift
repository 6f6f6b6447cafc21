import ChainModel
import MaterialBalance

/// Sizes a route: what feeds it, who takes its product, and which unit pays.
struct OpportunitySizer {
  let context: GapContext

  /// The size of a route to a product.
  ///
  /// Sizes are in units of the route's own main output, which is the gap's product or a 1 : 1
  /// substitute; for a wasted by-product, of what is made from it.
  func size(of route: Route, demandOf product: Product.ID?) -> OpportunitySize {
    guard let process = context.model.processes[route.process] else {
      preconditionFailure("no process \(route.process)")
    }
    let output = context.product(process.output)
    let feed = feedBound(process, route)
    let demand = product.flatMap { localDemand(of: $0) }
    let market = marketBound(of: output)
    let minimum = process.scale?.minimum
    let typical = process.scale?.typical ?? minimum
    let limit = [feed?.amount.mid, market?.amount.mid].compactMap { $0 }.min()
    let proposed = proposal(
      limit: limit,
      wanted: demand?.mid,
      minimum: minimum?.span.mid,
      typical: typical?.span.mid
    )
    let size = OpportunitySize(
      feed: feed?.amount,
      feedProduct: feed?.product,
      feeds: feed?.feeds ?? [],
      demand: demand,
      market: market,
      minimumScale: minimum,
      typicalScale: process.scale?.typical,
      proposed: proposed,
      shortfall: shortfall(process, route, feed, minimum: minimum?.span.mid),
      cny: proposed.flatMap { amount in
        ValueAdded.outputValue(of: process, model: context.model).map { $0 * amount }
      }
    )
    return size.isBeyondDemand ? size.withoutProposal : size
  }

  /// What a feed bound says, and which input says it.
  struct FeedBound {
    let product: Product.ID
    let amount: Span
    let coefficient: Double
    let feeds: [OpportunitySize.Feed]
  }

  /// The scarcest of the main inputs that are supplied here at all.
  ///
  /// An input without any local supply is bought in: it costs freight, it is no bound.
  private func feedBound(_ process: UnitProcess, _ route: Route) -> FeedBound? {
    guard route.via.isEmpty else {
      guard let feed = route.feed, let path = coefficient(of: feed, along: route) else {
        return nil
      }
      let room = context.room(for: feed)
      return FeedBound(
        product: feed,
        amount: over(room, path),
        coefficient: path.mid,
        feeds: [OpportunitySize.Feed(product: feed, amount: room)]
      )
    }
    let bounds = context.mainInputs(of: process).compactMap { exchange -> FeedBound? in
      let ids = [exchange.product] + exchange.substitutes
      let supplied = ids.filter { context.sheet.balance(of: $0).supply.mid > 0 }
      let feeds = supplied.map { OpportunitySize.Feed(product: $0, amount: context.room(for: $0)) }
      guard let largest = feeds.max(by: { $0.amount.mid < $1.amount.mid }) else { return nil }
      return FeedBound(
        product: largest.product,
        amount: over(feeds.map(\.amount).reduce(.zero, +), exchange.figure.span),
        coefficient: exchange.figure.span.mid,
        feeds: feeds
      )
    }
    return bounds.min { $0.amount.mid < $1.amount.mid }
  }

  /// Units of a feed for one unit of the main output, by way of the steps before it.
  private func coefficient(of feed: Product.ID, along route: Route) -> Span? {
    var result = Span(1)
    var product = feed
    for id in route.via + [route.process] {
      guard let process = context.model.processes[id],
        let exchange = process.inputs.first(where: {
          $0.product == product || $0.substitutes.contains(product)
        })
      else { return nil }
      result = result * exchange.figure.span
      product = process.output
    }
    return result
  }

  private func over(_ amount: Span, _ coefficient: Span) -> Span {
    guard coefficient.low > 0 else { return Span(amount.mid / max(coefficient.mid, 1e-12)) }
    return Span(
      low: amount.low / coefficient.high,
      mid: amount.mid / coefficient.mid,
      high: amount.high / coefficient.low
    )
  }

  private func localDemand(of product: Product.ID) -> Span? {
    let balance = context.sheet.balance(of: product)
    let lack = balance.demand - balance.supply
    guard balance.demand.mid > 0 else { return nil }
    return Span(low: max(0, lack.low), mid: max(0, lack.mid), high: max(0, lack.high))
  }

  /// What China imports, else what it consumes, else the same of Xinjiang; the newest figure.
  private func marketBound(of product: Product) -> OpportunitySize.MarketBound? {
    let figures = context.model.markets.filter {
      $0.product == product.id && ($0.year?.earliest ?? 0) <= context.sheet.request.asOf.latest
    }
    for market in [MarketFigure.Market.china, .xinjiang, .world, .centralAsia] {
      for kind in [MarketFigure.Kind.import, .consumption] {
        let candidates = figures.filter { $0.market == market && $0.kind == kind }
        guard
          let figure = candidates.max(by: {
            ($0.year?.earliest ?? 0, $1.origin) < ($1.year?.earliest ?? 0, $0.origin)
          })
        else { continue }
        return OpportunitySize.MarketBound(figure: figure, amount: figure.amount.span)
      }
    }
    return nil
  }

  /// What local demand asks for, but no less than pays; one typical unit where nothing here asks;
  /// in whole typical units from one unit on, and never more than feed and market allow.
  private func proposal(
    limit: Double?,
    wanted: Double?,
    minimum: Double?,
    typical: Double?
  ) -> Double? {
    guard let unit = typical ?? minimum, unit > 0 else {
      return [limit, wanted].compactMap { $0 }.filter { $0 > 0 }.min()
    }
    let asked = wanted.flatMap { $0 > 0 ? max($0, minimum ?? unit) : nil } ?? unit
    let allowed = min(asked, limit ?? asked)
    guard allowed > 0 else { return nil }
    guard allowed >= unit else { return allowed }
    return (allowed / unit).rounded(.down) * unit
  }

  private func shortfall(
    _ process: UnitProcess,
    _ route: Route,
    _ feed: FeedBound?,
    minimum: Double?
  ) -> OpportunitySize.Shortfall? {
    guard let minimum else { return nil }
    guard let feed else { return allBought(process, minimum: minimum) }
    guard feed.amount.mid < minimum else { return nil }
    return OpportunitySize.Shortfall(
      product: feed.product,
      amount: (minimum - feed.amount.mid) * feed.coefficient
    )
  }

  /// The dearest main input of a process none of whose main inputs is supplied here; nil where one is
  /// recorded here without an amount.
  private func allBought(_ process: UnitProcess, minimum: Double) -> OpportunitySize.Shortfall? {
    let inputs = context.mainInputs(of: process)
    guard
      !inputs.contains(where: { exchange in
        ([exchange.product] + exchange.substitutes).contains {
          context.sheet.balance(of: $0).hasSupplyOfUnknownSize
        }
      })
    else { return nil }
    func value(_ exchange: Exchange) -> Double {
      exchange.figure.span.mid * (context.product(exchange.product).price?.span.mid ?? 0)
    }
    return inputs.max { value($0) < value($1) }.map {
      OpportunitySize.Shortfall(product: $0.product, amount: minimum * $0.figure.span.mid)
    }
  }
}
