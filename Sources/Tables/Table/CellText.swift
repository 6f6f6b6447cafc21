package import ChainModel
import Words

/// How values are written in a language.
package enum CellText {
  /// The value in words, without its range.
  package static func short(
    _ value: TableCell.Value,
    _ kind: TableColumn.Kind,
    _ language: Language
  )
    -> String
  {
    switch value {
    case .empty: ""
    case .unknown: TableWords.unknown.text(in: language)
    case .text(let text): text
    case .amount(let span, let unit): AmountText.amount(span.mid, of: unit, in: language)
    case .number(let number): plain(number, kind)
    case .percent(let span): DecimalText.percent(span.mid)
    case .money(let span): AmountText.money(span.mid, in: language)
    case .date(let date): date.description
    }
  }

  /// The range behind the value, where it has one worth showing.
  package static func range(_ value: TableCell.Value, _ language: Language) -> String? {
    switch value {
    case .amount(let span, let unit) where span.isRange:
      return AmountText.ends(span, of: unit, in: language)
    case .percent(let span) where span.isRange:
      return DecimalText.percent(span.low) + "–" + DecimalText.percent(span.high)
    case .money(let span) where span.isRange:
      return AmountText.moneyEnds(span, in: language)
    default: return nil
    }
  }

  private static func plain(_ number: Double, _ kind: TableColumn.Kind) -> String {
    if case .number(let digits) = kind { return DecimalText.padded(number, digits: digits) }
    return DecimalText.significant(number)
  }
}
