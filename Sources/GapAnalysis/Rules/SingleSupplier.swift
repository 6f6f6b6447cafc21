public import ChainModel
import MaterialBalance
import Words

/// Finds supplies that hang on one company: it holds the needed share, or without it an end product
/// of others cannot be made from here any more.
public struct SingleSupplier: GapRule {
  /// The key of the rule.
  public let id = "single-supplier"
  /// What begins the ids of its verdicts.
  public let prefix = "fragile"
  /// The kind of gap it finds.
  public let kind = GapKind.fragile
  /// The limits that its test compares with.
  public let limits: [Limit] = [.concentration]
  /// What must have been surveyed.
  public let standing = GapKind.fragile.survey
  /// The kinds to which it leaves a product.
  public let yieldsTo = GapKind.fragile.excludedBy

  /// Makes the rule.
  public init() {}

  /// The test in one sentence.
  public func test(_ limits: Thresholds) -> Phrase {
    Phrase(
      zh: "一家企业占本地供应\(DecimalText.percent(limits[.concentration]))以上，或一家停产即断链",
      en:
        "one company holds \(DecimalText.percent(limits[.concentration])) of a supply, or its loss cuts the chain"
    )
  }

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
            Self.holds(context.companyName(holder.company), holder.share, of: product.name),
            facts: holdings.facts(of: holder.company)
          )
        )
      }
      for company in cut {
        evidence.append(
          Evidence(
            Self.cuts(context.companyName(company), off: product.name),
            facts: holdings.facts(of: company)
          )
        )
      }
      let index = context.index(of: product.id)
      let isCut = !cut.isEmpty
      return GapFinding(
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
      share >= context.thresholds[.concentration],
      context.model.companies[company]?.kind != .cluster
    else { return nil }
    let users = balance.demandRows.filter { $0.amount.mid > 0 }.compactMap(\.process)
    guard !users.allSatisfy({ holdings.solely($0) == company }) else { return nil }
    return (company, share)
  }

  private static func holds(_ company: Name, _ share: Double, of product: Name) -> Phrase {
    Phrase(
      zh: "\(product.zh)本地供应的 \(DecimalText.percent(share)) 来自\(company.zh)一家",
      en:
        "\(company.en) alone gives \(DecimalText.percent(share)) of the local supply of \(product.en)"
    )
  }

  private static func cuts(_ company: Name, off product: Name) -> Phrase {
    Phrase(
      zh: "\(company.zh)一旦停产，\(product.zh)的本地链条即中断",
      en: "without \(company.en) the local chain to \(product.en) breaks"
    )
  }
}
