/// The division list: every province and prefecture, and the counties that are known by name.
package struct DivisionList: Sendable {
  /// The divisions in the order of their codes.
  package let divisions: [Division]
  private let places: [Int: Int]

  /// The list of the standard.
  package static let standard = DivisionList()

  init() {
    var divisions: [Division] = []
    for line in DivisionText.provinces.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count > 1, let province = Int(words[0]) else { continue }
      divisions.append(Self.division(province * 10_000, words[1]))
      for word in words.dropFirst(2) {
        guard let digits = Int(word.prefix(2)) else { continue }
        divisions.append(Self.division(province * 10_000 + digits * 100, word.dropFirst(2)))
      }
    }
    for line in DivisionText.counties.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard let prefecture = words.first.flatMap({ Int($0) }) else { continue }
      for word in words.dropFirst() {
        guard let digits = Int(word.prefix(2)) else { continue }
        divisions.append(Self.division(prefecture * 100 + digits, word.dropFirst(2)))
      }
    }
    divisions.sort { $0.id < $1.id }
    self.divisions = divisions
    places = Dictionary(
      divisions.indices.map { (divisions[$0].id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  private static func division(_ code: Int, _ name: Substring) -> Division {
    Division(id: code, name: String(name), shortName: Division.short(String(name)))
  }

  /// The division of a code, if the list holds it.
  package subscript(code: Int) -> Division? {
    places[code].map { divisions[$0] }
  }

  /// The short name of the province that a code lies in: 新疆.
  package func provinceName(of code: Int) -> String? {
    self[Division.province(of: code)]?.shortName
  }

  /// The short name of the prefecture or city that a code lies in: 巴音郭楞.
  package func cityName(of code: Int) -> String? {
    guard code % 10_000 != 0 else { return nil }
    return (self[Division.prefecture(of: code)] ?? self[code])?.shortName
  }

  /// The full name of the county of a code, if it is one and known by name.
  package func countyName(of code: Int) -> String? {
    Division.level(of: code) == .county ? self[code]?.name : nil
  }
}
