package import ChainModel

/// Amounts with their units as each language writes them: `98.5万吨`, `985,000 t`.
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
    case .en: return DecimalText.threeFigures(size, grouped: true) + " " + measure.name.en
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
    let divisor = language == .zh ? divisor(abs(span.mid * factor)).0 : 1
    return [span.low, span.high]
      .map { DecimalText.threeFigures($0 * factor / divisor, grouped: language == .en) }
      .joined(separator: "–")
  }

  /// The unit that an amount is written in: its own, or tonnes for a mass from a tonne up.
  private struct Measure {
    /// How many of it one scaled unit is.
    let factor: Double
    let name: Phrase

    init(_ value: Double, _ unit: ScaledUnit) {
      if unit.unit.dimension == .mass, let tonnes = unit.unit.factor, tonnes < 1,
        abs(value * unit.scale * tonnes) >= 1
      {
        (factor, name) = (unit.scale * tonnes, Phrase(zh: "吨", en: "t"))
      } else {
        (factor, name) = (unit.scale, unit.unit.name)
      }
    }
  }

  /// Money: `12.3亿元`, `CNY 1.23 billion`.
  package static func money(_ value: Double, in language: Language) -> String {
    switch language {
    case .zh:
      let (number, scale) = scaled(value)
      return number + scale + "元"
    case .en:
      let size = abs(value)
      if size >= 1e9 { return "CNY " + DecimalText.threeFigures(value / 1e9) + " billion" }
      if size >= 1e6 { return "CNY " + DecimalText.threeFigures(value / 1e6) + " million" }
      return "CNY " + DecimalText.threeFigures(value, grouped: true)
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
      let (divisor, scale) =
        size >= 1e9 ? (1e9, " billion") : size >= 1e6 ? (1e6, " million") : (1, "")
      return "CNY " + DecimalText.threeFigures(span.low / divisor, grouped: true) + "–"
        + DecimalText.threeFigures(span.high / divisor, grouped: true) + scale
    }
  }

  private static func divisor(_ size: Double) -> (Double, String) {
    if size >= 1e8 { return (1e8, "亿") }
    if size >= 1e4 { return (1e4, "万") }
    return (1, "")
  }

  private static func scaled(_ value: Double) -> (String, String) {
    let (divisor, scale) = divisor(abs(value))
    return (DecimalText.threeFigures(value / divisor), scale)
  }
}
