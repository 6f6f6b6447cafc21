import ChainModel

/// Reads `totals.csv`, `primary-supply.csv` and `markets.csv`.
struct RegionalTables {
  let reading: Reading
  let products: Catalogue<Product>
  let processes: Catalogue<UnitProcess>

  private var conversion: Conversion { Conversion(reading: reading, processes: processes) }

  /// The control totals in order.
  func totals(_ tables: [Table]) -> [ControlTotal] {
    tables.flatMap(\.rows).compactMap(total)
  }

  private func total(_ row: Row) -> ControlTotal? {
    let zoneCell = row.cell("zone")
    let zone = zoneCell.flatMap { reading.resolve($0.text, as: .zone, .place, at: $0.origin) }
    let covered: [UnitProcess.ID] =
      row.need("processes") == nil ? [] : row.ids("processes", .process)
    let product = product(row)
    let year = row.need("year") == nil ? nil : row.date("year")
    let kind: ControlTotal.Kind? = row.need("kind") == nil ? nil : row.word("kind")
    let sources = row.sources()
    let figure =
      row.need("amount") == nil ? nil : row.figure("amount", sources: sources, asOf: year)
    let unit = row.cell("amount") == nil ? nil : row.unit(for: "amount")
    guard let id = row.need("id") else { return nil }
    row.accept(as: Thing(.total, id.text))
    guard let product, let year, let kind, let figure, let unit, zone != nil || zoneCell == nil,
      !covered.isEmpty
    else { return nil }
    guard
      let amount = conversion.convert(figure, unit.unit, unit.cell, to: product, by: covered)
    else { return nil }
    return ControlTotal(
      id: Identifier(id.text),
      zone: zone.map { Zone.ID($0) },
      processes: covered,
      product: product.id,
      amount: amount,
      year: year,
      kind: kind,
      origin: row.origin
    )
  }

  /// The raw materials of the region in order.
  func supplies(_ tables: [Table]) -> [PrimarySupply] {
    tables.flatMap(\.rows).compactMap(supply)
  }

  private func supply(_ row: Row) -> PrimarySupply? {
    let product = product(row)
    let placeCell = row.cell("place")
    let place = placeCell.flatMap { reading.resolve($0.text, as: .place, .zone, at: $0.origin) }
    let year = row.date("year")
    let sources = row.sources()
    let figure = row.figure("amount", sources: sources, asOf: year)
    let unit = row.cell("amount") == nil ? nil : row.unit(for: "amount")
    guard let id = row.need("id") else { return nil }
    row.accept(as: Thing(.supply, id.text))
    guard let product, place != nil || placeCell == nil else { return nil }
    var amount: Figure?
    if let figure, let unit {
      amount = conversion.convert(figure, unit.unit, unit.cell, to: product, by: [])
      guard amount != nil else { return nil }
    }
    return PrimarySupply(
      id: Identifier(id.text),
      product: product.id,
      place: place.map { Zone.ID($0) },
      amount: amount,
      year: year,
      sources: sources,
      note: row.text("note"),
      origin: row.origin
    )
  }

  /// The market figures in order.
  func markets(_ tables: [Table]) -> [MarketFigure] {
    tables.flatMap(\.rows).compactMap(market)
  }

  private func market(_ row: Row) -> MarketFigure? {
    let product = product(row)
    let market: MarketFigure.Market? = row.need("market") == nil ? nil : row.word("market")
    let kind: MarketFigure.Kind? = row.need("kind") == nil ? nil : row.word("kind")
    let year = row.date("year")
    let sources = row.sources()
    guard let id = row.need("id") else { return nil }
    row.accept(as: Thing(.market, id.text))
    guard let product, let market, let kind, row.need("amount") != nil else { return nil }
    let quantity: Quantity =
      kind == .price ? .signed : kind.isFraction && row.cell("unit") == nil ? .fraction : .amount
    guard let figure = row.figure("amount", sources: sources, asOf: year, quantity) else {
      return nil
    }
    guard let amount = amount(figure, of: kind, row, product: product) else { return nil }
    return MarketFigure(
      id: Identifier(id.text),
      product: product.id,
      market: market,
      kind: kind,
      amount: amount,
      year: year,
      origin: row.origin
    )
  }

  private func amount(
    _ figure: Figure,
    of kind: MarketFigure.Kind,
    _ row: Row,
    product: Product
  ) -> Figure? {
    if kind.isFraction {
      guard let cell = row.cell("unit") else { return figure }
      guard cell.text == "%" else {
        let phrase = Phrase.unknownWord(cell.text, expected: ["%"], suggestion: nil)
        reading.error(phrase, at: cell.origin)
        return nil
      }
      guard figure.span.high <= 100 else {
        reading.error(.notAFraction("\(figure.span.high) %"), at: cell.origin)
        return nil
      }
      return figure.scaled(by: 0.01)
    }
    if kind == .price { return price(figure, row, product: product) }
    guard let unit = row.unit(for: "amount") else { return nil }
    return conversion.convert(figure, unit.unit, unit.cell, to: product, by: [])
  }

  /// A price in CNY for one unit of the product, from `CNY` or `CNY/t`.
  private func price(_ figure: Figure, _ row: Row, product: Product) -> Figure? {
    guard let cell = row.cell("unit") else {
      reading.error(.cellNeeds("amount", other: "unit"), at: row.place(of: "amount"))
      return nil
    }
    let parts = cell.text.split(separator: "/", maxSplits: 1)
    guard let money = reading.unit(String(parts[0]), at: cell.origin) else { return nil }
    var factor = money.scale * (money.unit.factor ?? 1)
    var isGood = money.unit.dimension == .money
    if parts.count == 2 {
      guard let per = reading.unit(String(parts[1]), at: cell.origin) else { return nil }
      if let ratio = product.unit.factor(to: per) { factor *= ratio } else { isGood = false }
    }
    guard isGood else {
      reading.error(
        .unitMismatch(cell.text, product: product.id.text, unit: product.unit),
        at: cell.origin
      )
      return nil
    }
    return factor == 1 ? figure : figure.scaled(by: factor)
  }

  private func product(_ row: Row) -> Product? {
    row.need("product").flatMap { reading.resolve($0.text, as: .product, at: $0.origin) }
      .flatMap { products[Product.ID($0)] }
  }
}

extension MarketFigure.Kind {
  /// Whether figures of this kind are shares.
  var isFraction: Bool { self == .importShare || self == .utilisation }
}
