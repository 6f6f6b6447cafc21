package import ChainModel

/// Which companies a target list may hold.
package struct CandidateQuery: Hashable, Sendable {
  /// The products and classes of which a scope must name one.
  package var subjects: [Mention.Subject]
  /// The activities of which it must name one with it; empty means any.
  package var activities: [Activity]
  /// Whether a name alone is evidence enough.
  package var includesNames: Bool
  /// Traits of which a company may have none.
  package var excluding: CompanyTraits
  /// Whether companies that have ended are left out.
  package var excludesEnded: Bool
  /// The GB/T 2260 codes of places of which a company must lie in one; empty means anywhere.
  package var places: [Int]

  /// Makes a query.
  package init(
    products: [Product.ID],
    classes: [ProductClass.ID] = [],
    activities: [Activity] = [],
    includesNames: Bool = true,
    excluding: CompanyTraits = .neverTargets,
    excludesEnded: Bool = true,
    places: [Int] = []
  ) {
    subjects = products.map { .product($0) } + classes.map { .productClass($0) }
    self.activities = activities
    self.includesNames = includesNames
    self.excluding = excluding
    self.excludesEnded = excludesEnded
    self.places = places
  }

  /// Whether a company is of the kind and from where it is asked for.
  func admits(_ candidate: Candidate) -> Bool {
    candidate.traits.isDisjoint(with: excluding)
      && !(excludesEnded && candidate.status.isEnded)
      && (places.isEmpty || places.contains { StoredCompany.contains(candidate.place, $0) })
  }
}
