public import ChainModel
package import CompanyRegistry

/// Ranks companies for gaps: the leading firms of the workspace, and a registry where there is one.
public struct TargetSearch: Sendable {
  /// The region.
  public let model: RegionalModel
  /// Its rules.
  public let rules: TargetingRules
  private let registries: [Registry]
  private let files: [String]
  private let stated: [TargetCandidate]
  /// The numbers of the workspace's firms in each registry.
  private let numbers: [[Company.ID: Int64]]

  /// How narrow a class must be for its makers to be candidates.
  static let narrowEnough = 0.3

  /// Prepares a search among the leading firms of the workspace.
  ///
  /// - Parameter model: The region and its leading firms.
  public init(model: RegionalModel) {
    self.model = model
    registries = []
    files = []
    numbers = []
    rules = model.region.targeting ?? TargetingRules()
    stated = StatedCandidates(model: model, rules: rules).candidates
  }

  /// Prepares a search over registries too; the leading firms are looked up in each of them first.
  ///
  /// - Parameters:
  ///   - model: The region and its leading firms.
  ///   - registries: The registries.
  ///   - files: What they are called.
  /// - Throws: What keeps a registry from being read.
  package init(
    model: RegionalModel,
    registries: [Registry],
    files: [String]
  ) throws(RegistryError) {
    self.model = model
    self.registries = registries
    self.files = files
    rules = model.region.targeting ?? TargetingRules()
    stated = StatedCandidates(model: model, rules: rules).candidates
    let firms = model.companies.elements.filter { $0.kind == .firm }
    var numbers: [[Company.ID: Int64]] = []
    for registry in registries {
      numbers.append(try StatedLookup.numbers(of: firms, in: registry))
    }
    self.numbers = numbers
  }

  /// The best targets for a query.
  ///
  /// Time: two look-ups for each mention of the products in a registry; scopes are read for four
  /// times as many companies as are asked for.
  package func targets(
    for query: TargetQuery,
    top: Int
  ) throws(RegistryError) -> TargetList {
    let screen = TargetScreen(query: query, rules: rules)
    guard !registries.isEmpty else {
      return list(query, stated, screen, top: top, year: model.region.asOf.year, registry: nil)
    }
    let narrow = query.classes.values.filter { $0.narrowness >= Self.narrowEnough }.map(\.id)
      .sorted()
    var found: [TargetCandidate] = []
    let sources = registries.enumerated().map { place, registry in
      RegistryCandidates(registry: registry, place: place, rules: rules, model: model)
    }
    for source in sources {
      var mine = try source.found(making: query.products, classes: narrow)
      // Neighbours hint at capability; they are asked only where makers do not fill the list.
      if mine.count < 2 * top {
        let known = Set(mine.compactMap(\.registryID))
        mine += try source.found(making: query.neighbours)
          .filter { $0.registryID.map(known.contains) == false }
      }
      found += mine
    }
    let account = account(found)
    let year = min(model.region.asOf.year, account.latest?.year ?? model.region.asOf.year)
    let scorer = TargetScorer(query: query, rules: rules, year: year, model: model)
    let open = found.filter { screen.exclusion(of: $0) == nil }
    let best = open.compactMap { candidate in
      scorer.target(candidate).map { (score: $0.score, candidate: candidate) }
    }
    .sorted {
      ($1.score, $0.candidate.registryPlace, $0.candidate.registryID ?? 0)
        < ($0.score, $1.candidate.registryPlace, $1.candidate.registryID ?? 0)
    }
    .prefix(max(4 * top, 200)).map(\.candidate)
    var merger = CandidateMerger(stated, numbers: numbers)
    var candidates: [TargetCandidate] = []
    for (place, source) in sources.enumerated() {
      for candidate in try source.detailed(best.filter { $0.registryPlace == place }) {
        candidates.append(merger.merged(candidate))
      }
    }
    let query = query
    for firm in merger.rest {
      candidates.append(try known(firm, for: query, sources) ?? firm)
    }
    return list(
      query,
      Self.once(candidates),
      screen,
      top: top,
      year: year,
      registry: account,
      further: max(0, open.count - best.count),
      local: found.count { screen.exclusion(of: $0) == .local },
      notFirms: found.count {
        let exclusion = screen.exclusion(of: $0)
        return exclusion == .ended || exclusion == .dependent
      }
    )
  }

