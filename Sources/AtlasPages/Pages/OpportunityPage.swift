import ChainModel
import GapAnalysis
import MaterialBalance
import Tables
import Targeting
import Words

/// The card of a gap: what, how big, why, inputs, outputs, money, zone, risks, sources.
struct OpportunityPage {
  let context: PageContext
  let gap: Gap
  var model: RegionalModel { context.input.model }
  private var tables: GapTables { context.tables }

  init(_ context: PageContext, gap: Gap) {
    self.context = context
    self.gap = gap
  }

  func page() -> AtlasPage {
    let process = gap.process.flatMap { model.processes[$0] }
    var sections = [AtlasSection("size", context.say(Heading.howBig), size(process))]
    let maps = context.input.maps.filter { $0.page == .gap(gap.id) }
    if !maps.isEmpty {
      sections.append(
        AtlasSection(
          "map",
          context.say(Self.surroundings),
          maps.enumerated().map(mapBlock)
        )
      )
    }
    sections.append(AtlasSection("why", context.say(Self.why), why()))
    if let process {
      sections += OpportunityFlows(context, gap: gap, process: process).sections
      sections.append(
        AtlasSection("zones", context.say(Self.zoneFit), [.table(tables.zones(of: gap))])
      )
    }
    if let list = context.look.targets[gap.id.text] {
      sections.append(targets(list))
    }
    if gap.routes.count > 1 {
      sections.append(
        AtlasSection(
          "routes",
          context.say(Self.routes),
          [.table(tables.routes(of: gap))]
        )
      )
    }
    sections.append(
      AtlasSection("risks", context.say(Self.risks), [.list(OpportunityRisks(self).lines())])
    )
    if gap.isProject {
      sections.append(AtlasSection("rank", context.say(Heading.ranking), ranking()))
    }
    sections.append(CardSources(context, gap: gap).section(after: sections))
    return AtlasPage(
      id: .gap(gap.id),
      title: context.say(
        Self.gapTitle(
          verb: gap.kind.verb.text(in: context.language),
          product: model.products[gap.product]?.name
            ?? Name(zh: gap.product.text, en: gap.product.text)
        )
      ),
      kicker: kicker,
      parent: .opportunities,
      lead: lead(process),
      sections: sections
    )
  }

  /// The kind, and whether what is being built closes it or brings it about.
  private var kicker: String {
    let kind = context.say(gap.kind.words)
    return gap.when == .open ? kind : "\(kind) · \(context.say(gap.when.words))"
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
      runs.append(TextRun(context.say(Self.byProcess), style: .plain))
      runs.append(TextRun(context.name(process.name), link: .page(.process(process.id))))
      runs.append(TextRun(context.say(Self.stop)))
    }
    if let answer = GapListing.answer(to: gap, in: context.books) {
      let isListed = context.books.report.project(closing: gap) != nil
      runs.append(TextRun(context.say(isListed ? Self.closedBy : Self.notAProject)))
      runs.append(answer)
      runs.append(TextRun(context.say(Self.stop)))
    }
    if let confidence = gap.confidence, gap.standing == .surveyed {
      runs.append(TextRun(context.say(Self.confidenceIs(confidence)) + context.say(Self.stop)))
    }
    if gap.standing == .notSurveyed {
      runs.append(TextRun(context.say(Self.notSurveyedLead), style: .quiet))
    }
    return runs
  }

  /// The four bounds.
  private func size(_ process: UnitProcess?) -> [AtlasBlock] {
    guard let size = gap.size else {
      return [.paragraph([TextRun(context.say(Self.noProject))])]
    }
    let unit = tables.unit(of: gap)
    let feedNote = size.feedProduct.flatMap { model.products[$0] }.map {
      context.say(Self.limitedBy($0.name))
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
      context.say(PageWords.marketIs($0.figure.market, $0.figure.kind, year: $0.figure.year))
    }
    // The size of a project stands in its book, and nowhere else.
    return [
      .facts(
        [
          LabelledFact(
            context.say(Label.feed),
            size.feed.map { TableCell(.amount($0, unit)) }
              ?? TableCell(.text(context.say(Self.noLocalFeed))),
            note: feedNote
          ),
          LabelledFact(
            context.say(Label.localDemand),
            size.demand.map { TableCell(.amount($0, unit)) }
              ?? TableCell(.text(context.say(Self.noLocalDemand)))
          ),
          LabelledFact(context.say(Label.market), market ?? .unknown, note: marketNote),
          LabelledFact(context.say(Label.minimumScale), .figure(size.minimumScale, unit)),
          LabelledFact(context.say(Label.typicalScale), .figure(size.typicalScale, unit)),
        ]
      )
    ]
  }

  private func why() -> [AtlasBlock] {
    let lines = gap.evidence.map {
      [TextRun($0.phrase.text(in: context.language), sources: $0.sources, facts: $0.facts)]
    }
    return [.list(lines)]
  }

  /// The first companies to approach, and where the others stand; reasons stay on the screen.
  private func targets(_ list: TargetList) -> AtlasSection {
    let heading = context.say(Heading.targets)
    guard !list.targets.isEmpty else {
      return AtlasSection("targets", heading, [.paragraph([TextRun(context.say(Self.noTargets))])])
    }
    let table = TargetCells(context).card(list)
    let more = context.say(Self.targetsShown(table.rows.count, of: list.candidates))
    let text = [
      TextRun(more, link: .page(.targets, anchor: "chain-\(gap.chain)")),
      TextRun(
        list.registry == nil ? context.say(Self.stop) + context.say(Self.noRegistryHere) : "",
        style: .quiet
      ),
    ]
    return AtlasSection(
      "targets",
      heading,
      [.table(table), .paragraph(text)]
    )
  }

  private func ranking() -> [AtlasBlock] {
    [
      .facts([
        LabelledFact(
          context.say(Label.rank),
          TableCell(.number(Double(gap.rank))),
          kind: .number(digits: 0)
        ), LabelledFact(context.say(Label.when), .text(context.say(gap.when.words))),
      ]), .paragraph([TextRun(context.say(Self.rankNote), link: .page(.method))]),
    ]
  }
}

