import ChainModel
import MaterialBalance
import Wording

/// Finds products that something here needs and no known route can make from what is here: a matter
/// of logistics, not of a project.
public struct BoughtInDependence: GapRule {
  /// Makes the rule.
  public init() {}

  /// What the rule finds, in model order.
  public func findings(in context: GapContext) -> [GapFinding] {
    context.model.products.elements.compactMap { product in
      guard context.isNeededButNotSupplied(product) else { return nil }
      let routes = context.routesWithSubstitutes(to: product.id)
      guard !routes.contains(where: { context.isOpen($0) }) else { return nil }
      let balance = context.sheet.balance(of: product.id)
      let index = context.index(of: product.id)
      let isSizeKnown = balance.demand.mid > 0
      return GapFinding(
        kind: .dependent,
        product: product.id,
        evidence: context.demandEvidence(balance) + blocks(routes, to: product, in: context),
        estimateShare: balance.estimateShare
      ) { snapshot in
        snapshot.supply[index] == 0 && (!isSizeKnown || snapshot.demand[index] > 0)
      }
    }
  }

  private func blocks(
    _ routes: [Route],
    to product: Product,
    in context: GapContext
  ) -> [Evidence] {
    guard !routes.isEmpty else { return [Evidence(.noKnownRoute(product: product.name))] }
    return routes.flatMap { route -> [Evidence] in
      guard let process = context.model.processes[route.process] else { return [] }
      return context.mainInputs(of: process).filter { exchange in
        !([exchange.product] + exchange.substitutes).contains(where: context.reachable.contains)
      }.map { exchange in
        Evidence(
          .routeBlocked(
            process: process.name,
            product: context.product(exchange.product).name
          ),
          facts: [exchange.figure.origin]
        )
      }
    }
  }
}
