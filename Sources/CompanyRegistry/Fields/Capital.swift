/// A registered capital 注册资本 as an amount of one currency.
package struct Capital: Hashable, Sendable {
  /// Units of the currency, not ten thousands of them.
  package let amount: Double
  /// The currency; 元 alone and a scale alone mean the yuan.
  package let currency: Currency

  /// Makes a capital.
  package init(amount: Double, currency: Currency) {
    self.amount = amount
    self.currency = currency
  }

  /// Reads one of the many spellings; nil where the text does not say the amount or its unit.
  ///
  /// A bare number is unknown unless `unit`, the unit that the column's heading names, says what
  /// it counts: exports differ by a factor of ten thousand there.
  package init?(_ text: String, unit: String? = nil) {
    let unitBytes = unit.map { Array($0.utf8) } ?? []
    let capital = CapitalReader.read(Array(text.utf8).span, unit: unitBytes.span)
    guard let capital else { return nil }
    self = capital
  }
}
