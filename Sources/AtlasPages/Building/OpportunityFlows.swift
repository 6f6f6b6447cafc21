import ChainModel
import GapAnalysis
import MaterialBalance
import Tables
import Words

/// What the process of a gap takes in and who takes its output, as the sections of a card.
struct OpportunityFlows {
  private let context: PageContext
  private let gap: Gap
  private let process: UnitProcess
  private var model: RegionalModel { context.input.model }

  init(_ context: PageContext, gap: Gap, process: UnitProcess) {
    self.context = context
    self.gap = gap
    self.process = process
  }

  var sections: [AtlasSection] {
    [
      AtlasSection("inputs", context.say(Self.inputs), [.table(inputs)]),
      AtlasSection("outlets", context.say(Self.outlets), outlets),
    ]
  }

  /// What the process takes in, and who here supplies it.
  private var inputs: AtlasTable {
    let unit = context.tables.unit(of: process.id)
    let columns: [Column<Input>] = [
      Column("product", Label.input, .main) {
        .page(.product($0.product.id), context.name($0.product.name))
      },
      Column("coefficient", PageWords.coefficient(per: unit), kind: .amount) {
        .figure($0.exchange.figure, $0.product.unit)
      },
      Column("surplus", Self.localSurplus, kind: .amount, .main) { surplus(of: $0.product) },
      Column("suppliers", Self.localSuppliers, .main) { .text(suppliers(of: $0.product)) },
      Column("sources", Label.sources, kind: .sources) {
        .sources($0.exchange.figure.sources, facts: $0.exchange.figure.facts)
      },
    ]
    return AtlasTable(
      id: "inputs-\(gap.id)",
      title: Self.inputs,
      columns: columns,
      rows: process.inputs.compactMap { exchange in
        model.products[exchange.product].map { Input(exchange: exchange, product: $0) }
      },
      in: context.language
    ) { $0.product.id.text }
  }

  private struct Input {
    let exchange: Exchange
    let product: Product
  }

  private func surplus(of product: Product) -> TableCell {
    if product.role == .utility { return .empty }
    let balance = context.input.sheet.balance(of: product.id)
    guard !balance.supplyRows.isEmpty else {
      return .text(
        context.say(balance.hasSupplyOfUnknownSize ? Self.sizeUnknown : Heading.none)
      )
    }
    return TableCell(
      .amount(balance.surplus, product.unit),
      link: .page(.product(product.id)),
      isLowerBound: balance.hasSupplyOfUnknownSize
    )
  }

  private func suppliers(of product: Product) -> String {
    var names: [String] = []
    for plant in context.look.plantsByProduct[product.id] ?? []
    where context.input.sheet.request.counts(plant, in: context.input.model) {
      guard let company = model.companies[plant.company] else { continue }
      let name = context.name(company.name)
      if !names.contains(name) { names.append(name) }
    }
    if names.isEmpty, model.primarySupply.contains(where: { $0.product == product.id }) {
      return context.say(Heading.localHarvest)
    }
    return context.list(names)
  }

  /// Who could take the product: processes here, processes to come, markets.
  private var outlets: [AtlasBlock] {
    guard let product = model.products[process.output] else { return [] }
    var lines: [[TextRun]] = []
    for user in context.look.users[product.id] ?? [] where context.input.sheet.isPresent(user.id) {
      let plants = (context.look.plantsByProcess[user.id] ?? []).filter {
        context.input.sheet.request.counts($0, in: context.input.model)
      }
      var names: [String] = []
      for plant in plants {
        guard let company = model.companies[plant.company] else { continue }
        let name = context.name(company.name)
        if !names.contains(name) { names.append(name) }
      }
      lines.append([
        TextRun(context.say(Self.usedHere)),
        TextRun(context.name(user.name), link: .page(.process(user.id))),
        TextRun(names.isEmpty ? "" : context.say(PageWords.inBrackets(context.list(names)))),
      ])
    }
    let others = (context.look.users[product.id] ?? []).filter {
      !context.input.sheet.isPresent($0.id)
    }
    if !others.isEmpty {
      lines.append([
        TextRun(context.say(Self.usedIfBuilt(context.list(others.map { context.name($0.name) }))))
      ])
    }
    for figure in context.look.marketsByProduct[product.id] ?? [] {
      lines.append([
        TextRun(
          context.say(PageWords.marketIs(figure.market, figure.kind, year: figure.year))
            + context.say(PageWords.colon) + MarketText.value(figure, product, context.language),
          sources: figure.amount.sources,
          facts: [figure.origin]
        )
      ])
    }
    if product.role == .end, lines.isEmpty {
      lines.append([TextRun(context.say(Self.endProduct))])
    }
    if lines.isEmpty { lines.append([TextRun(context.say(Self.noOutletKnown))]) }
    return [.list(lines)]
  }
}

extension OpportunityFlows {
  fileprivate static let inputs = Phrase(zh: "原料与来源", en: "Inputs and where they come from")
  fileprivate static let outlets = Phrase(zh: "产品去向", en: "Who takes the output")
  fileprivate static let localSurplus = Phrase(zh: "本地富余", en: "Left over here")
  fileprivate static let localSuppliers = Phrase(zh: "本地供应企业", en: "Suppliers here")
  fileprivate static let sizeUnknown = Phrase(zh: "有，规模未载明", en: "some, of unstated size")
  fileprivate static let usedHere = Phrase(zh: "本地已有用户：", en: "Used here by ")
  fileprivate static let endProduct = Phrase(
    zh: "终端产品，销往国内外市场",
    en: "An end product, sold to markets at home and abroad"
  )
  fileprivate static let noOutletKnown = Phrase(
    zh: "资料中未见去向，须补充市场调查",
    en: "No outlet found in the sources; a market survey is needed"
  )

  fileprivate static func usedIfBuilt(_ names: String) -> Phrase {
    Phrase(zh: "下游若建成还可用于：\(names)", en: "Could also feed, once built: \(names)")
  }
}
