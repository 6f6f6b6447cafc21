import Markup
package import ChainModel
package import MaterialBalance

/// The tables of a balance sheet.
package struct BalanceTables: Sendable {
  /// The balance.
  package let sheet: BalanceSheet
  /// The language of headings and names.
  package let language: Language
  var model: RegionalModel { sheet.model }

  /// Makes tables of a balance in a language.
  package init(sheet: BalanceSheet, language: Language) {
    self.sheet = sheet
    self.language = language
  }

  /// Supply and demand of every product that is supplied or used here, in model order.
  ///
  /// - Parameter chain: Only products that processes of this chain make or use.
  /// - Returns: A row for each product.
  package func balance(in chain: Chain.ID? = nil) -> AtlasTable {
    AtlasTable(
      id: chain.map { "balance-\($0)" } ?? "balance",
      title: Self.balanceTitle,
      note: Self.balanceNote(sheet.request),
      columns: columns,
      rows: products(of: chain).filter {
        !$0.isIdle || $0.hasSupplyOfUnknownSize || $0.hasDemandOfUnknownSize
      },
      in: language
    ) { $0.id.text }
  }

  /// The balances of the products that processes of a chain make or use, or of all products.
  func products(of chain: Chain.ID?) -> [ProductBalance] {
    let members = chain.flatMap { model.chains[$0] }.map { ChainMembers($0, model: model).products }
    return sheet.products.elements.filter {
      model.products[$0.id] != nil && members?.contains($0.id) ?? true
    }
  }

  /// Everything that is said of the balance of a product.
  var columns: [Column<ProductBalance>] {
    let names: [Column<ProductBalance>] = [
      Column("product", Label.product, .main) { .page(.product($0.id), name(of: $0.id)) }.forPeople,
      Column("id", Label.code, .detail) { .text($0.id.text) },
      .field("name") { ResultJSON.name(model.products[$0.id]?.name) },
      Column("role", Label.role, .detail) {
        .text(model.products[$0.id]?.role.words.text(in: language) ?? "")
      }.json { .optional(model.products[$0.id]?.role.rawValue) },
      .field("unit") { .optional(model.products[$0.id]?.unit.code) },
    ]
    return names + amounts + proof
  }

  private var amounts: [Column<ProductBalance>] {
    [
      Column("supply", Label.supply, kind: .amount, .main) {
        amount($0.supply, of: $0, $0.supplyRows, isLowerBound: $0.isSupplyIncomplete)
      }.json { ResultJSON.span($0.supply) },
      Column("demand", Label.demand, kind: .amount, .main) {
        amount($0.demand, of: $0, $0.demandRows, isLowerBound: $0.isDemandIncomplete)
      }.json { ResultJSON.span($0.demand) },
      Column("balance", Self.balance, kind: .amount, .main) { amount($0.balance, of: $0, $0.rows) }
        .json { ResultJSON.span($0.balance) },
      Column("coverage", Label.coverage, kind: .percent) { share($0.coverage, $0.rows) },
      Column("localConversion", Label.localConversion, kind: .percent) {
        share($0.localConversion, $0.rows)
      },
      Column("estimateShare", Label.estimateShare, kind: .percent, .detail) {
        $0.isIdle ? .empty : .share($0.estimateShare)
      }.json { .number($0.estimateShare) },
    ]
  }

  private var proof: [Column<ProductBalance>] {
    [
      .field("hasSupplyOfUnknownSize") { .bool($0.hasSupplyOfUnknownSize) },
      .field("hasDemandOfUnknownSize") { .bool($0.hasDemandOfUnknownSize) },
      .field("supplyRows") { .array($0.supplyRows.map(BalanceRowJSON.row)) },
      .field("demandRows") { .array($0.demandRows.map(BalanceRowJSON.row)) },
      Column("sources", Label.sources, kind: .sources) {
        .sources(Self.sources($0.rows), facts: Self.facts($0.rows))
      }.forPeople,
    ]
  }

  private func amount(
    _ span: Span,
    of balance: ProductBalance,
    _ rows: [BalanceRow],
    isLowerBound: Bool = false
  ) -> TableCell {
    guard !rows.isEmpty, let product = model.products[balance.id] else {
      return isLowerBound ? .unknown : .empty
    }
    return TableCell(
      .amount(span, product.unit),
      link: .page(.product(product.id)),
      facts: Self.facts(rows),
      sources: Self.sources(rows),
      isEstimate: rows.contains(where: \.restsOnEstimate),
      isLowerBound: isLowerBound
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

extension ProductBalance {
  fileprivate var rows: [BalanceRow] { supplyRows + demandRows }

  /// Whether nothing supplies or uses it in a stated amount.
  fileprivate var isIdle: Bool { supplyRows.isEmpty && demandRows.isEmpty }
}

extension BalanceTables {
  fileprivate static let balanceTitle = Phrase(zh: "产品供需平衡表", en: "Supply and demand by product")
  fileprivate static let balance = Phrase(zh: "余缺", en: "Balance")

  static func balanceNote(_ request: BalanceRequest) -> Phrase {
    Phrase(
      zh:
        "口径：\(request.scenario.words.zh)；截至\(request.asOf)。数量为年度量，括号内为低值–高值，“估”表示含推算数",
      en:
        "Counted: \(request.scenario.words.en); as of \(request.asOf). Amounts are per year, brackets hold low–high, \"est.\" marks what rests on estimates"
    )
  }
}
