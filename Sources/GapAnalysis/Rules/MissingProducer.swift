import ChainModel
import MaterialBalance
import Wording

/// Finds products that something here needs and nothing here makes, although a known route could.
public struct MissingProducer: GapRule {
  /// Makes the rule.
  public init() {}

  /// What the rule finds, in model order.
  public func findings(in context: GapContext) -> [GapFinding] {
    context.model.products.elements.compactMap { product in
      guard context.isNeededButNotSupplied(product) else { return nil }
      let routes = context.routesWithSubstitutes(to: product.id)
      guard !routes.isEmpty, routes.contains(where: { context.isOpen($0) }) else { return nil }
      let balance = context.sheet.balance(of: product.id)
      let index = context.index(of: product.id)
      let isSizeKnown = balance.demand.mid > 0
      return GapFinding(
        kind: .missing,
        product: product.id,
        routes: routes,
        evidence: context.demandEvidence(balance)
          + routes.flatMap { context.standingEvidence($0.process) }
          + context.substituteEvidence(routes, for: product.id),
        estimateShare: balance.estimateShare
      ) { snapshot in
        snapshot.supply[index] == 0 && (!isSizeKnown || snapshot.demand[index] > 0)
      }
    }
  }
}
