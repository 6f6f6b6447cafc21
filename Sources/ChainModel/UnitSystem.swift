/// The units of a workspace, and the reading of unit texts.
public struct UnitSystem: Hashable, Sendable {
  /// The units in file order.
  public let units: [MeasureUnit]
  private let bySpelling: [String: Int]

  /// The scales that may precede a unit, longest spelling first.
  static let scales: [(String, Double)] = [
    ("百万", 1_000_000), ("10000", 10_000), ("1000", 1000), ("千", 1000), ("万", 10_000),
    ("亿", 100_000_000),
  ]

  /// Collects units; the first of two units with one spelling is found.
  public init(_ units: [MeasureUnit]) {
    self.units = units
    var spellings: [String: Int] = [:]
    for (index, unit) in units.enumerated() {
      for spelling in [unit.id.text, unit.name.zh, unit.name.en] + unit.symbols
      where spellings[spelling] == nil {
        spellings[spelling] = index
      }
    }
    bySpelling = spellings
  }

  /// Reads `t`, `万t/a`, `亿m`, `1000Nm3`; nil for a unit that is not in the list.
  public func parse(_ text: String) -> ScaledUnit? {
    var rest = Substring(text)
    var isYearly = false
    for suffix in ["/a", "/y", "/年"] where rest.hasSuffix(suffix) {
      rest = rest.dropLast(suffix.count)
      isYearly = true
      break
    }
    if let index = bySpelling[String(rest)] {
      return ScaledUnit(unit: units[index], isYearly: isYearly)
    }
    for (prefix, scale) in Self.scales where rest.hasPrefix(prefix) {
      let name = rest.dropFirst(prefix.count)
      if let index = bySpelling[String(name)] {
        return ScaledUnit(scale: scale, unit: units[index], isYearly: isYearly)
      }
    }
    return nil
  }

  /// Every spelling that is understood, for suggestions.
  public var spellings: [String] {
    bySpelling.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
