public import ChainModel
import MaterialBalance
import Words

/// Finds products of which too little is made here: for what needs them, or for what comes before
/// them.
///
/// A step that makes an intermediate which leaves too, though a process could take it further, is not
/// weak: more of it would only move the surplus one step. Nor is a step whose feed is missing here: the step before it is.
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
      guard balance.supply.mid > 0 else { return nil }
      let limit = context.thresholds[.coverage]
      let isShort =
        !context.makers(of: product.id).isEmpty && balance.demand.mid > 0
        && balance.supply.low < limit * balance.demand.high
      let small = smallSteps(product, in: context)
      guard isShort || !small.isEmpty else { return nil }
      let short: [BalanceCondition] = [
        .supplies(product.id), .coverage(of: product.id, below: limit),
      ]
      var drives: Set<GapKind.Drive> = []
      if isShort { drives.insert(.demand) }
      if !small.isEmpty { drives.insert(.feed) }
      let routes = routes(to: product, small: small, in: context)
      return GapFinding(
        product: product.id,
        routes: routes,
        drives: drives,
        feeds: small.map(\.feed),
        test: BalanceTest(anyOf: (isShort ? [short] : []) + small.map { [$0.condition] }),
        closer: small.first.map {
          GapFinding.Closer($0.process.id, until: BalanceTest([$0.condition]))
        } ?? routes.first.map { GapFinding.Closer($0.process, until: BalanceTest(short)) },
        estimateShare: ([balance.estimateShare]
          + small.map { context.sheet.balance(of: $0.feed).estimateShare }).max() ?? 0,
        evidence: context.supplyEvidence(balance) + context.demandEvidence(balance)
          + (isShort ? lackOfCoverage(balance, product, limit) : [])
          + small.flatMap { reason($0, in: context) }
      )
    }
  }

  private func lackOfCoverage(
    _ balance: ProductBalance,
    _ product: Product,
    _ limit: Double
  ) -> [Evidence] {
    guard let coverage = balance.coverage else { return [] }
    return [Evidence(Self.covers(coverage.mid, of: product.name, limit: limit))]
  }

  private func reason(_ step: SmallStep, in context: GapContext) -> [Evidence] {
    [
      context.conversionEvidence(context.sheet.balance(of: step.feed)),
      Evidence(
        Self.isTooSmall(step.process.name, for: context.product(step.feed).name),
        facts: [step.process.origin]
      ),
    ]
  }

  /// A running process that is too small for its feed.
  private struct SmallStep {
    let process: UnitProcess
    let feed: Product.ID
    let condition: BalanceCondition
  }

  /// The running steps that leave too much of a feed; one that could run fuller is judged by what it
  /// would take at full load.
  private func smallSteps(_ product: Product, in context: GapContext) -> [SmallStep] {
    let goesOn = !context.users(of: product.id).isEmpty
    guard product.role == .end || !goesOn || !context.isInSurplus(product.id) else { return [] }
    return context.makers(of: product.id).flatMap { process -> [SmallStep] in
      let activity = context.sheet.activity(of: process.id)
      guard activity.amount.mid > 0, !IdleCapacity.isIdle(process.id, in: context) else {
        return []
      }
      let idle = activity.rows.reduce(0) { sum, row in
        sum + row.capacity.span.mid * row.share * (1 - (row.utilisation?.span.mid ?? 1))
      }
      return context.mainInputs(of: process).compactMap { exchange in
        let extra = idle * exchange.figure.span.mid
        guard context.mayBeInSurplus(exchange.product, besides: extra) else { return nil }
        return SmallStep(
          process: process,
          feed: exchange.product,
          condition: context.surplus(of: exchange.product, besides: extra)
        )
      }
    }
  }

  private func routes(
    to product: Product,
    small: [SmallStep],
    in context: GapContext
  ) -> [Route] {
    var routes = small.map { Route(process: $0.process.id, feed: $0.feed) }
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
}
