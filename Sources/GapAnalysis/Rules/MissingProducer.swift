public import ChainModel
import MaterialBalance

/// Finds products that something here needs and nothing here makes, although a known route could.
public struct MissingProducer: GapRule {
  /// The key of the rule.
  public let id = "missing-producer"
  /// What begins the ids of its verdicts.
  public let prefix = "missing"
  /// The kind of gap it finds.
  public let kind = GapKind.missing
  /// The limits that its test compares with.
  public let limits: [Limit] = []
  /// What must have been surveyed.
  public let standing = GapKind.missing.survey
  /// The kinds to which it leaves a product.
  public let yieldsTo = GapKind.missing.excludedBy

  /// Makes the rule.
  public init() {}

  /// The test in one sentence.
  public func test(_ limits: Thresholds) -> Phrase {
    Phrase(
      zh: "本地有需求，本地无人生产",
      en: "needed here, and nobody here makes it"
    )
  }

  /// What the rule finds, in model order.
  public func findings(in context: GapContext) -> [GapFinding] {
    context.model.products.elements.compactMap { product in
      guard context.isNeededButNotSupplied(product) else { return nil }
      let routes = context.routesWithSubstitutes(to: product.id)
      guard !routes.isEmpty, routes.contains(where: { context.isOpen($0) }) else { return nil }
      let balance = context.sheet.balance(of: product.id)
      let isSizeKnown = balance.demand.mid > 0
      return GapFinding(
        product: product.id,
        routes: routes,
        drives: [.demand],
        feeds: routes.compactMap(\.feed),
        test: BalanceTest(
          isSizeKnown ? [.lacks(product.id), .needs(product.id)] : [.lacks(product.id)]
        ),
        closer: isSizeKnown
          ? routes.first.map { route in
            GapFinding.Closer(
              route.process,
              until: BalanceTest([
                .coverage(of: product.id, below: context.thresholds[.coverage])
              ])
            )
          } : nil,
        estimateShare: balance.estimateShare,
        evidence: context.demandEvidence(balance)
          + routes.flatMap { context.standingEvidence($0.process) }
          + context.substituteEvidence(routes, for: product.id)
      )
    }
  }
}