  /// A firm of the workspace with what a registry tells of it; only whoever may be listed is read.
  private func known(
    _ firm: TargetCandidate,
    for query: TargetQuery,
    _ sources: [RegistryCandidates]
  ) throws(RegistryError) -> TargetCandidate? {
    guard let id = firm.company, Making(firm, for: query, rules: rules) != nil else { return nil }
    for (place, source) in sources.enumerated() {
      guard let number = numbers[place][id],
        let registered = try source.registered(firm, number: number)
      else { continue }
      var merger = CandidateMerger([firm], numbers: numbers)
      return merger.merged(registered)
    }
    return nil
  }

  /// Each firm once: of two with one code, or one name in one prefecture, the first.
  private static func once(_ candidates: [TargetCandidate]) -> [TargetCandidate] {
    var seen: Set<String> = []
    return candidates.filter { candidate in
      let place = candidate.places.first.map { "\(Division.prefecture(of: $0))" } ?? ""
      let keys =
        [candidate.uscc, candidate.company.map { "id \($0.text)" }].compactMap(\.self)
        + ["\(CompanyNames.folded(candidate.name)) \(place)"]
      let isNew = keys.allSatisfy { !seen.contains($0) }
      seen.formUnion(keys)
      return isNew
    }
  }

  private func list(
    _ query: TargetQuery,
    _ candidates: [TargetCandidate],
    _ screen: TargetScreen,
    top: Int,
    year: Int,
    registry: RegistryAccount?,
    further: Int = 0,
    local: Int = 0,
    notFirms: Int = 0
  ) -> TargetList {
    let scorer = TargetScorer(query: query, rules: rules, year: year, model: model)
    let admitted = candidates.filter { screen.exclusion(of: $0) == nil }
    let scored = admitted.compactMap(scorer.target).sorted { left, right in
      if left.isAdvisedAgainst != right.isAdvisedAgainst { return right.isAdvisedAgainst }
      if left.score != right.score { return left.score > right.score }
      if left.known != right.known { return left.known > right.known }
      return left.candidate.name.utf8.lexicographicallyPrecedes(right.candidate.name.utf8)
    }
    let makers = scored.filter(\.isMaker)
    let near = scored.filter { !$0.isMaker }
    let isSeller = candidates.count {
      let exclusion = screen.exclusion(of: $0)
      return exclusion == .seller || exclusion == .trader
    }
    let wide = query.classes.values.filter { $0.narrowness < Self.narrowEnough }
      .sorted { ($0.narrowness, $1.id) > ($1.narrowness, $0.id) }.compactMap(\.words.first)
    var omissions: [TargetOmission] = []
    func omit(_ reason: TargetOmission.Reason, _ count: Int, _ examples: [String] = []) {
      if count > 0 {
        omissions.append(TargetOmission(reason: reason, count: count, examples: examples))
      }
    }
    if registry != nil, !wide.isEmpty {
      omissions.append(
        TargetOmission(reason: .classOnly, count: nil, examples: Array(wide.prefix(5)))
      )
    }
    omit(
      .local,
      local + (registry == nil ? candidates.count { screen.exclusion(of: $0) == .local } : 0)
    )
    omit(.notAFirm, notFirms)
    omit(.seller, registry == nil ? 0 : isSeller)
    omit(.further, max(0, makers.count - top) + further)
    func ranked(_ targets: [Target]) -> [Target] {
      targets.prefix(top).enumerated().map { $1.ranked($0 + 1) }
    }
    return TargetList(
      query: query,
      targets: ranked(makers),
      neighbours: ranked(near),
      omissions: omissions,
      candidates: scored.count + further,
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
