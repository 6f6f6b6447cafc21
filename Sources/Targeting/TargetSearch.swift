public import ChainModel
public import CompanyRegistry

/// Ranks companies for gaps: the leading firms of the workspace, and a registry where there is one.
public struct TargetSearch: Sendable {
  /// The region.
  public let model: RegionalModel
  /// Its rules.
  public let rules: TargetingRules
  private let registry: Registry?
  private let files: [String]
  private let stated: [TargetCandidate]

  /// Prepares a search.
  ///
  /// - Parameters:
  ///   - model: The region and its leading firms.
  ///   - registry: The registry, if there is one.
  ///   - files: The files that were imported into it.
  public init(model: RegionalModel, registry: Registry? = nil, files: [String] = []) {
    self.model = model
    self.registry = registry
    self.files = files
    rules = model.region.targeting ?? TargetingRules()
    stated = StatedCandidates(model: model, rules: rules).candidates
  }

  /// The best targets for a query.
  ///
  /// Time: two look-ups for each mention of the products in the registry; scopes are read for four
  /// times as many companies as are asked for.
  public func targets(
    for query: TargetQuery,
    top: Int
  ) throws(RegistryError) -> TargetList {
    let screen = TargetScreen(query: query, rules: rules)
    guard let registry else {
      return list(
        query,
        stated.filter { screen.exclusion(of: $0) == nil },
        top: top,
        year: model.region.asOf.year,
        registry: nil
      )
    }
    let source = RegistryCandidates(registry: registry, rules: rules, model: model)
    var found = try source.found(making: query.products)
    // Neighbours hint at capability; they are asked only where makers do not fill the list.
    let hints = found.count < 2 * top
    if hints {
      let known = Set(found.compactMap(\.registryID))
      found += try source.found(making: query.neighbours)
        .filter { $0.registryID.map(known.contains) == false }
    }
    let account = account(found)
    let year = min(model.region.asOf.year, account.latest?.year ?? model.region.asOf.year)
    let scorer = TargetScorer(query: query, rules: rules, year: year, model: model)
    let open = found.filter { screen.exclusion(of: $0) == nil }
    let best = open.compactMap { candidate in
      scorer.target(candidate).map { (score: $0.score, candidate: candidate) }
    }
    .sorted {
      ($1.score, $0.candidate.registryID ?? 0) < ($0.score, $1.candidate.registryID ?? 0)
    }
    .prefix(max(4 * top, 200))
    var merger = CandidateMerger(stated)
    var candidates: [TargetCandidate] = []
    for candidate in try source.detailed(best.map(\.candidate)) {
      candidates.append(merger.merged(candidate))
    }
    candidates += merger.rest
    let admitted = candidates.filter { screen.exclusion(of: $0) == nil }
    return list(
      query,
      admitted,
      top: top,
      year: year,
      registry: account,
      count: admitted.count + max(0, open.count - best.count)
    )
  }

  private func list(
    _ query: TargetQuery,
    _ candidates: [TargetCandidate],
    top: Int,
    year: Int,
    registry: RegistryAccount?,
    count: Int? = nil
  ) -> TargetList {
    let scorer = TargetScorer(query: query, rules: rules, year: year, model: model)
    let targets = candidates.compactMap(scorer.target).sorted { left, right in
      if left.score != right.score { return left.score > right.score }
      if left.known != right.known { return left.known > right.known }
      return left.candidate.name.utf8.lexicographicallyPrecedes(right.candidate.name.utf8)
    }
    return TargetList(
      query: query,
      targets: targets.prefix(top).enumerated().map { $1.ranked($0 + 1) },
      candidates: count ?? targets.count,
      registry: registry
    )
  }

  private func account(_ found: [TargetCandidate]) -> RegistryAccount {
    let dates = found.compactMap(\.founded)
    return RegistryAccount(
      files: files,
      found: found.count,
      earliest: dates.min(),
      latest: dates.max()
    )
  }
}
