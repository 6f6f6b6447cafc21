import ChainModel

/// Reads `factor-prices.csv`.
struct FactorPriceTable {
  let reading: Reading

  /// The prices in order.
  func prices(_ tables: [Table]) -> [FactorPrice] {
    tables.flatMap(\.rows).compactMap(price)
  }

  private func price(_ row: Row) -> FactorPrice? {
    let factor: FactorPrice.Factor? = row.need("factor") == nil ? nil : row.word("factor")
    let item = row.need("item")?.text
    let scope: FactorPrice.Scope? = row.need("scope") == nil ? nil : row.word("scope")
    let place = row.need("place")?.text
    let year = row.date("year")
    let figure =
      row.need("amount") == nil
      ? nil : row.figure("amount", sources: row.sources(), asOf: year)
    let unit = row.need("unit").flatMap(perUnit)
    guard let id = row.need("id") else { return nil }
    row.accept(as: Thing(.factorPrice, id.text))
    guard let factor, let item, let scope, let place, let figure, let unit else { return nil }
    return FactorPrice(
      id: Identifier(id.text),
      factor: factor,
      item: item,
      scope: scope,
      place: place,
      amount: figure.scaled(by: unit.money),
      unit: unit.good,
      year: year,
      origin: row.origin
    )
  }

  /// The yuan in one unit of money, and the good, of a text such as `CNY/MWh`.
  private func perUnit(_ cell: Row.Cell) -> (money: Double, good: ScaledUnit)? {
    let parts = cell.text.split(separator: "/", maxSplits: 1)
    guard parts.count == 2 else {
      let phrase = Phrase.unknownWord(cell.text, expected: ["CNY/t"], suggestion: nil)
      reading.error(phrase, at: cell.origin)
      return nil
    }
    guard let money = reading.unit(String(parts[0]), at: cell.origin),
      let good = reading.unit(String(parts[1]), at: cell.origin)
    else { return nil }
    guard money.unit.dimension == .money else {
      let phrase = Phrase.unknownWord(String(parts[0]), expected: ["CNY"], suggestion: nil)
      reading.error(phrase, at: cell.origin)
      return nil
    }
    return (money.scale * (money.unit.factor ?? 1), good)
  }
}
