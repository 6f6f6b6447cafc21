import ChainModel
import Editions
import GapAnalysis
import MaterialBalance
import Tables
import Words

/// The way in: region, chains, top opportunities, zones, and how far the figures can be trusted.
struct OverviewPage {
  private let context: PageContext
  private var model: RegionalModel { context.input.model }

  init(_ context: PageContext) {
    self.context = context
  }

  func page() -> AtlasPage {
    let gaps = context.input.report.gaps
    let projects = gaps.filter(\.isProject)
    let feasible = projects.filter { $0.size?.isFeasible ?? false }
    let here = model.processes.elements.count { context.input.sheet.isPresent($0.id) }
    let local: Set<FigureKind> = [.plant, .total, .primarySupply]
    let sourced = context.census.share(of: local) { !$0.sources.isEmpty }
    let all = context.census.share(of: Set(FigureKind.allCases)) { !$0.isEstimate }
    return AtlasPage(
      id: .overview,
      title: context.say(PageWords.title(model.region.name)),
      parent: nil,
      lead: [
        TextRun(
          context.say(
            Self.overviewLead(
              region: model.region.name,
              asOf: context.input.sheet.request.asOf,
              chains: model.chains.count,
              gaps: gaps.count,
              projects: projects.count,
              feasible: feasible.count
            )
          )
        )
      ],
      sections: [
        AtlasSection(
          "figures",
          context.say(Self.keyFigures),
          [
            .keyFigures([
              fact(Self.chainCount, model.chains.count),
              LabelledFact(
                context.say(Heading.presentProcesses),
                .text("\(here) / \(model.processes.count)")
              ),
              fact(Self.plantCount, model.facilities.count),
              fact(Self.projectCount, projects.count),
              LabelledFact(
                context.say(Self.localSourced),
                TableCell(.percent(Span(sourced)), link: .page(.quality)),
                kind: .percent
              ),
              LabelledFact(
                context.say(Self.allSourced),
                TableCell(.percent(Span(all)), link: .page(.quality)),
                kind: .percent
              ),
            ])
          ]
        ),
        AtlasSection(
          "opportunities",
          context.say(Self.topOpportunities),
          [
            .cards(projects.prefix(6).map(card)),
            .figure(RankFigure(context).figure(projects, limit: 15)),
            .paragraph([
              TextRun(context.say(Self.allOpportunities), link: .page(.opportunities))
            ]),
          ]
        ),
        AtlasSection(
          "chains",
          context.say(Heading.chains),
          [.table(chains()), .figure(completeness())]
        ),
        AtlasSection(
          "zones",
          context.say(Heading.zones),
          [.cards(model.region.zones.map(card))]
        ),
        AtlasSection(
          "trust",
          context.say(Self.trust),
          [
            .notice([
              TextRun(context.say(Self.trustNotice)),
              TextRun(context.say(Heading.quality), link: .page(.quality)),
            ])
          ]
        ),
      ]
    )
  }

  private func fact(_ heading: Phrase, _ count: Int) -> LabelledFact {
    LabelledFact(
      context.say(heading),
      TableCell(.number(Double(count))),
      kind: .number(digits: 0)
    )
  }

  private func card(_ gap: Gap) -> AtlasCard {
    var lines: [[TextRun]] = []
    if let process = gap.process {
      lines.append([TextRun(context.tables.name(of: process))])
    }
    if let proposed = gap.size?.proposed {
      var text = context.say(
        PageWords.proposal(amount: context.amount(proposed, context.tables.unit(of: gap)))
      )
      if let cny = gap.size?.cny {
        text += context.say(PageWords.outputValue(AmountText.money(cny.mid, in: context.language)))
      }
      lines.append([TextRun(text, style: .strong)])
    }
    if let zone = gap.bestZone {
      lines.append([TextRun(context.say(PageWords.bestZone(context.tables.zoneName(zone.zone))))])
    }
    if gap.standing == .notSurveyed {
      lines.append([TextRun(context.say(Heading.notSurveyed), style: .quiet)])
    }
    return AtlasCard(
      page: .gap(gap.id),
      title: context.tables.name(of: gap.product),
      kicker: "\(gap.rank) · " + gap.kind.verb.text(in: context.language),
      mark: gap.kind,
      lines: lines
    )
  }

  private func card(_ zone: Zone) -> AtlasCard {
    let fits = context.input.report.gaps.filter { $0.bestZone?.zone == zone.id }.count
    let plants = context.look.plantsByZone[zone.id]?.count ?? 0
    return AtlasCard(
      page: .zone(zone.id),
      title: context.name(zone.name),
      kicker: "\(DecimalText.significant(zone.area.span.mid)) km² · \(zone.owner)",
      lines: zone.functions.prefix(3).map {
        [TextRun(context.name($0.phrase), style: .quote)]
      } + [[TextRun(context.say(Self.zoneCounts(plants: plants, fits: fits)))]]
    )
  }

