import CompanyRegistry

/// Finds divisions by the names that a table of companies uses: `浙江/重庆`, `嘉兴桐乡`.
struct PlaceBook {
  private let provinces: [(code: Int, name: String)]
  private let cities: [Int: [(code: Int, name: String)]]

  init(list: DivisionList = .standard) {
    var provinces: [(code: Int, name: String)] = []
    var cities: [Int: [(code: Int, name: String)]] = [:]
    for division in list.divisions {
      switch division.level {
      case .province: provinces.append((division.id, division.shortName))
      case .prefecture:
        cities[Division.province(of: division.id), default: []]
          .append((division.id, division.shortName))
      case .county:
        // Cities directly under a province stand as cities do.
        if Division.prefecture(of: division.id) == division.id {
          cities[Division.province(of: division.id), default: []]
            .append((division.id, division.shortName))
        }
      }
    }
    self.provinces = provinces
    self.cities = cities
  }

  /// The codes that a province and a city name: of cities, else of provinces.
  func codes(province: String?, city: String?) -> [Int] {
    let named = provinces.filter { province?.holds($0.name) == true }
    let inside = named.flatMap { province in
      (cities[province.code] ?? []).filter { city?.holds($0.name) == true }.map(\.code)
    }
    return inside.isEmpty ? named.map(\.code) : inside
  }

  /// Whether a division lies in a wider one, or is the same.
  static func contains(_ inner: Int, in outer: Int) -> Bool {
    if inner == outer { return true }
    if outer % 10_000 == 0 { return inner / 10_000 == outer / 10_000 }
    return outer % 100 == 0 && inner / 100 == outer / 100
  }
}
