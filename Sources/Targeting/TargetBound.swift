import ChainModel
import CompanyRegistry

/// The most that a company's score may come to, by what a first look at the registry tells of it.
///
/// What is not known then counts as the best that it may turn out to be. Whoever cannot reach the
/// list by that need not be read: the list is the same as if everybody had been.
struct TargetBound {
  /// What a feature adds to a score.
  private struct Points {
    let share: Double
    let usual: Double

    init(_ scorer: TargetScorer, _ feature: TargetFeature) {
      share = scorer.points(feature, 1)
      usual = scorer.points(feature, nil)
    }

    func callAsFunction(_ value: Double?) -> Double { value.map { $0 * share } ?? usual }
  }

  /// What a seat gives.
  private struct Seat {
    let points: Double
    let isLocal: Bool
  }

  /// A subject of the first look.
  private struct Subject {
    let isSought: Bool
    /// What it is worth where it is a neighbour or a class.
    let asOther: Double
  }

  private let scorer: TargetScorer
  private let screen: TargetScreen
  /// The names of groups, and the words of traders.
  private let words: NameWords
  private let factual: Set<Int64>
  /// The most that features come to of which nothing is known yet.
  private let open: Double
  private let makes: Points
  private let centrality: Points
  private let capability: Points
  private let unknownSector: Double
  private let unflagged: Double
  private let tier: (most: Double, usual: Double)
  private let ties: (most: Double, usual: Double)
  /// What each subject of the first look is: a product that is sought, or what else it may be worth.
  private let subjects: [Subject]
  private var seats: [Int: Seat] = [:]
  private var sectors: [String: Double] = [:]
  private var soundness: [[TargetFlag]: Double] = [:]
  private var probe = TargetCandidate(name: "")

  /// Prepares the bound.
  ///
  /// - Parameters:
  ///   - scorer: What scores in full.
  ///   - subjects: The products and classes of the first look.
  ///   - groups: The names of groups that speak for a company in whose name they stand.
  ///   - factual: The companies of which registers of facts say something.
  init(
    scorer: TargetScorer,
    subjects: [Mention.Subject],
    groups: [String],
    factual: Set<Int64>
  ) {
    var scorer = scorer
    scorer.isExplaining = false
    self.scorer = scorer
    screen = TargetScreen(query: scorer.query, rules: scorer.rules)
    let rules = scorer.rules
    words = NameWords([groups, CompanyNames.traders])
    self.factual = factual
    let ofNeighbour = rules.evidence[.neighbour] ?? 0
    self.subjects = subjects.map { subject in
      switch subject {
      case .product(let id):
        Subject(isSought: scorer.query.products.contains(id), asOther: ofNeighbour)
      case .productClass(let id):
        Subject(
          isSought: false,
          asOther: max(
            ofNeighbour,
            (rules.evidence[.productClass] ?? 0) * (scorer.query.classes[id]?.narrowness ?? 1)
          )
        )
      }
    }
    open = scorer.points(.cooperation, 1) + scorer.points(.expansion, nil)
    makes = Points(scorer, .makes)
    centrality = Points(scorer, .centrality)
    capability = Points(scorer, .capability)
    unknownSector = scorer.points(.sector, nil)
    unflagged = scorer.points(.soundness, 1)
    let title = Points(scorer, .tier)
    tier = (max(title(rules.tiers.values.max()), title.usual), title.usual)
    let tie = Points(scorer, .ties)
    ties = (max(tie.share, tie.usual), tie.usual)
    probe.registryID = 0
  }

  /// What a first look says of a company: how its score may end but for the years at work, and why it
  /// is none for the list.
  mutating func look(at company: Candidate) -> (most: Double, exclusion: TargetScreen.Exclusion?) {
    let seat = seat(company.place)
    if seat.isLocal { return (0, .local) }
    if company.status.isEnded { return (0, .ended) }
    if !company.traits.isDisjoint(with: .neverTargets) { return (0, .dependent) }
    let (isOfGroup, isTrader, isPart) = said(by: company.name)
    if isPart { return (0, .dependent) }
    guard let making = making(company) else { return (0, .stranger) }
    if isTrader, !making.isMade { return (0, .trader) }
    probe.capital = company.capital.flatMap(scorer.rules.scales.yuan)
    probe.staff = company.insured
    var flags: [TargetFlag] = []
    if company.status == .suspended { flags.append(.suspended) }
    if company.status == .moved { flags.append(.moved) }
    if company.traits.contains(.cooperative) { flags.append(.cooperative) }
    if isTrader { flags.append(.tradingName) }
    let hasFacts = factual.contains(company.id)
    var most = open + seat.points + sector(company.industry) + sound(flags)
    most += makes(making.value) + centrality(making.centrality)
    most += hasFacts ? capability.share : capability(scorer.capability(probe).value)
    most += hasFacts || company.isDistinguished ? tier.most : tier.usual
    most += hasFacts || isOfGroup ? ties.most : ties.usual
    return (most, nil)
  }

