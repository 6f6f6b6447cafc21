public import ChainModel
import MaterialBalance
import Words

/// Finds by-products that leave running plants and that nothing here uses.
public struct WastedByproduct: GapRule {
  /// The key of the rule.
  public let id = "wasted-byproduct"
  /// What begins the ids of its verdicts.
  public let prefix = "wasted"
  /// The kind of gap it finds.
  public let kind = GapKind.wasted
  /// The limits that its test compares with.
  public let limits: [Limit] = []
  /// What must have been surveyed.
  public let standing = GapKind.wasted.survey
  /// The kinds to which it leaves a product.
  public let yieldsTo = GapKind.wasted.excludedBy

  /// Makes the rule.
  public init() {}

  /// The test in one sentence.
  public func test(_ limits: Thresholds) -> Phrase {
    Phrase(
      zh: "副产品本地没有利用",
      en: "a by-product that nobody here uses"
    )
  }

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
      let routes = context.users(of: product.id).filter { !context.sheet.isPresent($0.id) }
        .map { Route(process: $0.id, feed: product.id) }
      return GapFinding(
        product: product.id,
        routes: routes,
        drives: [.feed],
        feeds: [product.id],
        test: BalanceTest([.supplies(product.id), .leaves(product.id)]),
        closer: routes.first.map {
          GapFinding.Closer($0.process, until: BalanceTest([context.surplus(of: product.id)]))
        },
        estimateShare: balance.estimateShare,
        evidence: context.supplyEvidence(balance) + [
          Evidence(
            Self.isUnused(Amount(balance.supply, product.unit), of: product.name)
          )
        ] + routes.flatMap { context.standingEvidence($0.process) }
      )
    }
  }

  private static func isUnused(_ amount: Amount, of product: Name) -> Phrase {
    Phrase(
      zh: "副产\(product.zh) \(amount.zh)/年，本地没有利用",
      en: "\(amount.en) of by-product \(product.en) a year has no local use"
    )
  }
}
