import ChainModel
import MaterialBalance
import Wording

/// Finds by-products that leave running plants and that nothing here uses.
public struct WastedByproduct: GapRule {
  /// Makes the rule.
  public init() {}

  /// What the rule finds, in model order.
  public func findings(in context: GapContext) -> [GapFinding] {
    context.model.products.elements.compactMap { product in
      guard product.role == .intermediate || product.role == .raw else { return nil }
      let balance = context.sheet.balance(of: product.id)
      guard balance.supply.mid > 0, balance.demand.mid == 0, !balance.hasDemandOfUnknownSize,
        !balance.supplyRows.isEmpty,
        balance.supplyRows.allSatisfy({
          if case .byproduct = $0.item { return true }
          return false
        })
      else { return nil }
      let index = context.index(of: product.id)
      let routes = context.users(of: product.id).filter { !context.sheet.isPresent($0.id) }
        .map { Route(process: $0.id, feed: product.id) }
      return GapFinding(
        kind: .wasted,
        product: product.id,
        routes: routes,
        evidence: context.supplyEvidence(balance) + [
          Evidence(
            .unusedByproduct(
              product: product.name,
              amount: GapPhrase.Amount(balance.supply, product.unit)
            )
          )
        ] + routes.flatMap { context.standingEvidence($0.process) },
        estimateShare: balance.estimateShare
      ) { snapshot in
        snapshot.supply[index] > 0 && snapshot.demand[index] == 0
      }
    }
  }
}
