import ChainModel
import CompanyRegistry

/// The companies of a registry as candidates, in two steps: all with what the index tells, then the
/// best with their scopes.
struct RegistryCandidates {
  /// What is asked of scopes: everything but selling, trading, serving and letting.
  static let activities = [Activity.make, .process, .grow, .research, .unspecified]

  private let registry: Registry
  private let place: Int
  private let rules: TargetingRules
  private let model: RegionalModel
  private let divisions = DivisionList.standard
  private let groups: [(name: String, firm: Name)]
  /// The companies here by what their names fold to.
  private let local: [String: Name]

  init(registry: Registry, place: Int = 0, rules: TargetingRules, model: RegionalModel) {
    self.registry = registry
    self.place = place
    self.rules = rules
    self.model = model
    local = Dictionary(
      model.companies.elements.filter { $0.scope == .local }
        .flatMap { company in CompanyNames.parts(company.name.zh).map { ($0, company.name) } }
    ) { first, _ in first }
    groups = model.companies.elements.compactMap { company in
      guard company.scope == .local, let group = company.group else { return nil }
      let name = CompanyNames.folded(group)
      return name.count >= 4 ? (name, company.name) : nil
    }
  }

  /// Every company that a scope or a name makes a candidate, and the branches and the ended ones
  /// among them.
  static func query(
    making products: [Product.ID],
    classes: [ProductClass.ID] = []
  ) -> CandidateQuery {
    CandidateQuery(
      products: products,
      classes: classes,
      activities: activities,
      excluding: [],
      excludesEnded: false
    )
  }

  /// The classes whose makers may be makers of what is sought.
  static func narrowClasses(of query: TargetQuery) -> [ProductClass.ID] {
    query.classes.values.filter { $0.narrowness >= TargetSearch.narrowEnough }.map(\.id).sorted()
  }

  /// A first look at whoever may be a target, without scopes.
  ///
  /// Neighbours hint at capability; they are asked only where `top` makers and as many again are not
  /// found.
  func look(_ scorer: TargetScorer, top: Int) throws(RegistryError) -> FirstLook {
    let query = scorer.query
    func look(
      _ query: CandidateQuery,
      where admits: @Sendable (TargetBound, Candidate) -> Bool
    ) throws(RegistryError) -> FirstLook {
      let bound = try bound(scorer, of: query)
      let states = try registry.look(at: query, from: (bound, FirstLook())) { state, company in
        guard admits(state.0, company) else { return }
        let look = state.0.look(at: company)
        state.1.add(company, look)
      }
      return FirstLook(joining: states.map(\.1))
    }
    // Who only develops a class, or bears it in its name, may yet be a neighbour.
    let asked = Self.query(making: query.products, classes: Self.narrowClasses(of: query))
    let makers = try look(asked) { $0.isGrounded($1) }
    guard makers.firms < 2 * top else { return makers }
    let known = Set(makers.met)
    let others = try look(Self.query(making: query.neighbours)) { !known.contains($1.id) }
    return FirstLook(joining: [makers, others])
  }

  /// The most that the scores of companies may come to which a query finds.
  func bound(
    _ scorer: TargetScorer,
    of query: CandidateQuery
  ) throws(RegistryError) -> TargetBound {
    TargetBound(
      scorer: scorer,
      subjects: query.subjects,
      groups: groups.map(\.name),
      factual: try registry.companiesWithFacts()
    )
  }

