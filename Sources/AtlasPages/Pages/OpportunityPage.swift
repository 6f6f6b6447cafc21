import ChainModel
import GapAnalysis
import MaterialBalance
import Tables
import Targeting
import Wording
import Words

/// The card of a gap: what, how big, why, inputs, outputs, money, zone, risks, sources.
struct OpportunityPage {
  let builder: AtlasBuilder
  let gap: Gap
  var model: RegionalModel { builder.input.model }
  private var tables: GapTables { builder.tables }

  init(_ builder: AtlasBuilder, gap: Gap) {
    self.builder = builder
    self.gap = gap
  }

  func page() -> AtlasPage {
    let process = gap.process.flatMap { model.processes[$0] }
    var sections = [AtlasSection("size", builder.say(.heading(.howBig)), size(process))]
    let maps = builder.input.maps.filter { $0.page == .gap(gap.id) }
    if !maps.isEmpty {
      sections.append(
        AtlasSection("map", builder.say(.heading(.surroundings)), maps.enumerated().map(mapBlock))
      )
    }
    sections.append(AtlasSection("why", builder.say(.heading(.why)), why()))
    if let process {
      sections.append(
        AtlasSection("inputs", builder.say(.heading(.inputs)), [.table(inputs(process))])
      )
      sections.append(AtlasSection("outlets", builder.say(.heading(.outlets)), outlets(process)))
      let needs = OpportunityNeeds(builder, gap: gap, process: process)
      if let money = needs.block() {
        sections.append(AtlasSection("needs", builder.say(.heading(.needs)), [money]))
      }
      sections.append(
        AtlasSection("zones", builder.say(.heading(.zoneFit)), [.table(tables.zones(of: gap))])
      )
    }
    if let list = builder.look.targets[gap.id.text] {
      sections.append(AtlasSection("targets", builder.say(.heading(.targets)), targets(list)))
    }
    if gap.routes.count > 1 {
      sections.append(
        AtlasSection("routes", builder.say(.heading(.routes)), [.table(tables.routes(of: gap))])
      )
    }
    sections.append(
      AtlasSection("risks", builder.say(.heading(.risks)), [.list(OpportunityRisks(self).lines())])
    )
    if gap.isProject {
      sections.append(AtlasSection("rank", builder.say(.heading(.ranking)), ranking()))
    }
    sections.append(CardSources(builder, gap: gap).section(after: sections))
    return AtlasPage(
      id: .gap(gap.id),
      title: builder.say(
        .gapTitle(
          verb: gap.kind.verb.text(in: builder.language),
          product: model.products[gap.product]?.name
            ?? Name(zh: gap.product.text, en: gap.product.text)
        )
      ),
      kicker: gap.kind.words.text(in: builder.language),
      parent: .opportunities,
      lead: lead(process),
      sections: sections
    )
  }

  private func mapBlock(_ index: Int, _ map: AtlasInput.Map) -> AtlasBlock {
    .figure(
      AtlasFigure(
        id: "map-\(gap.id)-\(index + 1)",
        caption: map.caption,
        alternative: map.caption,
        content: .map(svg: map.svg)
      )
    )
  }

  private func lead(_ process: UnitProcess?) -> [TextRun] {
    var runs: [TextRun] = []
    if let process {
      runs.append(TextRun(builder.say(.byProcess), style: .plain))
      runs.append(TextRun(builder.name(process.name), link: .page(.process(process.id))))
      runs.append(TextRun(builder.say(.stop)))
    }
    if let proposed = gap.size?.proposed {
      var text = builder.say(.proposal(amount: builder.amount(proposed, tables.unit(of: gap))))
      if let cny = gap.size?.cny {
        text += builder.say(.outputValue(AmountText.money(cny.mid, in: builder.language)))
      }
      runs.append(TextRun(text + builder.say(.stop), style: .strong))
    }
    if let zone = gap.bestZone {
      runs.append(TextRun(builder.say(.bestZone(""))))
      runs.append(TextRun(tables.zoneName(zone.zone), link: .page(.zone(zone.zone))))
      runs.append(TextRun(builder.say(.stop)))
    }
    if let confidence = gap.confidence, gap.standing == .surveyed {
      runs.append(TextRun(builder.say(.confidenceIs(confidence)) + builder.say(.stop)))
    }
    if gap.standing == .notSurveyed {
      runs.append(TextRun(builder.say(.notSurveyedLead), style: .quiet))
    }
    return runs
  }

