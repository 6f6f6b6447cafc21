import ChainModel
import MaterialBalance
import Wording

/// Finds products of which too little is made here: for what needs them, or for what comes before
/// them.
///
/// Where some supply has no known size, no coverage is computed from the rest: nothing is called
/// weak on half the facts.
public struct WeakLink: GapRule {
  /// Makes the rule.
  public init() {}

  /// What the rule finds, in model order.
  public func findings(in context: GapContext) -> [GapFinding] {
    context.model.products.elements.compactMap { product in
      guard product.role == .intermediate || product.role == .end else { return nil }
      let balance = context.sheet.balance(of: product.id)
      guard balance.supply.mid > 0, !balance.hasSupplyOfUnknownSize else { return nil }
      let short = lackOfCoverage(balance, product, in: context)
      let small = smallSteps(product, in: context)
      guard short != nil || !small.isEmpty else { return nil }
      let coverage = context.thresholds.coverage
      let index = context.index(of: product.id)
      let isShort = short != nil
      let tests = small.map(\.holds)
      return GapFinding(
        kind: .weak,
        product: product.id,
        routes: routes(to: product, small: small, in: context),
        evidence: context.supplyEvidence(balance) + context.demandEvidence(balance)
          + (short.map { [$0] } ?? []) + small.flatMap(\.evidence),
        estimateShare: ([balance.estimateShare] + small.map(\.estimateShare)).max() ?? 0
      ) { snapshot in
        if isShort, snapshot.demand[index] > 0,
          snapshot.supply[index] < coverage * snapshot.demand[index]
        {
          return true
        }
        return tests.contains { $0(snapshot) }
      }
    }
  }

  private func lackOfCoverage(
    _ balance: ProductBalance,
    _ product: Product,
    in context: GapContext
  ) -> Evidence? {
    guard let coverage = balance.coverage, coverage.mid < context.thresholds.coverage,
      !context.makers(of: product.id).isEmpty
    else { return nil }
    return Evidence(
      .coverage(
        product: product.name,
        share: coverage.mid,
        threshold: context.thresholds.coverage
      )
    )
  }

  /// A running process that is too small for its feed.
  private struct SmallStep {
    let process: UnitProcess
    let feed: Product.ID
    let via: [UnitProcess.ID]
    let evidence: [Evidence]
    let estimateShare: Double
    let holds: @Sendable (BalanceSnapshot) -> Bool
  }

  private func smallSteps(_ product: Product, in context: GapContext) -> [SmallStep] {
    context.makers(of: product.id).flatMap { process -> [SmallStep] in
      let activity = context.sheet.activity(of: process.id)
      guard activity.amount.mid > 0, !IdleCapacity.isIdle(process.id, in: context) else {
        return []
      }
      let idle = activity.rows.reduce(0) { sum, row in
        sum + row.capacity.span.mid * row.share * (1 - (row.utilisation?.span.mid ?? 1))
      }
      return context.mainInputs(of: process).flatMap { exchange in
        steps(
          process,
          behind: exchange.product,
          atFullLoad: idle * exchange.figure.span.mid,
          in: context
        )
      }
    }
  }

  /// The step itself, or, where its feed is missing here, the surplus behind the missing feed.
  ///
  /// A step that could run fuller is judged by what it would take at full load.
  private func steps(
    _ process: UnitProcess,
    behind feed: Product.ID,
    atFullLoad extra: Double,
    in context: GapContext
  ) -> [SmallStep] {
    if context.isInSurplus(feed, besides: extra) {
      return [
        step(
          process,
          feed,
          via: [],
          Evidence(
            .stepTooSmall(process: process.name, product: context.product(feed).name),
            facts: [process.origin]
          ),
          in: context
        )
      ]
    }
    let product = context.product(feed)
    guard context.isNeededButNotSupplied(product) else { return [] }
    return context.makers(of: feed).flatMap { maker in
      context.mainInputs(of: maker).map(\.product).filter { context.isInSurplus($0) }.map {
        surplus in
        step(
          process,
          surplus,
          via: [maker.id],
          Evidence(
            .behindMissing(process: process.name, product: product.name),
            facts: [process.origin, maker.origin]
          ),
          in: context
        )
      }
    }
  }

  private func step(
    _ process: UnitProcess,
    _ feed: Product.ID,
    via: [UnitProcess.ID],
    _ reason: Evidence,
    in context: GapContext
  ) -> SmallStep {
    let balance = context.sheet.balance(of: feed)
    let index = context.index(of: feed)
    let threshold = context.thresholds.localConversion
    return SmallStep(
      process: process,
      feed: feed,
      via: via,
      evidence: [context.conversionEvidence(balance), reason],
      estimateShare: balance.estimateShare
    ) { snapshot in
      snapshot.demand[index] < threshold * snapshot.supply[index]
    }
  }

  private func routes(
    to product: Product,
    small: [SmallStep],
    in context: GapContext
  ) -> [Route] {
    var routes = small.map { Route(process: $0.process.id, feed: $0.feed, via: $0.via) }
    for route in context.routes(to: product.id)
    where !routes.contains(where: { $0.process == route.process }) {
      routes.append(route)
    }
    return routes
  }
}

extension GapContext {
  /// How much of a product is converted here.
  func conversionEvidence(_ balance: ProductBalance) -> Evidence {
    let rows = balance.supplyRows + balance.demandRows
    return Evidence(
      .conversion(
        product: product(balance.id).name,
        share: balance.localConversion?.mid ?? 0,
        threshold: thresholds.localConversion
      ),
      facts: rows.flatMap(\.facts),
      sources: Set(rows.flatMap(\.sources)).sorted()
    )
  }
}
