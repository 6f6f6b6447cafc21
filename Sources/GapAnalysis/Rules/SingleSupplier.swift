import ChainModel
import MaterialBalance
import Wording

/// Finds supplies that hang on one company: it holds the needed share, or without it an end product
/// of others cannot be made from here any more.
public struct SingleSupplier: GapRule {
  /// Makes the rule.
  public init() {}

  /// What the rule finds, in model order.
  public func findings(in context: GapContext) -> [GapFinding] {
    let holdings = Holdings(sheet: context.sheet)
    return context.model.products.elements.compactMap { product in
      guard product.role == .intermediate || product.role == .end || product.role == .raw else {
        return nil
      }
      let balance = context.sheet.balance(of: product.id)
      let cut = product.role == .end ? holdings.cuts(product.id) : []
      let holder = balance.demand.mid > 0 ? holder(of: balance, holdings, in: context) : nil
      guard holder != nil || !cut.isEmpty else { return nil }
      var evidence: [Evidence] = []
      if let holder {
        evidence += context.supplyEvidence(balance)
        evidence.append(
          Evidence(
            .companyHolds(
              company: context.companyName(holder.company),
              product: product.name,
              share: holder.share
            ),
            facts: holdings.facts(of: holder.company)
          )
        )
      }
      for company in cut {
        evidence.append(
          Evidence(
            .removalCuts(company: context.companyName(company), product: product.name),
            facts: holdings.facts(of: company)
          )
        )
      }
      let index = context.index(of: product.id)
      let isCut = !cut.isEmpty
      return GapFinding(
        kind: .fragile,
        product: product.id,
        evidence: evidence,
        estimateShare: balance.estimateShare
      ) { snapshot in
        isCut || snapshot.supply[index] > 0
      }
    }
  }

  /// The company that holds the share, unless only the company itself uses the product.
  private func holder(
    of balance: ProductBalance,
    _ holdings: Holdings,
    in context: GapContext
  ) -> (company: Company.ID, share: Double)? {
    guard !balance.hasSupplyOfUnknownSize,
      let (company, share) = holdings.largestHolder(of: balance),
      share >= context.thresholds.concentration,
      context.model.companies[company]?.kind != .cluster
    else { return nil }
    let users = balance.demandRows.filter { $0.amount.mid > 0 }.compactMap(\.process)
    guard !users.allSatisfy({ holdings.solely($0) == company }) else { return nil }
    return (company, share)
  }
}
