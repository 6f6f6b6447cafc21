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
  /// Time: a look-up for each company that a registry has for the products; scopes are read of those
  /// who may stand among the first.
  package func targets(
    for query: TargetQuery,
    top: Int
  ) throws(RegistryError) -> TargetList {
    try targets(for: query, top: top, readingAll: false)
  }

  /// The best targets, by a choice that reads everybody or only who may stand among the first.
  func targets(
    for query: TargetQuery,
    top: Int,
    readingAll: Bool
  ) throws(RegistryError) -> TargetList {
    let screen = TargetScreen(query: query, rules: rules)
    guard !registries.isEmpty else {
      return list(query, stated, screen, top: top, year: model.region.asOf.year, registry: nil)
    }
    let sources = registries.enumerated().map { place, registry in
      RegistryCandidates(registry: registry, place: place, rules: rules, model: model)
    }
    // The years at work, which the last year of the registries bounds, are no part of a first look.
    var looks: [FirstLook] = []
    let asOf = TargetScorer(query: query, rules: rules, year: model.region.asOf.year, model: model)
    for source in sources { looks.append(try source.look(asOf, top: top)) }
    let account = account(looks)
    let year = min(asOf.year, account.latest?.year ?? asOf.year)
    var choice = TargetChoice(
      TargetScorer(query: query, rules: rules, year: year, model: model),
      screen,
      count: max(4 * top, 200),
      readingAll: readingAll
    )
    try choice.choose(among: looks, sources)
    var merger = CandidateMerger(stated, numbers: numbers)
    var candidates: [TargetCandidate] = []
    for place in sources.indices {
      for candidate in choice.best where candidate.registryPlace == place {
        candidates.append(merger.merged(candidate))
      }
    }
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
      further: choice.further,
      excluded: choice.excluded
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
        let registered = try source.detailed([number]).first
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
    excluded: [TargetScreen.Exclusion: Int] = [:]
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
    // The firms that the workspace knows here make many things; of the registry's, these products.
    let known = registry == nil ? candidates : []
    func left(_ exclusions: TargetScreen.Exclusion...) -> Int {
      exclusions.reduce(0) { sum, exclusion in
        sum + (excluded[exclusion] ?? 0)
          + known.count { screen.exclusion(of: $0) == exclusion && scorer.score($0) != nil }
      }
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
    omit(.local, left(.local))
    if registry != nil {
      omit(.notAFirm, left(.ended, .dependent))
      omit(.seller, left(.seller, .trader))
    }
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

  private func account(_ looks: [FirstLook]) -> RegistryAccount {
    RegistryAccount(
      files: files,
      found: looks.reduce(0) { $0 + $1.firms },
      earliest: looks.compactMap(\.founded?.lowerBound).min(),
      latest: looks.compactMap(\.founded?.upperBound).max()
    )
  }
}
