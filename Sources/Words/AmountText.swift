package import ChainModel

/// Amounts with their units as each language writes them: `98.5万吨`, `985,000 t`.
package enum AmountText {
  /// An amount of a product a year, without the words "a year".
  package static func amount(_ value: Double, of unit: ScaledUnit, in language: Language) -> String
  {
    switch language {
    case .zh:
      let (number, scale) = scaled(value * unit.scale)
      return number + scale + unit.unit.name.zh
    case .en:
      return DecimalText.significant(value * unit.scale, grouped: true) + " "
        + unit.unit.name.en
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
    let low = DecimalText.significant(
      scaledValue(span.low, like: span.mid, unit, language),
      grouped: language == .en
    )
    let high = DecimalText.significant(
      scaledValue(span.high, like: span.mid, unit, language),
      grouped: language == .en
    )
    return "\(low)–\(high)"
  }

  /// Money: `12.3亿元`, `CNY 1.23 billion`.
  package static func money(_ value: Double, in language: Language) -> String {
    switch language {
    case .zh:
      let (number, scale) = scaled(value)
      return number + scale + "元"
    case .en:
      let size = abs(value)
      if size >= 1e9 { return "CNY " + DecimalText.significant(value / 1e9) + " billion" }
      if size >= 1e6 { return "CNY " + DecimalText.significant(value / 1e6) + " million" }
      return "CNY " + DecimalText.significant(value, grouped: true)
    }
  }

  /// The ends of a range of money with one unit: `3.36–4.75亿元`, `CNY 336–475 million`.
  package static func moneyEnds(_ span: Span, in language: Language) -> String {
    let size = max(abs(span.low), abs(span.high))
    switch language {
    case .zh:
      let (divisor, scale) = divisor(size)
      return DecimalText.significant(span.low / divisor) + "–"
        + DecimalText.significant(span.high / divisor) + scale + "元"
    case .en:
      let (divisor, scale) =
        size >= 1e9 ? (1e9, " billion") : size >= 1e6 ? (1e6, " million") : (1, "")
      return "CNY " + DecimalText.significant(span.low / divisor, grouped: true) + "–"
        + DecimalText.significant(span.high / divisor, grouped: true) + scale
    }
  }

  private static func divisor(_ size: Double) -> (Double, String) {
    if size >= 1e8 { return (1e8, "亿") }
    if size >= 1e4 { return (1e4, "万") }
    return (1, "")
  }

  private static func scaled(_ value: Double) -> (String, String) {
    let (divisor, scale) = divisor(abs(value))
    return (DecimalText.significant(value / divisor), scale)
  }

  private static func scaledValue(
    _ value: Double,
    like mid: Double,
    _ unit: ScaledUnit,
    _ language: Language
  ) -> Double {
    switch language {
    case .zh: value * unit.scale / divisor(abs(mid * unit.scale)).0
    case .en: value * unit.scale
    }
  }
}