  private func chains() -> AtlasTable {
    let digits = TableColumn.Kind.number(digits: 0)
    return AtlasTable(
      id: "chains",
      title: Heading.chains,
      note: Self.completenessNote,
      columns: [
        Column("chain", Label.chain, .main) {
          .page(.chain($0.chain.id), context.name($0.chain.name))
        },
        Column("present", Label.present, kind: digits, .main) { .count($0.figure.present) },
        Column("processes", Self.processes, kind: digits, .main) { .count($0.figure.processes) },
        Column("share", Label.share, kind: .percent, .main) { .share($0.figure.share) },
        Column("byValue", Self.completenessByValue, kind: .percent) {
          $0.figure.byValue.map { TableCell(.percent(Span($0)), isEstimate: true) } ?? .unknown
        },
        Column("projects", Self.projectCount, kind: digits, .main) { row in
          .count(
            context.input.report.gaps(in: row.chain.id).count(where: \.isProject)
          )
        },
      ],
      rows: model.chains.elements.map {
        (chain: $0, figure: Completeness(of: $0, in: context.input.sheet))
      },
      in: context.language
    ) { $0.chain.id.text }
  }

  private func completeness() -> AtlasFigure {
    let bars = model.chains.elements.map { chain -> AtlasChart.Bar in
      let figure = Completeness(of: chain, in: context.input.sheet)
      return AtlasChart.Bar(
        label: context.name(chain.name),
        share: figure.share,
        text: "\(figure.present)/\(figure.processes)",
        page: .chain(chain.id),
        mark: nil
      )
    }
    return AtlasFigure(
      id: "completeness",
      caption: context.say(Self.completeness),
      alternative: bars.map { "\($0.label) \($0.text)" }.joined(separator: "; "),
      content: .chart(.bars(bars))
    )
  }
}

extension OverviewPage {
  fileprivate static let keyFigures = Phrase(zh: "关键数据", en: "Key figures")
  fileprivate static let chainCount = Phrase(zh: "产业链", en: "Chains")
  fileprivate static let plantCount = Phrase(zh: "产能记录", en: "Plants on record")
  fileprivate static let projectCount = Phrase(zh: "招商机会", en: "Opportunities")
  fileprivate static let localSourced = Phrase(zh: "本地数据有来源比例", en: "Local figures with a source")
  fileprivate static let allSourced = Phrase(zh: "全部数据非估算比例", en: "All figures not estimated")
  fileprivate static let topOpportunities = Phrase(zh: "优先招商机会", en: "First opportunities")
  fileprivate static let allOpportunities = Phrase(
    zh: "查看全部缺口与招商机会",
    en: "All gaps and opportunities"
  )
  fileprivate static let trust = Phrase(zh: "数据可信度", en: "How far to trust this")
  fileprivate static let trustNotice = Phrase(
    zh: "每个数字都注明来源和数据行；带“估”的含推算数。使用前请看：",
    en:
      "Every figure names its source and its line of data; \"est.\" marks estimates. Before use, see "
  )
  fileprivate static let completenessNote = Phrase(
    zh: "占比按环节数计；加权口径按每个环节一套典型装置的年增加值计，价格为估算",
    en:
      "Share by number of processes; the weighed share takes one typical unit's value added a year, at estimated prices"
  )
  fileprivate static let processes = Phrase(zh: "环节数", en: "Processes")
  fileprivate static let completenessByValue = Phrase(zh: "按增加值加权", en: "Weighed by value")
  fileprivate static let completeness = Phrase(
    zh: "产业链完整度：本地已有环节占比",
    en: "Completeness: share of processes that are here"
  )

  fileprivate static func overviewLead(
    region: Name,
    asOf: PartialDate,
    chains: Int,
    gaps: Int,
    projects: Int,
    feasible: Int
  ) -> Phrase {
    Phrase(
      zh:
        "截至\(asOf)，\(region.zh)梳理产业链\(chains)条，查出缺口\(gaps)处，其中可通过招商补齐的\(projects)处，规模条件可行的\(feasible)处。",
      en:
        "As of \(asOf), \(chains) chains of \(region.en) were examined: \(gaps) gaps, of which projects could close \(projects); for \(feasible) of those nothing known speaks against the size."
    )
  }

  fileprivate static func zoneCounts(plants: Int, fits: Int) -> Phrase {
    Phrase(
      zh: "产能\(plants)处，首选在此的机会\(fits)项",
      en: "\(plants) plants; best zone for \(fits) opportunities"
    )
  }
}
