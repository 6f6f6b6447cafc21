package import ChainModel
package import Markup
package import MaterialBalance

/// What leaves a region unprocessed, as a table and for programs: `chainatlas.outflow/1`.
package struct OutflowTables: Sendable {
  private let sheet: BalanceSheet
  private let language: Language

  /// Makes the table of a balance in a language.
  package init(sheet: BalanceSheet, language: Language) {
    self.sheet = sheet
    self.language = language
  }

  /// What leaves, the dearest first.
  package func outflow() -> AtlasTable {
    AtlasTable(
      id: "outflow",
      title: Phrase(zh: "未经加工外流表", en: "What leaves unprocessed"),
      note: BalanceTables.balanceNote(sheet.request),
      columns: columns,
      rows: Outflow.all(in: sheet).filter { product($0) != nil },
      in: language
    ) { $0.id.text }
  }

  /// The JSON of the result.
  package var json: JSONValue {
    .fields([
      "schema": "chainatlas.outflow/1",
      "region": .string(sheet.model.region.id.text),
      "scenario": .string(sheet.request.scenario.rawValue),
      "asOf": .string(sheet.request.asOf.description),
      "products": .array(
        Outflow.all(in: sheet).map { ResultJSON.object(columns, of: $0) }
      ),
    ])
  }

  private var columns: [Column<Outflow>] {
    [
      Column("product", Label.product, .main) {
        .page(.product($0.id), product($0)?.name.text(in: language) ?? $0.id.text)
      }.forPeople,
      Column("id", Label.code, .detail) { .text($0.id.text) },
      .field("unit") { .optional(product($0)?.unit.code) },
      Column("amount", Label.amount, kind: .amount, .main, cell: amount)
        .json { ResultJSON.span($0.amount) },
      Column("cny", Label.cny, kind: .money, .main) { row in
        row.cny.map {
          TableCell(.money($0), isEstimate: product(row)?.price?.isEstimate ?? true)
        } ?? .unknown
      },
      Column("share", Label.share, kind: .percent, .main) { .share($0.share) }
        .json { .number($0.share) },
      Column("sources", Label.sources, kind: .sources) {
        .sources(BalanceTables.sources(rows($0)), facts: BalanceTables.facts(rows($0)))
      }.forPeople,
    ]
  }

  private func product(_ row: Outflow) -> Product? { sheet.model.products[row.id] }

  private func rows(_ row: Outflow) -> [BalanceRow] {
    let balance = sheet.balance(of: row.id)
    return balance.supplyRows + balance.demandRows
  }

  private func amount(_ row: Outflow) -> TableCell {
    guard let unit = product(row)?.unit else { return .unknown }
    let rows = rows(row)
    return TableCell(
      .amount(row.amount, unit),
      facts: BalanceTables.facts(rows),
      sources: BalanceTables.sources(rows),
      isEstimate: rows.contains(where: \.restsOnEstimate)
    )
  }
}
