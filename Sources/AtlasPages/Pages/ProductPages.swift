import ChainModel
import GapAnalysis
import MaterialBalance
import Tables

/// Products: the balance of each line by line, who makes and uses it, its markets and codes.
struct ProductPages {
  private let context: PageContext
  private var model: RegionalModel { context.input.model }

  init(_ context: PageContext) {
    self.context = context
  }

  func index() -> AtlasPage {
    AtlasPage(
      id: .products,
      title: context.say(Heading.products),
      lead: [TextRun(context.say(Self.productsLead(model.products.count)))],
      sections: [
        AtlasSection(
          "balance",
          context.say(Heading.balance),
          [.table(context.balances.balance())]
        ),
        AtlasSection("all", context.say(Self.allProducts), [.table(all())]),
      ]
    )
  }

  private func all() -> AtlasTable {
    AtlasTable(
      id: "products",
      title: Self.allProducts,
      columns: [
        Column("product", Label.product, .main) {
          .page(.product($0.id), context.name($0.name))
        },
        Column("role", Label.role) { .text(context.say($0.role.words)) },
        Column("aliases", Self.alias) { .list($0.aliases, in: context.language) },
        Column("hs", .verbatim("HS")) { .text($0.hs ?? "") },
        Column("gbt4754", .verbatim("GB/T 4754")) { .text($0.gbt4754 ?? "") },
      ],
      rows: model.products.elements,
      in: context.language
    ) { $0.id.text }
  }

  func page(_ product: Product) -> AtlasPage {
    let balance = context.input.sheet.balance(of: product.id)
    var sections = [
      AtlasSection("about", context.say(Heading.about), about(product)),
      AtlasSection(
        "balance",
        context.say(Heading.balance),
        [.facts(totals(balance, product)), .table(lines(balance, product))]
      ),
    ]
    let gaps = context.look.gapsByProduct[product.id] ?? []
    if !gaps.isEmpty {
      sections.append(
        AtlasSection(
          "gaps",
          context.say(Heading.gaps),
          [
            .table(GapListing(context).table(gaps, id: "gaps-\(product.id)"))
          ]
        )
      )
    }
    let makers = context.look.makers[product.id] ?? []
    let side = context.look.sideMakers[product.id] ?? []
    let users = context.look.users[product.id] ?? []
    sections.append(
      AtlasSection(
        "links",
        context.say(Self.madeAndUsed),
        [
          .list(
            makers.map { line(context.say(Self.madeBy), $0) }
              + side.map { line(context.say(Self.byproductOf), $0) }
              + users.map { line(context.say(Self.usedBy), $0) }
          )
        ]
      )
    )
    let plants = context.look.plantsByProduct[product.id] ?? []
    if !plants.isEmpty {
      sections.append(
        AtlasSection(
          "plants",
          context.say(Heading.plants),
          [
            .table(PlantTable(context).table(plants, id: "plants-\(product.id)"))
          ]
        )
      )
    }
    let markets = context.look.marketsByProduct[product.id] ?? []
    if !markets.isEmpty {
      sections.append(
        AtlasSection("markets", context.say(Self.markets), [.table(table(markets, product))])
      )
    }
    return AtlasPage(
      id: .product(product.id),
      title: context.name(product.name),
      kicker: product.role.words.text(in: context.language),
      parent: .products,
      sections: sections
    )
  }

  private func line(_ word: String, _ process: UnitProcess) -> [TextRun] {
    var runs = [
      TextRun(word + context.say(PageWords.colon), style: .quiet),
      TextRun(context.name(process.name), link: .page(.process(process.id))),
    ]
    if context.input.sheet.isPresent(process.id) {
      runs.append(
        TextRun(context.say(PageWords.inBrackets(context.say(Label.present))), style: .strong)
      )
    }
    return runs
  }