extension OpportunityPage {
  fileprivate static let surroundings = Phrase(zh: "链上位置", en: "Where it stands in the chain")
  fileprivate static let why = Phrase(zh: "判断依据", en: "Why")
  fileprivate static let zoneFit = Phrase(zh: "落地片区", en: "Where it could stand")
  fileprivate static let routes = Phrase(zh: "可选工艺路线", en: "Routes compared")
  fileprivate static let risks = Phrase(zh: "风险与须核实事项", en: "Risks and what to check")
  fileprivate static let byProcess = Phrase(zh: "建议工艺：", en: "By ")
  fileprivate static let closedBy = Phrase(zh: "由招商项目承接：", en: "Closed by the project ")
  fileprivate static let notAProject = Phrase(zh: "未列为招商项目：", en: "No project is listed: ")
  fileprivate static let stop = Phrase(zh: "。", en: ". ")
  fileprivate static let notSurveyedLead = Phrase(
    zh: "该环节未经专门调查，本结论为“未见于资料”，须先向园区和主管部门核实。",
    en:
      "Nobody surveyed this process: not found in the sources is not absent. Check with the parks first."
  )
  fileprivate static let noProject = Phrase(
    zh: "此项不宜以新建项目解决，列此供决策参考。",
    en: "No project would close this; it is listed for decisions."
  )
  fileprivate static let noLocalFeed = Phrase(
    zh: "主要原料均须外购，不构成约束",
    en: "all main inputs are bought in: no bound"
  )
  fileprivate static let noLocalDemand = Phrase(zh: "本地尚无需求", en: "no local demand yet")
  fileprivate static let noTargets = Phrase(
    zh: "所收企业中没有生产该产品或相邻产品的，须另行查找。",
    en: "No firm on record makes the product or its neighbour: makers must be sought elsewhere."
  )
  fileprivate static let noRegistryHere = Phrase(
    zh: "本版未接企业名录，只在所收重点企业中排序。",
    en: " No company registry was given: only the firms on record are ranked."
  )
  fileprivate static let rankNote = Phrase(zh: "排序方法见“口径与方法”", en: "How ranks come about")

  fileprivate static func gapTitle(verb: String, product: Name) -> Phrase {
    Phrase(zh: "\(verb)：\(product.zh)", en: "\(product.en): \(verb)")
  }

  fileprivate static func confidenceIs(_ share: Double) -> Phrase {
    Phrase(
      zh: "数据在其区间内变动时，本结论成立的比例\(DecimalText.percent(share))",
      en:
        "With figures drawn over their ranges, the verdict holds in \(DecimalText.percent(share)) of draws"
    )
  }

  fileprivate static func limitedBy(_ product: Name) -> Phrase {
    Phrase(
      zh: "受本地\(product.zh)余量限制",
      en: "limited by what is left of \(product.en)"
    )
  }

  fileprivate static func targetsShown(_ shown: Int, of all: Int) -> Phrase {
    Phrase(
      zh: all > shown ? "列出得分最高的\(shown)家，候选企业共\(all)家，详见招商对象" : "候选企业共\(all)家，详见招商对象",
      en: all > shown
        ? "The best \(shown) of \(all) companies; see all targets"
        : "\(all) companies; see all targets"
    )
  }
}