  /// The four bounds and the proposal.
  private func size(_ process: UnitProcess?) -> [AtlasBlock] {
    guard let size = gap.size else {
      return [.paragraph([TextRun(builder.say(.noProject))])]
    }
    let unit = tables.unit(of: gap)
    let feedNote = size.feedProduct.flatMap { model.products[$0] }.map {
      builder.say(.limitedBy($0.name))
    }
    let market = size.market.map {
      TableCell(
        .amount($0.amount, unit),
        facts: [$0.figure.origin],
        sources: $0.figure.amount.sources,
        isEstimate: $0.figure.amount.isEstimate
      )
    }
    let marketNote = size.market.map {
      builder.say(.marketIs($0.figure.market, $0.figure.kind, year: $0.figure.year))
    }
    return [
      .facts([
        LabelledFact(
          builder.label(.proposed),
          size.proposed.map { TableCell(.amount(Span($0), unit)) } ?? .unknown,
          note: builder.say(.perYear)
        ),
        LabelledFact(builder.label(.feasibility), tables.feasibility(of: gap)),
        LabelledFact(
          builder.label(.feed),
          size.feed.map { TableCell(.amount($0, unit)) }
            ?? TableCell(.text(builder.say(.noLocalFeed))),
          note: feedNote
        ),
        LabelledFact(
          builder.label(.localDemand),
          size.demand.map { TableCell(.amount($0, unit)) }
            ?? TableCell(.text(builder.say(.noLocalDemand)))
        ),
        LabelledFact(builder.label(.market), market ?? .unknown, note: marketNote),
        LabelledFact(builder.label(.minimumScale), .figure(size.minimumScale, unit)),
        LabelledFact(builder.label(.typicalScale), .figure(size.typicalScale, unit)),
        LabelledFact(
          builder.label(.cny),
          size.cny.map { TableCell(.money($0), isEstimate: true) } ?? .unknown
        ),
      ])
    ]
  }

  private func why() -> [AtlasBlock] {
    let lines = gap.evidence.map {
      [TextRun($0.phrase.text(in: builder.language), sources: $0.sources, facts: $0.facts)]
    }
    return [.list(lines)]
  }

  /// What the project takes in at its proposed size, and who here supplies it.
  private func inputs(_ process: UnitProcess) -> AtlasTable {
    AtlasTable(
      id: "inputs-\(gap.id)",
      title: builder.say(.heading(.inputs)),
      columns: [
        TableColumn("product", builder.label(.input), .main),
        TableColumn(
          "coefficient",
          builder.label(.coefficient)
            + builder.say(.inBrackets(builder.say(.perUnit(tables.unit(of: process.id))))),
          kind: .amount,
          .usual
        ),
        TableColumn("need", builder.say(.heading(.needAtSize)), kind: .amount, .main),
        TableColumn("surplus", builder.say(.heading(.localSurplus)), kind: .amount, .main),
        TableColumn("suppliers", builder.say(.heading(.localSuppliers)), .main),
        TableColumn("sources", builder.label(.sources), kind: .sources, .usual),
      ],
      rows: process.inputs.compactMap { exchange in
        guard let product = model.products[exchange.product] else { return nil }
        let balance = builder.input.sheet.balance(of: product.id)
        let isUtility = product.role == .utility
        let coefficient = TableCell.figure(exchange.figure, product.unit)
        return TableRow(
          id: product.id.text,
          [
            .page(.product(product.id), builder.name(product.name)),
            coefficient,
            gap.size?.proposed.map {
              TableCell(
                .amount(exchange.figure.span * $0, product.unit),
                isEstimate: exchange.figure.isEstimate
              )
            } ?? .unknown,
            isUtility
              ? .empty
              : balance.supplyRows.isEmpty
                ? TableCell(
                  .text(
                    balance.hasSupplyOfUnknownSize
                      ? builder.say(.heading(.sizeUnknown)) : builder.say(.heading(.none))
                  )
                )
                : TableCell(
                  .amount(balance.surplus, product.unit),
                  link: .page(.product(product.id)),
                  isLowerBound: balance.hasSupplyOfUnknownSize
                ),
            .text(suppliers(of: product)),
            .sources(exchange.figure.sources, facts: coefficient.facts),
          ]
        )
      }
    )
  }

