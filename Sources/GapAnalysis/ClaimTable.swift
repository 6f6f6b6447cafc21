import ChainModel

/// Who wants which surplus: for each gap a claim that names the first of the others.
struct ClaimTable {
  private var claims: [Gap.ID: Claim] = [:]

  /// Takes gaps in rank order with the feed each wants.
  ///
  /// O(gaps × names shown).
  init(_ gaps: [(id: Gap.ID, feed: Product.ID?)]) {
    var wanted: [Product.ID: [Gap.ID]] = [:]
    for gap in gaps {
      if let feed = gap.feed { wanted[feed, default: []].append(gap.id) }
    }
    for gap in gaps {
      guard let feed = gap.feed, let all = wanted[feed], all.count > 1 else { continue }
      let others = all.prefix(Claim.named + 1).filter { $0 != gap.id }.prefix(Claim.named)
      claims[gap.id] = Claim(product: feed, gaps: Array(others), count: all.count - 1)
    }
  }

  subscript(id: Gap.ID) -> Claim? { claims[id] }
}
