import ChainModel
import GapAnalysis
import MaterialBalance
import Tables
import Wording

/// Products: the balance of each line by line, who makes and uses it, its markets and codes.
struct ProductPages {
  private let builder: AtlasBuilder
  private var model: RegionalModel { builder.input.model }

  init(_ builder: AtlasBuilder) {
    self.builder = builder
  }

  func index() -> AtlasPage {
    AtlasPage(
      id: .products,
      title: builder.say(.heading(.products)),
      lead: [TextRun(builder.say(.productsLead(model.products.count)))],
      sections: [
        AtlasSection(
          "balance",
          builder.say(.heading(.balance)),
          [.table(builder.balances.balance())]
        ),
        AtlasSection("all", builder.say(.heading(.allProducts)), [.table(all())]),
      ]
    )
  }

  private func all() -> AtlasTable {
    AtlasTable(
      id: "products",
      title: builder.say(.heading(.allProducts)),
      columns: [
        TableColumn("product", builder.label(.product), .main),
        TableColumn("role", builder.label(.role), .usual),
        TableColumn("aliases", builder.label(.alias), .usual),
        TableColumn("hs", "HS", .usual),
        TableColumn("gbt4754", "GB/T 4754", .usual),
      ],
      rows: model.products.elements.map { product in
        TableRow(
          id: product.id.text,
          [
            .page(.product(product.id), builder.name(product.name)),
            .text(TablePhrase.role(product.role).text(in: builder.language)),
            .text(builder.list(product.aliases)),
            .text(product.hs ?? ""),
            .text(product.gbt4754 ?? ""),
          ]
        )
      }
    )
  }

  func page(_ product: Product) -> AtlasPage {
    let balance = builder.input.sheet.balance(of: product.id)
    var sections = [
      AtlasSection("about", builder.say(.heading(.about)), about(product)),
      AtlasSection(
        "balance",
        builder.say(.heading(.balance)),
        [.facts(totals(balance, product)), .table(lines(balance, product))]
      ),
    ]
    let gaps = builder.look.gapsByProduct[product.id] ?? []
    if !gaps.isEmpty {
      sections.append(
        AtlasSection(
          "gaps",
          builder.say(.heading(.gaps)),
          [
            .table(builder.tables.gaps(gaps, id: "gaps-\(product.id)"))
          ]
        )
      )
    }
    let makers = builder.look.makers[product.id] ?? []
    let side = builder.look.sideMakers[product.id] ?? []
    let users = builder.look.users[product.id] ?? []
    sections.append(
      AtlasSection(
        "links",
        builder.say(.heading(.madeAndUsed)),
        [
          .list(
            makers.map { line(builder.say(.heading(.madeBy)), $0) }
              + side.map { line(builder.say(.heading(.byproductOf)), $0) }
              + users.map { line(builder.say(.heading(.usedBy)), $0) }
          )
        ]
      )
    )
    let plants = builder.look.plantsByProduct[product.id] ?? []
    if !plants.isEmpty {
      sections.append(
        AtlasSection(
          "plants",
          builder.say(.heading(.plants)),
          [
            .table(CompanyPages(builder).plantTable(plants, id: "plants-\(product.id)"))
          ]
        )
      )
    }
    let markets = builder.look.marketsByProduct[product.id] ?? []
    if !markets.isEmpty {
      sections.append(
        AtlasSection("markets", builder.say(.heading(.markets)), [.table(table(markets, product))])
      )
    }
    return AtlasPage(
      id: .product(product.id),
      title: builder.name(product.name),
      kicker: TablePhrase.role(product.role).text(in: builder.language),
      parent: .products,
      sections: sections
    )
  }

  private func line(_ word: String, _ process: UnitProcess) -> [TextRun] {
    var runs = [
      TextRun(word + builder.say(.colon), style: .quiet),
      TextRun(builder.name(process.name), link: .page(.process(process.id))),
    ]
    if builder.input.sheet.isPresent(process.id) {
      runs.append(TextRun(builder.say(.inBrackets(builder.label(.present))), style: .strong))
    }
    return runs
  }

  private func about(_ product: Product) -> [AtlasBlock] {
    var facts: [LabelledFact] = [
      LabelledFact(
        builder.say(.heading(.otherName)),
        .text(builder.language == .zh ? product.name.en : product.name.zh)
      ),
      LabelledFact(builder.label(.unit), .text(product.unit.text(in: builder.language))),
    ]
    if !product.aliases.isEmpty {
      facts.append(LabelledFact(builder.label(.alias), .text(builder.list(product.aliases))))
    }
    if let hs = product.hs { facts.append(LabelledFact("HS 2022", .text(hs))) }
    if let code = product.gbt4754 { facts.append(LabelledFact("GB/T 4754-2017", .text(code))) }
    if let formula = product.formula {
      facts.append(LabelledFact(builder.say(.heading(.formula)), .text(formula.text)))
    }
    if let price = product.price {
      facts.append(
        LabelledFact(
          builder.label(.price),
          .figure(price) { .money($0) },
          note: builder.say(.perUnit(product.unit))
        )
      )
    }
    var blocks: [AtlasBlock] = [.facts(facts)]
    if let note = product.note { blocks.append(.paragraph([TextRun(note, style: .quiet)])) }
    return blocks
  }

