public import ChainModel
public import MaterialBalance
import Wording

/// The tables of a balance sheet.
public struct BalanceTables: Sendable {
  /// The balance.
  public let sheet: BalanceSheet
  /// The language of headings and names.
  public let language: Language
  var model: RegionalModel { sheet.model }

  /// Makes tables of a balance in a language.
  public init(sheet: BalanceSheet, language: Language) {
    self.sheet = sheet
    self.language = language
  }

  /// Supply and demand of every product that is supplied or used here, in model order.
  ///
  /// - Parameter chain: Only products that processes of this chain make or use.
  /// - Returns: A row for each product.
  public func balance(in chain: Chain.ID? = nil) -> AtlasTable {
    let members = chain.flatMap { model.chains[$0] }.map { ChainMembers($0, model: model).products }
    let rows = sheet.products.elements.compactMap { balance -> TableRow? in
      guard members?.contains(balance.id) ?? true,
        !balance.supplyRows.isEmpty || !balance.demandRows.isEmpty
          || balance.hasSupplyOfUnknownSize || balance.hasDemandOfUnknownSize,
        let product = model.products[balance.id]
      else { return nil }
      return row(balance, product)
    }
    return AtlasTable(
      id: chain.map { "balance-\($0)" } ?? "balance",
      title: TablePhrase.balanceTitle.text(in: language),
      note: TablePhrase.balanceNote(sheet.request.scenario, asOf: sheet.request.asOf)
        .text(in: language),
      columns: [
        column("product", .product, .text, .main),
        column("id", .code, .text, .detail),
        column("role", .role, .text, .detail),
        column("supply", .supply, .amount, .main),
        column("demand", .demand, .amount, .main),
        column("balance", .balance, .amount, .main),
        column("coverage", .coverage, .percent, .usual),
        column("localConversion", .localConversion, .percent, .usual),
        column("estimateShare", .estimateShare, .percent, .detail),
        column("sources", .sources, .sources, .usual),
      ],
      rows: rows
    )
  }

  private func row(_ balance: ProductBalance, _ product: Product) -> TableRow {
    let lines = balance.supplyRows + balance.demandRows
    func amount(
      _ span: Span,
      _ rows: [BalanceRow],
      isLowerBound: Bool = false,
      isEmpty: Bool = false
    ) -> TableCell {
      if isEmpty { return isLowerBound ? .unknown : .empty }
      return TableCell(
        .amount(span, product.unit),
        link: .page(.product(product.id)),
        facts: Self.facts(rows),
        sources: Self.sources(rows),
        isEstimate: rows.contains(where: \.restsOnEstimate),
        isLowerBound: isLowerBound
      )
    }
    return TableRow(
      id: product.id.text,
      [
        .page(.product(product.id), product.name.text(in: language)),
        .text(product.id.text),
        .text(TablePhrase.role(product.role).text(in: language)),
        amount(
          balance.supply,
          balance.supplyRows,
          isLowerBound: balance.isSupplyIncomplete,
          isEmpty: balance.supplyRows.isEmpty
        ),
        amount(
          balance.demand,
          balance.demandRows,
          isLowerBound: balance.isDemandIncomplete,
          isEmpty: balance.demandRows.isEmpty
        ),
        amount(balance.balance, lines, isEmpty: lines.isEmpty),
        share(balance.coverage, lines),
        share(balance.localConversion, lines),
        lines.isEmpty
          ? .empty : TableCell(.percent(Span(balance.estimateShare))),
        .sources(Self.sources(lines), facts: Self.facts(lines)),
      ]
    )
  }

  private func share(_ span: Span?, _ rows: [BalanceRow]) -> TableCell {
    guard let span else { return .empty }
    return TableCell(
      .percent(span),
      facts: Self.facts(rows),
      sources: Self.sources(rows),
      isEstimate: rows.contains(where: \.restsOnEstimate)
    )
  }

  /// What runs of every process that is here, in model order.
  public func activities() -> AtlasTable {
    let rows = sheet.activities.compactMap { activity -> TableRow? in
      guard activity.isPresent, let process = model.processes[activity.process],
        let unit = model.products[process.output]?.unit
      else { return nil }
      let origins = activity.rows.map(\.origin)
      let sources = Self.unique(
        activity.rows.flatMap { $0.capacity.sources + ($0.utilisation?.sources ?? []) }
      )
      return TableRow(
        id: process.id.text,
        [
          .page(.process(process.id), process.name.text(in: language)),
          .text(process.id.text),
          .page(.chain(process.chain), model.chains[process.chain]?.name.text(in: language) ?? ""),
          .page(.product(process.output), name(of: process.output)),
          activity.rows.isEmpty
            ? .unknown
            : TableCell(
              .amount(activity.amount, unit),
              facts: origins,
              sources: sources,
              isEstimate: activity.rows.contains(where: \.restsOnEstimate),
              isLowerBound: !activity.ofUnknownSize.isEmpty
            ),
          activity.utilisation.map { TableCell(.percent($0)) } ?? .unknown,
          .text(
            activity.ofUnknownSize.isEmpty
              ? ""
              : TablePhrase.moreOfUnknownSize(activity.ofUnknownSize.count).text(in: language)
          ),
          .sources(sources, facts: origins),
        ]
      )
    }
    return AtlasTable(
      id: "activities",
      title: TablePhrase.activityTitle.text(in: language),
      columns: [
        column("process", .process, .text, .main),
        column("id", .code, .text, .detail),
        column("chain", .chain, .text, .usual),
        column("product", .product, .text, .usual),
        column("amount", .amount, .amount, .main),
        column("utilisation", .utilisation, .percent, .usual),
        column("remark", .remark, .text, .usual),
        column("sources", .sources, .sources, .usual),
      ],
      rows: rows
    )
  }

  func column(
    _ id: String,
    _ label: TableLabel,
    _ kind: TableColumn.Kind,
    _ importance: TableColumn.Importance
  ) -> TableColumn {
    TableColumn(id, label.text(in: language), kind: kind, importance)
  }

  func name(of product: Product.ID) -> String {
    model.products[product]?.name.text(in: language) ?? product.text
  }

  static func facts(_ rows: [BalanceRow]) -> [Origin] {
    Set(rows.flatMap(\.facts)).sorted()
  }

  static func sources(_ rows: [BalanceRow]) -> [Source.ID] {
    unique(rows.flatMap(\.sources))
  }

  static func unique(_ sources: [Source.ID]) -> [Source.ID] {
    Set(sources).sorted()
  }
}
