import ChainModel
import Words

/// The companies of the workspace as candidates.
struct StatedCandidates {
  private let model: RegionalModel
  private let rules: TargetingRules
  private let book = PlaceBook()

  init(model: RegionalModel, rules: TargetingRules) {
    self.model = model
    self.rules = rules
  }

  /// The firms of the workspace; groups of firms are no partner.
  var candidates: [TargetCandidate] {
    model.companies.elements.filter { $0.kind == .firm }.map(candidate)
  }

  private func candidate(_ company: Company) -> TargetCandidate {
    var candidate = TargetCandidate(name: company.name.zh)
    candidate.english = company.name.en == company.name.zh ? nil : company.name.en
    candidate.uscc = company.uscc
    candidate.company = company.id
    candidate.isLocal = company.scope == .local
    candidate.province = company.province
    candidate.city = company.city
    if company.scope == .foreign {
      candidate.country = company.province
    } else {
      candidate.places = book.codes(province: company.province, city: company.city)
    }
    candidate.statedProducts = company.products
    candidate.statedText = company.capacityText
    candidate.stock = company.stock
    candidate.expansions = company.expansions.flatMap { isExpansion($0) ? $0 : nil }
    candidate.rank = company.rank
    candidate.revenue = company.revenue
    candidate.group = company.group
    let plants = model.facilities.filter { $0.company == company.id }
    let runs = plants.isEmpty || plants.contains { $0.status == .operating }
    if let capacity = company.capacity, let product = company.products.first, runs,
      !Self.isPlanned(company.capacityText ?? "")
    {
      candidate.capacities = [
        .init(product: product, amount: capacity.span.mid, text: company.capacityText)
      ]
    }
    candidate.xinjiang = company.xinjiang ?? (company.scope == .xinjiang ? company.city : nil)
    let against = against(company)
    candidate.flags += against
    let words = [company.capacityText, company.expansions, company.note].compactMap(\.self)
    if let text = company.capacityText, Self.isClosure(text), Self.isPlanned(text) {
      candidate.flags.append(.idle)
    }
    if words.contains(where: Self.isDistress) {
      candidate.flags.append(.distressed)
    } else if candidate.expansions == nil, words.contains(where: Self.isClosure) {
      candidate.flags.append(.closures)
    }
    if company.expansions.map(Self.isDistress) == true { candidate.expansions = nil }
    if company.note.map(Self.isAdviceAgainst) == true { candidate.flags.append(.unsuited) }
    if against.isEmpty { candidate.ties = ties(company) } else { candidate.xinjiang = nil }
    if CompanyNames.isUnderTreatment(company.name.zh) { candidate.flags.append(.specialTreatment) }
    candidate.sources = company.sources
    return candidate
  }

  /// Whether words speak of building within the last three years; a change of revenue is none, nor
  /// is what nothing came of.
  private func isExpansion(_ text: String) -> Bool {
    let words = ["建", "扩", "投产", "开工", "签约", "项目", "新增", "投资"]
    let against = ["其后未见", "此后未见", "未见投产", "终止", "搁置", "撤销", "取消"]
    guard words.contains(where: text.holds), !against.contains(where: text.holds) else {
      return false
    }
    let years = text.split { !($0.isASCII && $0.isNumber) }.filter { $0.count == 4 }
      .compactMap { Int($0) }.filter { (1990...2100).contains($0) }
    return years.max().map { $0 >= model.region.asOf.year - 3 } ?? true
  }

  /// Whether words speak of a firm that may not go on.
  private static func isDistress(_ text: String) -> Bool {
    ["破产", "重整", "清算", "停业"].contains { text.holds($0) }
  }

  /// Whether a clause speaks of plants that closed, not of a part or of a stop to rebuild them.
  private static func isClosure(_ text: String) -> Bool {
    text.split { "；;，,。".contains($0) }.contains { clause in
      let clause = String(clause)
      return ["关停", "停产", "关闭", "淘汰"].contains(where: clause.holds)
        && !["改造", "技改", "检修", "部分", "升级"].contains(where: clause.holds)
    }
  }

  /// Whether the note of whoever looked the firm up advises against it.
  private static func isAdviceAgainst(_ note: String) -> Bool {
    note.split { "；;。".contains($0) }.contains { clause in
      let clause = String(clause)
      return clause.holds("不宜") && ["招商", "目标"].contains(where: clause.holds)
    }
  }

