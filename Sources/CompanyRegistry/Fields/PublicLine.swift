/// Tells the lines of a firm from the telephones of persons.
enum PublicLine {
  /// All numbers of a cell, joined as the kept ones are.
  static func joined(_ cell: String) -> String {
    cell.split(whereSeparator: { ";；,，、/|\t ".contains($0) }).joined(separator: "；")
  }

  /// The numbers of a cell without mobile ones: eleven digits that begin with 13 to 19.
  static func kept(of cell: String) -> String {
    var kept: [String] = []
    for part in cell.split(whereSeparator: { ";；,，、/|\t ".contains($0) }) {
      let digits = part.utf8.filter { (48...57).contains($0) }
      let national =
        digits.starts(with: Array("86".utf8)) && digits.count == 13
        ? Array(digits.dropFirst(2)) : digits
      let isMobile =
        national.count == 11 && national[0] == 49 && (51...57).contains(national[1])
      if !isMobile { kept.append(String(part)) }
    }
    return kept.joined(separator: "；")
  }
}
