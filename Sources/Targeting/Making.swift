public import ChainModel
import CompanyRegistry

/// The best ground for saying that a company makes what is sought.
public struct Making: Hashable, Sendable {
  /// What the ground is.
  public let evidence: MakingEvidence
  /// The product that it makes.
  public let product: Product.ID
  /// The mention; nil where the workspace lists the product.
  public let mention: Mention?
  /// How sure the ground is where a class is named: how narrow that is; else 1.
  public let share: Double
  /// How many of the products sought and of their neighbours the scope says that it makes.
  public let made: Int

  /// Finds the best ground; nil where there is none.
  init?(_ candidate: TargetCandidate, for query: TargetQuery, rules: TargetingRules) {
    var best: (evidence: MakingEvidence, product: Product.ID, Mention?)?
    var bestKey = (value: -1.0, position: Int.max)
    func offer(
      _ evidence: MakingEvidence,
      _ product: Product.ID,
      _ mention: Mention?,
      share: Double = 1
    ) {
      let key = (
        value: (rules.evidence[evidence] ?? 0) * share,
        position: mention.map(candidate.position) ?? Int.max - 1
      )
      guard
        key.value > bestKey.value
          || key.value == bestKey.value && key.position < bestKey.position
      else { return }
      best = (evidence, product, mention)
      bestKey = key
    }
    for product in candidate.statedProducts where query.products.contains(product) {
      offer(.make, product, nil)
    }
    var made: Set<Product.ID> = []
    for mention in candidate.mentions where !mention.isNegated {
      guard let evidence = Self.evidence(mention), let named = mention.product else { continue }
      if query.products.contains(named) || query.neighbours.contains(named) { made.insert(named) }
      guard query.products.contains(named) else { continue }
      // What a dealer lists or a plant uses up is nobody's make.
      let isListed =
        evidence == .unspecified && TradersList.holds(candidate.clause(of: mention))
      if !isListed { offer(evidence, named, mention) }
    }
    self.made = made.count
    if let best {
      (evidence, product, mention) = best
      share = 1
      return
    }
    for product in candidate.statedProducts where query.neighbours.contains(product) {
      offer(.neighbour, product, nil)
    }
    for mention in candidate.mentions where !mention.isNegated {
      guard let evidence = Self.evidence(mention), evidence == .make || evidence == .process
      else { continue }
      if let named = mention.product, query.neighbours.contains(named) {
        offer(.neighbour, named, mention)
      } else if let named = mention.productClass, let found = query.classes[named],
        found.narrowness >= TargetSearch.narrowEnough,
        let product = query.products.first(where: found.members.contains)
      {
        offer(.productClass, product, mention, share: found.narrowness)
      }
    }
    guard let best else { return nil }
    let named = best.evidence == .productClass ? best.2?.productClass : nil
    share = named.flatMap { query.classes[$0]?.narrowness } ?? 1
    (evidence, product, mention) = best
  }

  /// What a mention says of making; nil for selling, trading, serving and letting.
  static func evidence(_ mention: Mention) -> MakingEvidence? {
    evidence(mention.activity, isInName: mention.isInName)
  }

  /// What an activity, said by a scope or a name, says of making.
  static func evidence(_ activity: Activity, isInName: Bool) -> MakingEvidence? {
    switch activity {
    case .make: isInName ? .name : .make
    case .process: isInName ? .name : .process
    case .grow: isInName ? .name : .grow
    case .research: isInName ? nil : .research
    case .unspecified: isInName ? .name : .unspecified
    case .sell, .trade, .serve, .rent: nil
    }
  }
}