  /// Whether words speak of a capacity that does not run yet.
  private static func isPlanned(_ text: String) -> Bool {
    if ["无投产", "未见投产", "未投产"].contains(where: text.holds) { return true }
    return ["规划", "计划", "拟建", "在建"].contains { text.holds($0) }
      && !["投产", "现有", "已建", "在产"].contains { text.holds($0) }
  }

  /// What its dated relations say against calling it.
  private func against(_ company: Company) -> [TargetFlag] {
    var flags: [TargetFlag] = []
    let own = model.ties.filter { $0.company == company.id }
    if own.contains(where: { $0.kind == .exited }) { flags.append(.exited) }
    if own.contains(where: { $0.kind == .defaulted }) { flags.append(.defaulted) }
    let plants = model.facilities.filter { $0.company == company.id }
    let isHere =
      plants.contains { $0.status == .operating || $0.status == .construction }
      || own.contains { $0.kind == .operating || $0.kind == .building }
    let isOld = own.contains {
      $0.kind == .signed && isPlaceHere($0.partner)
        && ($0.since?.year ?? model.region.asOf.year) <= model.region.asOf.year - 3
    }
    let hasLapsed = !plants.isEmpty && plants.allSatisfy { $0.status == .lapsed }
    if !isHere, isOld || hasLapsed { flags.append(.lapsed) }
    return flags
  }

  private func isPlaceHere(_ partner: ChainModel.Tie.Partner) -> Bool {
    switch partner {
    case .zone, .region: true
    case .company(let id): model.companies[id]?.scope == .local
    case .named: false
    }
  }

  /// The ties that the workspace states with firms here, from either side.
  private func statedTies(_ company: Company) -> [TargetCandidate.Tie] {
    model.ties.compactMap { tie in
      guard tie.until == nil else { return nil }
      if tie.company == company.id {
        switch tie.partner {
        case .company(let id):
          guard let other = model.companies[id], other.scope == .local else { return nil }
          return Self.kind(tie.kind, isSubject: true).map { self.tie($0, with: other) }
        case .zone(let id):
          guard tie.kind == .operating || tie.kind == .building else { return nil }
          return .init(
            kind: .plant,
            partner: model.zoneName(id) ?? Name(zh: id.text, en: id.text)
          )
        case .region:
          guard tie.kind == .operating || tie.kind == .building else { return nil }
          return .init(kind: .plant, partner: model.region.name)
        case .named: return nil
        }
      }
      guard tie.partner == .company(company.id), let other = model.companies[tie.company],
        other.scope == .local
      else { return nil }
      return Self.kind(tie.kind, isSubject: false).map { self.tie($0, with: other) }
    }
  }

  private func tie(_ kind: TargetTie, with other: Company) -> TargetCandidate.Tie {
    let processes = model.facilities.filter { $0.company == other.id }
      .compactMap { $0.process.flatMap { model.processes[$0] } }
    let chain = processes.first.flatMap { model.chains[$0.chain]?.name }
    return .init(kind: kind, partner: other.name, chain: chain)
  }

  /// What the company is to a firm here, by the kind of the tie and the side it stands on.
  private static func kind(_ kind: ChainModel.Tie.Kind, isSubject: Bool) -> TargetTie? {
    switch kind {
    case .group: isSubject ? .group : .parent
    case .jointVenture: .partner
    case .supplier: isSubject ? .supplier : .customer
    case .customer: isSubject ? .customer : .supplier
    case .operating, .building, .signed, .defaulted, .exited: nil
    }
  }

  /// Firms here of the same group, and projects here that the workspace speaks of.
  private func ties(_ company: Company) -> [TargetCandidate.Tie] {
    guard company.scope != .local else { return [] }
    var ties = statedTies(company)
    if let group = company.group {
      for other in model.companies.elements
      where other.scope == .local && other.kind == .firm && other.group == group {
        if !ties.contains(where: { $0.partner == other.name }) {
          ties.append(tie(.group, with: other))
        }
      }
    }
    if ties.isEmpty, let text = company.xinjiang, homeWords.contains(where: text.holds) {
      let english = PlaceNames.text(text, in: .en)
      let isKnown = english.allSatisfy(\.isASCII)
      let name = Name(zh: text, en: isKnown ? english : model.region.name.en)
      ties.append(.init(kind: .plant, partner: name))
    }
    var seen: Set<TargetCandidate.Tie> = []
    return ties.filter { seen.insert($0).inserted }
  }

  private var homeWords: [String] {
    var words = [rules.home?.name.zh].compactMap { $0 }
    for place in model.region.places.map(\.name.zh) where place.count >= 3 {
      words.append(String(place.dropLast()))
    }
    for zone in model.region.zones { words += zone.aliases }
    return words
  }
}
