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
    let cuts = context.sheet.holdings.cuts()
    return context.model.products.elements.compactMap { product in
      guard product.role == .intermediate || product.role == .end || product.role == .raw else {
        return nil
      }
      let balance = context.sheet.balance(of: product.id)
      let cut = cuts[product.id] ?? []
      let holders = balance.demand.mid > 0 ? holders(of: balance, in: context) : []
      guard !holders.isEmpty || !cut.isEmpty else { return nil }
      let limit = context.thresholds[.concentration]
      let test = BalanceTest(
        anyOf: holders.map {
          [.needs(product.id), .holding(by: $0.company, of: product.id, from: limit)]
        }
      )
      return GapFinding(
        product: product.id,
        test: cut.isEmpty ? test : .always,
        closer: cut.isEmpty
          ? context.makers(of: product.id).first.map { GapFinding.Closer($0.id, until: test) }
          : nil,
        estimateShare: balance.estimateShare,
        evidence: (holders.isEmpty ? [] : context.supplyEvidence(balance))
          + holders.map { holder in
            Evidence(
              Self.holds(context.companyName(holder.company), holder.share, of: product.name),
              facts: context.sheet.holdings.facts(of: holder.company)
            )
          }
          + cut.map { company in
            Evidence(
              Self.cuts(context.companyName(company), off: product.name),
              facts: context.sheet.holdings.facts(of: company)
            )
          }
      )
    }
  }

  /// The companies that may hold the share; never a cluster, and not where only the company itself
  /// uses the product.
  private func holders(
    of balance: ProductBalance,
    in context: GapContext
  ) -> [(company: Company.ID, share: Double)] {
    let holdings = context.sheet.holdings
    let users = balance.demandRows.filter { $0.amount.mid > 0 }.compactMap(\.process)
    let sole = Set(users.map { holdings.solely($0) })
    return holdings.holders(of: balance.id).filter { holder in
      holder.share >= context.thresholds[.concentration] / 2
        && context.model.companies[holder.company]?.kind != .cluster && sole != [holder.company]
    }.sorted { $0.share != $1.share ? $0.share > $1.share : $0.company < $1.company }.prefix(1)
      .map { $0 }
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
