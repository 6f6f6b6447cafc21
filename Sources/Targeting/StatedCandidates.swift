import ChainModel

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
    candidate.expansions = company.expansions
    candidate.rank = company.rank
    candidate.revenue = company.revenue
    candidate.group = company.group
    if let capacity = company.capacity, let product = company.products.first {
      candidate.capacities = [
        .init(product: product, amount: capacity.span.mid, text: company.capacityText)
      ]
    }
    candidate.xinjiang = company.xinjiang ?? (company.scope == .xinjiang ? company.city : nil)
    candidate.ties = ties(company)
    if CompanyNames.isUnderTreatment(company.name.zh) { candidate.flags.append(.specialTreatment) }
    candidate.sources = company.sources
    return candidate
  }

  /// Firms here of the same group, and projects here that the workspace speaks of.
  private func ties(_ company: Company) -> [TargetCandidate.Tie] {
    guard company.scope != .local else { return [] }
    var ties: [TargetCandidate.Tie] = []
    if let group = company.group {
      for other in model.companies.elements
      where other.scope == .local && other.kind == .firm && other.group == group {
        ties.append(.init(kind: .group, partner: other.name.zh))
      }
    }
    if ties.isEmpty, let text = company.xinjiang, homeWords.contains(where: text.holds) {
      ties.append(.init(kind: .group, partner: text))
    }
    return ties
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
