public import ChainModel
import MaterialBalance
import Words

/// Finds products of which too little is made here: for what needs them, or for what comes before
/// them.
///
/// Where some supply has no known size, no coverage is computed from the rest: nothing is called
/// weak on half the facts.
public struct WeakLink: GapRule {
  /// The key of the rule.
  public let id = "weak-link"
  /// What begins the ids of its verdicts.
  public let prefix = "weak"
  /// The kind of gap it finds.
  public let kind = GapKind.weak
  /// The limits that its test compares with.
  public let limits: [Limit] = [.coverage, .localConversion]
  /// What must have been surveyed.
  public let standing = GapKind.weak.survey
  /// The kinds to which it leaves a product.
  public let yieldsTo = GapKind.weak.excludedBy

  /// Makes the rule.
  public init() {}

  /// The test in one sentence.
  public func test(_ limits: Thresholds) -> Phrase {
    Phrase(
      zh:
        "自给率低于\(DecimalText.percent(limits[.coverage]))，或上游产品因本环节过小、本地转化率低于\(DecimalText.percent(limits[.localConversion]))",
      en:
        "coverage below \(DecimalText.percent(limits[.coverage])), or an upstream product is converted for less than \(DecimalText.percent(limits[.localConversion])) because this step is too small"
    )
  }

  /// What the rule finds, in model order.
  public func findings(in context: GapContext) -> [GapFinding] {
    context.model.products.elements.compactMap { product -> GapFinding? in
      guard product.role == .intermediate || product.role == .end else { return nil }
      let balance = context.sheet.balance(of: product.id)
      guard balance.supply.mid > 0, !balance.hasSupplyOfUnknownSize else { return nil }
      let short = lackOfCoverage(balance, product, in: context)
      let small = smallSteps(product, in: context)
      guard short != nil || !small.isEmpty else { return nil }
      let coverage = context.thresholds[.coverage]
      let index = context.index(of: product.id)
      let isShort = short != nil
      let tests = small.map(\.holds)
      var drives: Set<GapKind.Drive> = []
      if isShort { drives.insert(.demand) }
      if !small.isEmpty { drives.insert(.feed) }
      return GapFinding(
        product: product.id,
        routes: routes(to: product, small: small, in: context),
        drives: drives,
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
    guard let coverage = balance.coverage, coverage.mid < context.thresholds[.coverage],
      !context.makers(of: product.id).isEmpty
    else { return nil }
    return Evidence(
      Self.covers(coverage.mid, of: product.name, limit: context.thresholds[.coverage])
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
            Self.isTooSmall(process.name, for: context.product(feed).name),
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
            Self.needs(process.name, missing: product.name),
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
    let threshold = context.thresholds[.localConversion]
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

  private static func covers(_ share: Double, of product: Name, limit: Double) -> Phrase {
    let (share, limit) = (DecimalText.percent(share), DecimalText.percent(limit))
    return Phrase(
      zh: "\(product.zh)本地供应只够需求的 \(share)（界线 \(limit)）",
      en: "local supply of \(product.en) meets \(share) of local demand (limit \(limit))"
    )
  }

  private static func isTooSmall(_ process: Name, for product: Name) -> Phrase {
    Phrase(
      zh: "\(process.zh)规模过小，接不住上游的\(product.zh)",
      en: "\(process.en) is too small for the \(product.en) before it"
    )
  }

  private static func needs(_ process: Name, missing product: Name) -> Phrase {
    Phrase(
      zh: "\(process.zh)的原料\(product.zh)本地尚缺，须与上一环节一并补齐",
      en:
        "\(process.en) needs \(product.en), which is itself missing here: both steps must come together"
    )
  }
}
