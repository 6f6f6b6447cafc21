import ChainModel
import CompanyRegistry

/// Finds the firms of the workspace in a registry before anybody else is sought there: by stock
/// code, credit code, name, former name, and the full names that a short one may stand for.
struct StatedLookup {
  private static let endings = [
    "", "有限公司", "股份有限公司", "有限责任公司", "集团有限公司", "集团股份有限公司", "（集团）股份有限公司", "（集团）有限公司",
  ]

  /// The spellings under which a firm may be registered, the surest first.
  static func names(of company: Company) -> [String] {
    var names: [String] = []
    func add(_ name: String) {
      if !names.contains(name) { names.append(name) }
    }
    let stated = [company.name.zh] + company.formerNames
    stated.forEach(add)
    for cell in stated {
      for base in CompanyNames.parts(cell) {
        let short = base.hasSuffix("股份") ? String(base.dropLast(2)) : base
        guard short.count >= 2 else { continue }
        let places = [company.province, company.city].compactMap(\.self)
        for place in [""] + places.flatMap({ [$0, $0 + "省", $0 + "市"] })
        where place.isEmpty || !short.hasPrefix(place) {
          // Two characters alone (桐昆) are no name; with an ending they are.
          for ending in endings where !(ending.isEmpty && short.count < 6) {
            add(place + short + ending)
          }
        }
      }
    }
    return names
  }

  /// The number of each firm in a registry, by the firm's key.
  static func numbers(
    of companies: [Company],
    in registry: Registry
  ) throws(RegistryError) -> [Company.ID: Int64] {
    let found = try registry.identified(
      companies.map { (names: names(of: $0), code: $0.uscc, stock: $0.stock) }
    )
    var numbers: [Company.ID: Int64] = [:]
    for (company, number) in zip(companies, found) { numbers[company.id] = number }
    return numbers
  }
}
