package import ChainModel

/// Amounts with their units as each language writes them: `98.5万吨`, `985,000 t`, `2 million pieces`.
package enum AmountText {
  /// An amount of a product a year, without the words "a year": at most three figures that count, and
  /// masses from a tonne up in tonnes.
  package static func amount(_ value: Double, of unit: ScaledUnit, in language: Language) -> String
  {
    let measure = Measure(value, unit)
    let size = value * measure.factor
    switch language {
    case .zh:
      let (number, scale) = scaled(size)
      return number + scale + measure.name.zh
    case .en:
      let number = english(size)
      return number + " " + (number == "1" ? measure.name.en : measure.plural)
    }
  }

  /// An amount with its range, if it has one.
  package static func range(_ span: Span, of unit: ScaledUnit, in language: Language) -> String {
    let mid = amount(span.mid, of: unit, in: language)
    guard span.isRange else { return mid }
    let ends = ends(span, of: unit, in: language)
    return language == .zh ? "\(mid)（\(ends)）" : "\(mid) (\(ends))"
  }

  /// The ends of a range in the unit of its middle, without the unit: `90–110`.
  package static func ends(_ span: Span, of unit: ScaledUnit, in language: Language) -> String {
    let factor = Measure(span.mid, unit).factor
    let size = abs(span.mid * factor)
    let divisor = language == .zh ? divisor(size).0 : englishDivisor(size).0
    return [span.low, span.high]
      .map { DecimalText.threeFigures($0 * factor / divisor, grouped: language == .en) }
      .joined(separator: "–")
  }

  /// The unit that an amount is written in: its own, or tonnes for a mass from a tonne up.
  private struct Measure {
    /// How many of it one scaled unit is.
    let factor: Double
    let name: Phrase
    /// The English name after a number that is not one: what is counted has a plural.
    let plural: String

    init(_ value: Double, _ unit: ScaledUnit) {
      let isCounted = unit.unit.dimension == .count || unit.unit.dimension == .equipment
      if unit.unit.dimension == .mass, let tonnes = unit.unit.factor, tonnes < 1,
        abs(value * unit.scale * tonnes) >= 1
      {
        (factor, name) = (unit.scale * tonnes, Phrase(zh: "吨", en: "t"))
      } else {
        (factor, name) = (unit.scale, unit.unit.name)
      }
      plural = isCounted && !name.en.hasSuffix("s") ? name.en + "s" : name.en
    }
  }

  /// Money: `12.3亿元`, `CNY 1.23 billion`.
  package static func money(_ value: Double, in language: Language) -> String {
    switch language {
    case .zh:
      let (number, scale) = scaled(value)
      return number + scale + "元"
    case .en:
      return "CNY " + english(value)
    }
  }

  /// The ends of a range of money with one unit: `3.36–4.75亿元`, `CNY 336–475 million`.
  package static func moneyEnds(_ span: Span, in language: Language) -> String {
    let size = max(abs(span.low), abs(span.high))
    switch language {
    case .zh:
      let (divisor, scale) = divisor(size)
      return DecimalText.threeFigures(span.low / divisor) + "–"
        + DecimalText.threeFigures(span.high / divisor) + scale + "元"
    case .en:
      let (divisor, scale) = englishDivisor(size)
      return "CNY " + DecimalText.threeFigures(span.low / divisor, grouped: true) + "–"
        + DecimalText.threeFigures(span.high / divisor, grouped: true) + scale
    }
  }

  private static func divisor(_ size: Double) -> (Double, String) {
    if size >= 1e8 { return (1e8, "亿") }
    if size >= 1e4 { return (1e4, "万") }
    return (1, "")
  }

  private static func englishDivisor(_ size: Double) -> (Double, String) {
    if size >= 1e9 { return (1e9, " billion") }
    return size >= 1e6 ? (1e6, " million") : (1, "")
  }

  /// A number with at most three figures that count and its scale in English: `1.23 billion`.
  package static func english(_ value: Double) -> String {
    // Rounded first, so that 999,999 is 1 million.
    let (divisor, scale) = englishDivisor(abs(DecimalText.rounded(value)))
    return DecimalText.threeFigures(value / divisor, grouped: true) + scale
  }

  private static func scaled(_ value: Double) -> (String, String) {
    // Rounded first, so that 9999 is 1万 and not 10000.
    let rounded = DecimalText.rounded(value)
    let (divisor, scale) = divisor(abs(rounded))
    return (DecimalText.significant(rounded / divisor), scale)
  }
}