  private func suppliers(of product: Product) -> String {
    var names: [String] = []
    for plant in builder.look.plantsByProduct[product.id] ?? []
    where builder.input.sheet.request.counts(plant, in: builder.input.model) {
      guard let company = model.companies[plant.company] else { continue }
      let name = builder.name(company.name)
      if !names.contains(name) { names.append(name) }
    }
    if names.isEmpty, model.primarySupply.contains(where: { $0.product == product.id }) {
      return builder.say(.heading(.localHarvest))
    }
    return builder.list(names)
  }

  /// Who could take the product: processes here, processes to come, markets.
  private func outlets(_ process: UnitProcess) -> [AtlasBlock] {
    guard let product = model.products[process.output] else { return [] }
    var lines: [[TextRun]] = []
    for user in builder.look.users[product.id] ?? [] where builder.input.sheet.isPresent(user.id) {
      let plants = (builder.look.plantsByProcess[user.id] ?? []).filter {
        builder.input.sheet.request.counts($0, in: builder.input.model)
      }
      var names: [String] = []
      for plant in plants {
        guard let company = model.companies[plant.company] else { continue }
        let name = builder.name(company.name)
        if !names.contains(name) { names.append(name) }
      }
      lines.append([
        TextRun(builder.say(.usedHere)),
        TextRun(builder.name(user.name), link: .page(.process(user.id))),
        TextRun(names.isEmpty ? "" : builder.say(.inBrackets(builder.list(names)))),
      ])
    }
    let others = (builder.look.users[product.id] ?? []).filter {
      !builder.input.sheet.isPresent($0.id)
    }
    if !others.isEmpty {
      lines.append([
        TextRun(builder.say(.usedIfBuilt(builder.list(others.map { builder.name($0.name) }))))
      ])
    }
    for figure in builder.look.marketsByProduct[product.id] ?? [] {
      lines.append([
        TextRun(
          builder.say(.marketIs(figure.market, figure.kind, year: figure.year))
            + builder.say(.colon) + MarketText.value(figure, product, builder.language),
          sources: figure.amount.sources,
          facts: [figure.origin]
        )
      ])
    }
    if product.role == .end, lines.isEmpty {
      lines.append([TextRun(builder.say(.endProduct))])
    }
    if lines.isEmpty { lines.append([TextRun(builder.say(.noOutletKnown))]) }
    return [.list(lines)]
  }

  /// The first companies to approach, and where the others stand.
  private func targets(_ list: TargetList) -> [AtlasBlock] {
    guard !list.targets.isEmpty else { return [.paragraph([TextRun(builder.say(.noTargets))])] }
    let table = TargetCells(builder).card(list)
    let more = builder.say(.targetsShown(table.rows.count, of: list.candidates))
    let chain = "chain-\(gap.chain)"
    return [
      .table(table),
      .paragraph([
        TextRun(more, link: .page(.targets, anchor: chain)),
        TextRun(
          list.registry == nil ? builder.say(.stop) + builder.say(.noRegistryHere) : "",
          style: .quiet
        ),
      ]),
    ]
  }

  private func ranking() -> [AtlasBlock] {
    var facts: [LabelledFact] = [
      LabelledFact(
        builder.label(.rank),
        TableCell(.number(Double(gap.rank))),
        kind: .number(digits: 0)
      )
    ]
    facts.append(
      LabelledFact(
        builder.label(.outflowClosed),
        TableCell(.money(Span(gap.outflowClosed))),
        kind: .money
      )
    )
    facts.append(
      LabelledFact(
        builder.label(.when),
        .text(TablePhrase.time(gap.when.rawValue).text(in: builder.language))
      )
    )
    return [.facts(facts)]
      + [.paragraph([TextRun(builder.say(.rankNote), link: .page(.method))])]
  }
}