  /// What the years at work add to the score of a company founded in a year, 0 where that is unknown.
  static func experience(foundedIn year: Int, _ scorer: TargetScorer) -> Double {
    var scorer = scorer
    scorer.isExplaining = false
    var probe = TargetCandidate(name: "")
    if year > 0 { probe.founded = PartialDate(year: year) }
    return scorer.points(.experience, scorer.experience(probe).value)
  }

  /// Whether a name holds that of a group here, is a trader's, and is that of a part of a company.
  private func said(by name: String) -> (isOfGroup: Bool, isTrader: Bool, isPart: Bool) {
    var kinds = words.kinds(in: name)
    // Brackets, spaces and wide letters do not part the name of a group.
    let isPlain = name.utf8.allSatisfy { (0x80..<0xC0).contains($0) || (0xE4...0xE9).contains($0) }
    if kinds & 1 == 0, !isPlain { kinds |= words.kinds(in: CompanyNames.folded(name)) & 1 }
    // Nearly all names end in 公司 and hold no bracket.
    let isWhole = isPlain && name.utf8.suffix(6).elementsEqual("公司".utf8)
    return (kinds & 1 != 0, kinds & 2 != 0, !isWhole && CompanyNames.isPartOfCompany(name))
  }

  /// Whether anything found of a company is a ground: of a class or a neighbour it counts only who
  /// makes it.
  func isGrounded(_ company: Candidate) -> Bool {
    company.grounds.contains { ground in
      guard let evidence = Making.evidence(ground.activity, isInName: ground.isInName) else {
        return false
      }
      return subjects[ground.subject].isSought || evidence == .make || evidence == .process
    }
  }

  /// The best ground, how central the product may be, and whether the scope says that it is made; nil
  /// where there is no ground.
  private func making(
    _ company: Candidate
  ) -> (value: Double, centrality: Double, isMade: Bool)? {
    var ofOther: Double?
    var position = Int.max
    var named: (value: Double, isMade: Bool)?
    var isListed = true
    for ground in company.grounds {
      guard let evidence = Making.evidence(ground.activity, isInName: ground.isInName) else {
        continue
      }
      let subject = subjects[ground.subject]
      guard subject.isSought else {
        if evidence == .make || evidence == .process {
          ofOther = max(ofOther ?? 0, subject.asOther)
        }
        continue
      }
      // A character has four bytes at most.
      position = min(position, ground.isInName ? 0 : ground.clauseStart / 4)
      let isMade = evidence == .make
      let worth = scorer.rules.evidence[evidence] ?? 0
      isListed = isListed && evidence == .unspecified
      if worth > named?.value ?? -1 || worth == named?.value && isMade { named = (worth, isMade) }
    }
    guard let named else { return ofOther.map { ($0, 1, false) } }
    // A dealer's list may turn out to be no ground; then what else is made is one.
    if isListed, let ofOther { return (max(named.value, ofOther), 1, false) }
    return (named.value, 0.5 + 0.5 / (1 + Double(position) / 40), named.isMade)
  }

  private mutating func seat(_ place: Int) -> Seat {
    if let known = seats[place] { return known }
    var probe = probe
    probe.places = place == 0 ? [] : [place]
    let points =
      scorer.points(.origin, scorer.origin(probe).value)
      + scorer.points(.presence, scorer.presence(probe).value)
      + scorer.points(.distance, scorer.distance(probe).value)
    let seat = Seat(points: points, isLocal: screen.exclusion(of: probe) == .local)
    seats[place] = seat
    return seat
  }

  private mutating func sector(_ industry: String?) -> Double {
    guard let industry else { return unknownSector }
    if let known = sectors[industry] { return known }
    var probe = probe
    probe.industry = industry
    let points = scorer.points(.sector, scorer.sector(probe).value)
    sectors[industry] = points
    return points
  }

  private mutating func sound(_ flags: [TargetFlag]) -> Double {
    if flags.isEmpty { return unflagged }
    if let known = soundness[flags] { return known }
    let points = scorer.points(.soundness, scorer.soundness(probe, flags).value)
    soundness[flags] = points
    return points
  }
}

extension TargetScorer {
  /// What a feature adds to a score; where it is not known, what is usual, and where it is known
  /// at most to be something, the better of the two.
  func points(_ feature: TargetFeature, _ value: Double?) -> Double {
    let total = rules.weights.reduce(0) { $0 + $1.weight }
    guard total > 0 else { return 0 }
    return rules.weights.reduce(0) { sum, weight in
      guard weight.feature == feature else { return sum }
      return sum + weight.weight / total * (value ?? weight.unknown)
    }
  }
}
