public import ChainModel
import Markup
public import MaterialBalance

/// The table of what leaves a region unprocessed.
public struct OutflowTables: Sendable {
  private let sheet: BalanceSheet
  private let language: Language

  /// Makes the table of a balance in a language.
  public init(sheet: BalanceSheet, language: Language) {
    self.sheet = sheet
    self.language = language
  }

  /// What leaves, the dearest first.
  public func outflow() -> AtlasTable {
    AtlasTable(
      id: "outflow",
      title: Self.title,
      note: BalanceTables.balanceNote(sheet.request),
      columns: columns,
      rows: Outflow.all(in: sheet),
      in: language
    ) { $0.id.text }
  }

  /// Everything that is said of what leaves, in the table and to programs.
  var columns: [Column<Outflow>] {
    [
      Column("product", Label.product, .main) { row in
        .page(.product(row.id), sheet.model.products[row.id]?.name.text(in: language) ?? row.id.text)
      }.forPeople,
      Column("id", Label.code, .detail) { .text($0.id.text) },
      .field("unit") { .optional(sheet.model.products[$0.id]?.unit.code) },
      Column("amount", Label.amount, kind: .amount, .main, cell: amount)
        .json { ResultJSON.span($0.amount) },
      Column("cny", Self.value, kind: .money, .main) { row in
        row.cny.map {
          TableCell(
            .money($0),
            isEstimate: sheet.model.products[row.id]?.price?.isEstimate ?? true
          )
        } ?? .unknown
      }.json { ResultJSON.span($0.cny) },
      Column("share", Self.share, kind: .percent, .main) { .share($0.share) }
        .json { .number($0.share) },
      Column("sources", Label.sources, kind: .sources) { row in
        let rows = rows(of: row)
        return .sources(BalanceTables.sources(rows), facts: BalanceTables.facts(rows))
      }.forPeople,
    ]
  }

  private func amount(_ outflow: Outflow) -> TableCell {
    guard let product = sheet.model.products[outflow.id] else { return .unknown }
    let rows = rows(of: outflow)
    return TableCell(
      .amount(outflow.amount, product.unit),
      facts: BalanceTables.facts(rows),
      sources: BalanceTables.sources(rows),
      isEstimate: rows.contains(where: \.restsOnEstimate)
    )
  }

  private func rows(of outflow: Outflow) -> [BalanceRow] {
    let balance = sheet.balance(of: outflow.id)
    return balance.supplyRows + balance.demandRows
  }
}

extension OutflowTables {
  fileprivate static let title = Phrase(zh: "未经加工外流表", en: "What leaves unprocessed")
  fileprivate static let value = Phrase(zh: "外流价值", en: "Value a year")
  fileprivate static let share = Phrase(zh: "占本地供应", en: "Share of local supply")
}
