package import ChainModel

/// An amount with its unit and range, for a sentence.
package struct Amount: Hashable, Sendable {
  /// How much, in the unit.
  package let span: Span
  /// The unit.
  package let unit: ScaledUnit

  /// Joins an amount and its unit.
  package init(_ span: Span, _ unit: ScaledUnit) {
    self.span = span
    self.unit = unit
  }

  /// The amount as both languages write it, with its range if it has one: `98.5万吨`, `985,000 t`.
  package var phrase: Phrase {
    Phrase(
      zh: AmountText.range(span, of: unit, in: .zh),
      en: AmountText.range(span, of: unit, in: .en)
    )
  }

  /// The amount in Chinese.
  package var zh: String { phrase.zh }

  /// The amount in English.
  package var en: String { phrase.en }
}
