public import ChainModel

/// Keeps out what can never be a target.
public struct TargetScreen: Sendable {
  /// Why a company is kept out.
  public enum Exclusion: String, Hashable, Sendable, CaseIterable {
    /// It is already here.
    case local
    /// It has ended.
    case ended
    /// It is a branch, a shop, an office, one person's business or a public body.
    case dependent
    /// It only sells, trades, serves or lets the product.
    case seller
    /// Nothing says that it makes the product or its neighbour.
    case stranger
    /// It is a trader by name, and its scope does not say that it makes the product.
    case trader
  }

  private let query: TargetQuery
  private let rules: TargetingRules

  /// Makes a screen for a query.
  public init(query: TargetQuery, rules: TargetingRules) {
    self.query = query
    self.rules = rules
  }

  /// Why a company is kept out; nil where it may be a target.
  public func exclusion(of candidate: TargetCandidate) -> Exclusion? {
    if candidate.isLocal { return .local }
    if let home = rules.home, !candidate.places.isEmpty,
      candidate.places.allSatisfy({ place in
        home.divisions.contains { PlaceBook.contains(place, in: $0) }
      })
    {
      return .local
    }
    switch candidate.standing {
    case .ended: return .ended
    case .dependent: return .dependent
    case .open: break
    }
    guard let making = Making(candidate, for: query, rules: rules) else {
      let names = candidate.mentions.contains {
        !$0.isNegated && $0.names(anyOf: query.products)
      }
      return names ? .seller : .stranger
    }
    if candidate.flags.contains(.tradingName), making.mention != nil, making.evidence != .make {
      return .trader
    }
    return nil
  }
}