  private func about(_ product: Product) -> [AtlasBlock] {
    var facts: [LabelledFact] = [
      LabelledFact(
        context.say(Self.otherName),
        .text(context.language == .zh ? product.name.en : product.name.zh)
      ),
      LabelledFact(context.say(Label.unit), .text(product.unit.text(in: context.language))),
    ]
    if !product.aliases.isEmpty {
      facts.append(LabelledFact(context.say(Self.alias), .text(context.list(product.aliases))))
    }
    if let hs = product.hs { facts.append(LabelledFact("HS 2022", .text(hs))) }
    if let code = product.gbt4754 { facts.append(LabelledFact("GB/T 4754-2017", .text(code))) }
    if let formula = product.formula {
      facts.append(LabelledFact(context.say(Self.formula), .text(formula.text)))
    }
    if let price = product.price {
      facts.append(
        LabelledFact(
          context.say(Self.price),
          .figure(price) { .money($0) },
          note: context.say(PageWords.perUnit(product.unit))
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
        return unknown ? .unknown : TableCell(.text(context.say(Heading.none)))
      }
      return TableCell(
        .amount(span, product.unit),
        isEstimate: rows.contains(where: \.restsOnEstimate),
        isLowerBound: unknown
      )
    }
    var facts = [
      LabelledFact(
        context.say(Label.supply),
        amount(balance.supply, balance.supplyRows, unknown: balance.hasSupplyOfUnknownSize)
      ),
      LabelledFact(
        context.say(Label.demand),
        amount(balance.demand, balance.demandRows, unknown: balance.hasDemandOfUnknownSize)
      ),
    ]
    if let coverage = balance.coverage {
      facts.append(
        LabelledFact(context.say(Label.coverage), TableCell(.percent(coverage)), kind: .percent)
      )
    }
    if let conversion = balance.localConversion {
      facts.append(
        LabelledFact(
          context.say(Label.localConversion),
          TableCell(.percent(conversion)),
          kind: .percent
        )
      )
    }
    return facts
  }

  private func lines(_ balance: ProductBalance, _ product: Product) -> AtlasTable {
    AtlasTable(
      id: "balance-\(product.id)",
      title: Self.balanceLines,
      columns: [
        Column("side", Label.kind, .main) { .text(context.say($0.side)) },
        Column("item", Heading.item, .main) { BalanceRowText.cell($0.row, context) },
        Column("amount", Label.amount, kind: .amount, .main) {
          TableCell(
            .amount($0.row.amount, product.unit),
            facts: $0.row.facts,
            sources: $0.row.sources,
            isEstimate: $0.row.restsOnEstimate
          )
        },
        Column("sources", Label.sources, kind: .sources, .main) {
          .sources($0.row.sources, facts: $0.row.facts)
        },
      ],
      rows: balance.supplyRows.map { (side: Label.supply, row: $0) }
        + balance.demandRows.map { (side: Label.demand, row: $0) },
      in: context.language
    )
  }

  private func table(_ markets: [MarketFigure], _ product: Product) -> AtlasTable {
    AtlasTable(
      id: "markets-\(product.id)",
      title: Self.markets,
      columns: [
        Column("what", Heading.item, .main) {
          .text(context.say(PageWords.marketIs($0.market, $0.kind, year: $0.year)))
        },
        Column("amount", Label.amount, kind: .amount, .main) { MarketText.cell($0, product) },
        Column("sources", Label.sources, kind: .sources, .main) {
          .sources($0.amount.sources, facts: [$0.origin])
        },
      ],
      rows: markets,
      in: context.language
    )
  }
}

/// How a line of a balance is named.
enum BalanceRowText {
  static func cell(_ row: BalanceRow, _ context: PageContext) -> TableCell {
    let model = context.input.model
    switch row.item {
    case .made(let id), .used(let id):
      return .page(.process(id), context.tables.name(of: id))
    case .byproduct(let id):
      return .page(
        .process(id),
        context.tables.name(of: id)
          + context.say(PageWords.inBrackets(context.say(Label.byproduct)))
      )
    case .substituted(let id, let product):
      return .page(
        .process(id),
        context.tables.name(of: id)
          + context.say(
            PageWords.inBrackets(
              context.say(ProductPages.insteadOf(context.tables.name(of: product)))
            )
          )
      )
    case .routeless(let id):
      guard let plant = model.facilities.first(where: { $0.id == id }),
        let company = model.companies[plant.company]
      else { return .text(id.text) }
      return .page(
        .company(company.id),
        context.name(company.name)
          + context.say(PageWords.inBrackets(context.say(Heading.routeUnknown)))
      )
    case .primary: return .text(context.say(Heading.localHarvest))
    }
  }
}

extension ProductPages {
  fileprivate static let allProducts = Phrase(zh: "全部产品", en: "All products")
  fileprivate static let alias = Phrase(zh: "别名", en: "Aliases")
  fileprivate static let madeAndUsed = Phrase(zh: "由谁生产、给谁用", en: "Made from and used for")
  fileprivate static let madeBy = Phrase(zh: "生产工艺", en: "Made by")
  fileprivate static let byproductOf = Phrase(zh: "副产自", en: "By-product of")
  fileprivate static let usedBy = Phrase(zh: "用于", en: "Used by")
  fileprivate static let markets = Phrase(zh: "外部市场", en: "Markets")
  fileprivate static let otherName = Phrase(zh: "英文名", en: "Chinese name")
  fileprivate static let formula = Phrase(zh: "化学式", en: "Formula")
  fileprivate static let price = Phrase(zh: "价格", en: "Price")
  fileprivate static let balanceLines = Phrase(zh: "供需逐项", en: "Line by line")

  fileprivate static func productsLead(_ count: Int) -> Phrase {
    Phrase(
      zh: "收录产品\(count)种。先列有本地供应或需求的产品，再列全部产品及别名、代码。",
      en:
        "\(count) products: first those that are supplied or used here, then all with aliases and codes."
    )
  }

  fileprivate static func insteadOf(_ product: String) -> Phrase {
    Phrase(zh: "替代\(product)", en: "instead of \(product)")
  }
}
