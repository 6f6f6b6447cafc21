import ChainModel
import Words

/// Figures of editions as each language writes them: `62.5万吨`, `41.3亿元`, `3,000元/吨`.
///
/// An edition names units in English, so that editions of all languages compare.
struct EditionAmount {
  private let units: UnitSystem
  private let language: Language

  /// Prepares to read the units of a workspace; those it does not know stay as they are written.
  init(_ units: UnitSystem, in language: Language) {
    self.units = units
    self.language = language
  }

  /// The scales before an English unit, as ``ScaledUnit/text(in:)`` writes them.
  private static let scales: [(String, Double)] = [
    ("100 million ", 100_000_000), ("million ", 1_000_000), ("10k ", 10_000), ("1000 ", 1000),
  ]

  /// A number with the unit of its row.
  func text(_ number: Double, _ unit: String) -> String {
    if unit == "CNY" { return AmountText.money(number, in: language) }
    if unit.hasPrefix("CNY/"), let per = scaled(String(unit.dropFirst(4))) {
      return AmountText.money(number, in: language) + "/" + per.text(in: language)
    }
    if let scaled = scaled(unit) { return AmountText.amount(number, of: scaled, in: language) }
    let text = DecimalText.significant(number, grouped: language == .en)
    return unit.isEmpty ? text : "\(text) \(unit)"
  }

  /// What an edition writes of a figure, a range after it where it has one: `3 (2.5–4)`.
  func text(_ value: String, _ unit: String) -> String {
    let numbers = value.split { "(–) ".contains($0) }.map { Double($0) }
    guard numbers.count == 3, let mid = numbers[0], let low = numbers[1], let high = numbers[2]
    else {
      return value + (unit.isEmpty ? "" : " " + unit)
    }
    let ends = "\(text(low, unit))–\(text(high, unit))"
    return text(mid, unit) + (language == .zh ? "（\(ends)）" : " (\(ends))")
  }

  private func scaled(_ text: String) -> ScaledUnit? {
    for (prefix, scale) in Self.scales where text.hasPrefix(prefix) {
      guard let unit = units.parse(String(text.dropFirst(prefix.count))) else { continue }
      return ScaledUnit(scale: scale * unit.scale, unit: unit.unit, isYearly: unit.isYearly)
    }
    return units.parse(text)
  }
}
