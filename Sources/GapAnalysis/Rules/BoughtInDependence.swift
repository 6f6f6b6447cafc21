public import ChainModel
import MaterialBalance

/// Finds products that something here needs and no known route can make from what is here: a matter
/// of logistics, not of a project.
public struct BoughtInDependence: GapRule {
  /// The key of the rule.
  public let id = "bought-in-dependence"
  /// What begins the ids of its verdicts.
  public let prefix = "dependent"
  /// The kind of gap it finds.
  public let kind = GapKind.dependent
  /// The limits that its test compares with.
  public let limits: [Limit] = []
  /// What must have been surveyed.
  public let standing = GapKind.dependent.survey
  /// The kinds to which it leaves a product.
  public let yieldsTo = GapKind.dependent.excludedBy

  /// Makes the rule.
  public init() {}

  /// The test in one sentence.
  public func test(_ limits: Thresholds) -> Phrase {
    Phrase(
      zh: "本地需要，而已知路线所需原料本地都没有：属物流问题，不是招商项目",
      en:
        "needed, and no known route starts from what is here: a matter of logistics, not a project"
    )
  }

  /// What the rule finds, in model order.
  public func findings(in context: GapContext) -> [GapFinding] {
    context.model.products.elements.compactMap { product in
      guard context.isNeededButNotSupplied(product) else { return nil }
      let routes = context.routesWithSubstitutes(to: product.id)
      guard !routes.contains(where: { context.isOpen($0) }) else { return nil }
      let balance = context.sheet.balance(of: product.id)
      let isSizeKnown = balance.demand.mid > 0
      return GapFinding(
        product: product.id,
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
        evidence: context.demandEvidence(balance) + blocks(routes, to: product, in: context)
      )
    }
  }

  private func blocks(
    _ routes: [Route],
    to product: Product,
    in context: GapContext
  ) -> [Evidence] {
    guard !routes.isEmpty else { return [Evidence(Self.noKnownRoute(to: product.name))] }
    return routes.flatMap { route -> [Evidence] in
      guard let process = context.model.processes[route.process] else { return [] }
      return context.mainInputs(of: process).filter { exchange in
        !([exchange.product] + exchange.substitutes).contains(where: context.reachable.contains)
      }.map { exchange in
        Evidence(
          Self.isBlocked(process.name, by: context.product(exchange.product).name),
          facts: [exchange.figure.origin]
        )
      }
    }
  }

  private static func noKnownRoute(to product: Name) -> Phrase {
    Phrase(
      zh: "所收工艺中没有\(product.zh)的生产路线，本地也无来源",
      en: "no process in the data makes \(product.en), and there is no local source"
    )
  }

  private static func isBlocked(_ process: Name, by product: Name) -> Phrase {
    Phrase(
      zh: "已知路线\(process.zh)需要\(product.zh)，本地没有，也无从生产",
      en:
        "the known route \(process.en) needs \(product.en), which is not here and cannot be made here"
    )
  }
}