  private func totals(_ balance: ProductBalance, _ product: Product) -> [LabelledFact] {
    func amount(_ span: Span, _ rows: [BalanceRow], unknown: Bool) -> TableCell {
      guard !rows.isEmpty else {
        return unknown ? .unknown : TableCell(.text(builder.say(.heading(.none))))
      }
      return TableCell(
        .amount(span, product.unit),
        isEstimate: rows.contains(where: \.restsOnEstimate),
        isLowerBound: unknown
      )
    }
    var facts = [
      LabelledFact(
        builder.label(.supply),
        amount(balance.supply, balance.supplyRows, unknown: balance.hasSupplyOfUnknownSize)
      ),
      LabelledFact(
        builder.label(.demand),
        amount(balance.demand, balance.demandRows, unknown: balance.hasDemandOfUnknownSize)
      ),
    ]
    if let coverage = balance.coverage {
      facts.append(
        LabelledFact(builder.label(.coverage), TableCell(.percent(coverage)), kind: .percent)
      )
    }
    if let conversion = balance.localConversion {
      facts.append(
        LabelledFact(
          builder.label(.localConversion),
          TableCell(.percent(conversion)),
          kind: .percent
        )
      )
    }
    return facts
  }

  private func lines(_ balance: ProductBalance, _ product: Product) -> AtlasTable {
    func row(_ side: TableLabel, _ row: BalanceRow) -> TableRow {
      TableRow([
        .text(builder.label(side)),
        BalanceRowText.cell(row, builder),
        TableCell(
          .amount(row.amount, product.unit),
          facts: row.facts,
          sources: row.sources,
          isEstimate: row.restsOnEstimate
        ),
        .sources(row.sources, facts: row.facts),
      ])
    }
    return AtlasTable(
      id: "balance-\(product.id)",
      title: builder.say(.heading(.balanceLines)),
      columns: [
        TableColumn("side", builder.label(.kind), .main),
        TableColumn("item", builder.say(.heading(.item)), .main),
        TableColumn("amount", builder.label(.amount), kind: .amount, .main),
        TableColumn("sources", builder.label(.sources), kind: .sources, .main),
      ],
      rows: balance.supplyRows.map { row(.supply, $0) }
        + balance.demandRows.map { row(.demand, $0) }
    )
  }

  private func table(_ markets: [MarketFigure], _ product: Product) -> AtlasTable {
    AtlasTable(
      id: "markets-\(product.id)",
      title: builder.say(.heading(.markets)),
      columns: [
        TableColumn("what", builder.say(.heading(.item)), .main),
        TableColumn("amount", builder.label(.amount), kind: .amount, .main),
        TableColumn("sources", builder.label(.sources), kind: .sources, .main),
      ],
      rows: markets.map { figure in
        let cell = MarketText.cell(figure, product)
        return TableRow([
          .text(builder.say(.marketIs(figure.market, figure.kind, year: figure.year))),
          cell,
          .sources(figure.amount.sources, facts: [figure.origin]),
        ])
      }
    )
  }
}

/// How a line of a balance is named.
enum BalanceRowText {
  static func cell(_ row: BalanceRow, _ builder: AtlasBuilder) -> TableCell {
    let model = builder.input.model
    switch row.item {
    case .made(let id), .used(let id):
      return .page(.process(id), builder.tables.name(of: id))
    case .byproduct(let id):
      return .page(
        .process(id),
        builder.tables.name(of: id) + builder.say(.inBrackets(builder.label(.byproduct)))
      )
    case .substituted(let id, let product):
      return .page(
        .process(id),
        builder.tables.name(of: id)
          + builder.say(.inBrackets(builder.say(.insteadOf(builder.tables.name(of: product)))))
      )
    case .routeless(let id):
      guard let plant = model.facilities.first(where: { $0.id == id }),
        let company = model.companies[plant.company]
      else { return .text(id.text) }
      return .page(
        .company(company.id),
        builder.name(company.name) + builder.say(.inBrackets(builder.say(.heading(.routeUnknown))))
      )
    case .primary: return .text(builder.say(.heading(.localHarvest)))
    }
  }
}
