public import ChainModel
public import MaterialBalance
import Wording

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
      title: Phrase(zh: "未经加工外流表", en: "What leaves unprocessed").text(in: language),
      note: TablePhrase.balanceNote(sheet.request.scenario, asOf: sheet.request.asOf)
        .text(in: language),
      columns: [
        TableColumn("product", TableLabel.product.text(in: language), kind: .text, .main),
        TableColumn("id", TableLabel.code.text(in: language), kind: .text, .detail),
        TableColumn("amount", TableLabel.amount.text(in: language), kind: .amount, .main),
        TableColumn("cny", TableLabel.cny.text(in: language), kind: .money, .main),
        TableColumn("share", TableLabel.share.text(in: language), kind: .percent, .main),
        TableColumn("sources", TableLabel.sources.text(in: language), kind: .sources, .usual),
      ],
      rows: Outflow.all(in: sheet).compactMap(row)
    )
  }

  private func row(_ outflow: Outflow) -> TableRow? {
    guard let product = sheet.model.products[outflow.id] else { return nil }
    let balance = sheet.balance(of: product.id)
    let rows = balance.supplyRows + balance.demandRows
    return TableRow(
      id: product.id.text,
      [
        .page(.product(product.id), product.name.text(in: language)),
        .text(product.id.text),
        TableCell(
          .amount(outflow.amount, product.unit),
          facts: BalanceTables.facts(rows),
          sources: BalanceTables.sources(rows),
          isEstimate: rows.contains(where: \.restsOnEstimate)
        ),
        outflow.cny.map { TableCell(.money($0), isEstimate: product.price?.isEstimate ?? true) }
          ?? .unknown,
        TableCell(.percent(Span(outflow.share))),
        .sources(BalanceTables.sources(rows), facts: BalanceTables.facts(rows)),
      ]
    )
  }
}