  /// Companies with names, clauses, titles and ties, in the order of their numbers asked for.
  func detailed(_ ids: [Int64]) throws(RegistryError) -> [TargetCandidate] {
    let mentions = try registry.mentions(of: ids)
    let facts = try registry.facts(of: ids)
    return try registry.companies(ids).map { company in
      let id = company.id
      var candidate = TargetCandidate(name: company.name)
      candidate.registryID = id
      candidate.registryPlace = place
      candidate.places = company.place == 0 ? [] : [company.place]
      candidate.founded = company.founded
      candidate.staff = company.insured
      set(company.capital, of: &candidate)
      set(company.status, company.traits, of: &candidate)
      candidate.uscc = company.uscc?.text
      candidate.province = divisions.provinceName(of: company.place)
      candidate.city = divisions.cityName(of: company.place)
      candidate.mentions = mentions[id] ?? []
      candidate.scope = company.scope
      candidate.industry = company.details[.industryDetail] ?? company.industry
      candidate.phone = company.details[.phone]
      candidate.email = company.details[.email]
      candidate.website = company.details[.website]
      candidate.size = company.details[.size]
      candidate.revenue = company.details[.revenue]
      candidate.stock = company.details[.stock].flatMap(Self.stock)
      candidate.items = company.scope.map(Self.items)
      if CompanyNames.isPartOfCompany(company.name) { candidate.standing = .dependent }
      if CompanyNames.isTrader(company.name) { candidate.flags.append(.tradingName) }
      if CompanyNames.isUnderTreatment(company.name) { candidate.flags.append(.specialTreatment) }
      add(facts[id], to: &candidate)
      candidate.titles += company.details[.honours].map(Self.titles) ?? []
      let folded = CompanyNames.folded(company.name)
      for group in groups where folded.holds(group.name) {
        candidate.ties.append(.init(kind: .group, partner: group.firm))
        break
      }
      return candidate
    }
  }

  /// A stock code: six digits stand in it.
  private static func stock(_ text: String) -> String? {
    text.utf8.count { (48...57).contains($0) } >= 5 ? text : nil
  }

  /// The titles that a list of honours names.
  private static func titles(in honours: String) -> [TargetCandidate.Title] {
    let words: [(String, String)] = [
      ("单项冠军", "single-champion"), ("小巨人", "little-giant"), ("专精特新", "specialised"),
      ("龙头", "dragon-head"), ("瞪羚", "gazelle"), ("高新技术", "high-tech"),
      ("创新型中小", "innovative"), ("规上", "above-scale"), ("规模以上", "above-scale"),
      ("科技型中小", "technology-sme"),
    ]
    return words.filter { honours.holds($0.0) }.map { .init(tier: $0.1, label: $0.0) }
  }

  private func set(_ capital: Capital?, of candidate: inout TargetCandidate) {
    candidate.capital = capital.flatMap(rules.scales.yuan)
    candidate.isCapitalConverted =
      candidate.capital != nil && capital.map { $0.currency != .cny } == true
  }

  private func set(
    _ status: CompanyStatus,
    _ traits: CompanyTraits,
    of candidate: inout TargetCandidate
  ) {
    if status.isEnded {
      candidate.standing = .ended
    } else if !traits.isDisjoint(with: .neverTargets) {
      candidate.standing = .dependent
    }
    if status == .suspended { candidate.flags.append(.suspended) }
    if status == .moved { candidate.flags.append(.moved) }
    if traits.contains(.cooperative) { candidate.flags.append(.cooperative) }
  }

  private func add(_ facts: CompanyFacts?, to candidate: inout TargetCandidate) {
    guard let facts else { return }
    candidate.titles = facts.tiers.map { .init(tier: $0.tier.rawValue, label: $0.label) }
    candidate.capacities = facts.capacities.compactMap { capacity in
      guard let product = model.products[Product.ID(capacity.product)],
        let amount = capacity.amount,
        let unit = capacity.unit.flatMap({ model.units.parse($0) }),
        let factor = unit.factor(to: product.unit)
      else { return nil }
      return .init(product: product.id, amount: amount * factor)
    }
    for relation in facts.relations {
      let partner = CompanyNames.folded(relation.partner)
      guard let firm = local[partner],
        let kind = TargetTie(rawValue: relation.kind.rawValue)
      else { continue }
      candidate.ties.append(.init(kind: kind, partner: Name(zh: relation.partner, en: firm.en)))
    }
  }

  /// How many things a scope lists.
  private static func items(_ scope: String) -> Int {
    var items = 0
    var isInside = false
    for scalar in scope.unicodeScalars {
      switch scalar {
      case "，", "、", "；", "。", ",", ";", ".", "：", ":", " ": isInside = false
      default:
        if !isInside { items += 1 }
        isInside = true
      }
    }
    return items
  }
}

extension TargetScales {
  /// A capital in CNY; nil where the rules have no rate.
  func yuan(_ capital: Capital) -> Double? {
    if capital.currency == .cny { return capital.amount }
    return currencies[capital.currency.rawValue].map { capital.amount * $0 }
  }
}
