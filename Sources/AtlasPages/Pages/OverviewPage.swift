import ChainModel
import Editions
import GapAnalysis
import MaterialBalance
import Tables
import Wording
import Words

/// The way in: region, chains, top opportunities, zones, and how far the figures can be trusted.
struct OverviewPage {
  private let builder: AtlasBuilder
  private var model: RegionalModel { builder.input.model }

  init(_ builder: AtlasBuilder) {
    self.builder = builder
  }

  func page() -> AtlasPage {
    let gaps = builder.input.report.gaps
    let projects = gaps.filter(\.isProject)
    let feasible = projects.filter { $0.size?.isFeasible ?? false }
    let here = model.processes.elements.count { builder.input.sheet.isPresent($0.id) }
    let local: Set<FigureCensus.Kind> = [.plant, .total, .primarySupply]
    let sourced = builder.census.share(of: local) { !$0.sources.isEmpty }
    let all = builder.census.share(of: Set(FigureCensus.Kind.allCases)) { !$0.isEstimate }
    return AtlasPage(
      id: .overview,
      title: builder.say(.title(model.region.name)),
      parent: nil,
      lead: [
        TextRun(
          builder.say(
            .overviewLead(
              region: model.region.name,
              asOf: builder.input.sheet.request.asOf,
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
          builder.say(.heading(.keyFigures)),
          [
            .keyFigures([
              fact(.chainCount, model.chains.count),
              LabelledFact(
                builder.say(.heading(.presentProcesses)),
                .text("\(here) / \(model.processes.count)")
              ),
              fact(.plantCount, model.facilities.count),
              fact(.projectCount, projects.count),
              LabelledFact(
                builder.say(.heading(.localSourced)),
                TableCell(.percent(Span(sourced)), link: .page(.quality)),
                kind: .percent
              ),
              LabelledFact(
                builder.say(.heading(.allSourced)),
                TableCell(.percent(Span(all)), link: .page(.quality)),
                kind: .percent
              ),
            ])
          ]
        ),
        AtlasSection(
          "opportunities",
          builder.say(.heading(.topOpportunities)),
          [
            .cards(projects.prefix(6).map(card)),
            .figure(builder.rankFigure(projects, limit: 15)),
            .paragraph([
              TextRun(builder.say(.heading(.allOpportunities)), link: .page(.opportunities))
            ]),
          ]
        ),
        AtlasSection(
          "chains",
          builder.say(.heading(.chains)),
          [.table(chains()), .figure(completeness())]
        ),
        AtlasSection(
          "zones",
          builder.say(.heading(.zones)),
          [.cards(model.region.zones.map(card))]
        ),
        AtlasSection(
          "trust",
          builder.say(.heading(.trust)),
          [
            .notice([
              TextRun(builder.say(.trustNotice)),
              TextRun(builder.say(.heading(.quality)), link: .page(.quality)),
            ])
          ]
        ),
      ]
    )
  }

  private func fact(_ heading: AtlasHeading, _ count: Int) -> LabelledFact {
    LabelledFact(
      builder.say(.heading(heading)),
      TableCell(.number(Double(count))),
      kind: .number(digits: 0)
    )
  }

  private func card(_ gap: Gap) -> AtlasCard {
    var lines: [[TextRun]] = []
    if let process = gap.process {
      lines.append([TextRun(builder.tables.name(of: process))])
    }
    if let proposed = gap.size?.proposed {
      var text = builder.say(
        .proposal(amount: builder.amount(proposed, builder.tables.unit(of: gap)))
      )
      if let cny = gap.size?.cny {
        text += builder.say(.outputValue(AmountText.money(cny.mid, in: builder.language)))
      }
      lines.append([TextRun(text, style: .strong)])
    }
    if let zone = gap.bestZone {
      lines.append([TextRun(builder.say(.bestZone(builder.tables.zoneName(zone.zone))))])
    }
    if gap.standing == .notSurveyed {
      lines.append([TextRun(builder.say(.heading(.notSurveyed)), style: .quiet)])
    }
    return AtlasCard(
      page: .gap(gap.id),
      title: builder.tables.name(of: gap.product),
      kicker: "\(gap.rank) · " + gap.kind.verb.text(in: builder.language),
      mark: gap.kind,
      lines: lines
    )
  }

  private func card(_ zone: Zone) -> AtlasCard {
    let fits = builder.input.report.gaps.filter { $0.bestZone?.zone == zone.id }.count
    let plants = builder.look.plantsByZone[zone.id]?.count ?? 0
    return AtlasCard(
      page: .zone(zone.id),
      title: builder.name(zone.name),
      kicker: builder.say(
        .zoneKicker(area: DecimalText.fixed(zone.area.span.mid, digits: 2), owner: zone.owner)
      ),
      lines: zone.functions.prefix(3).map {
        [TextRun(builder.name($0.phrase), style: .quote)]
      } + [[TextRun(builder.say(.zoneCounts(plants: plants, fits: fits)))]]
    )
  }

  private func chains() -> AtlasTable {
    func column(_ id: String, _ label: TableLabel, _ kind: TableColumn.Kind) -> TableColumn {
      TableColumn(id, builder.label(label), kind: kind, .main)
    }
    return AtlasTable(
      id: "chains",
      title: builder.say(.heading(.chains)),
      note: builder.say(.completenessNote),
      columns: [
        column("chain", .chain, .text), column("present", .present, .number(digits: 0)),
        column("processes", .processes, .number(digits: 0)), column("share", .share, .percent),
        TableColumn(
          "byValue",
          builder.say(.heading(.completenessByValue)),
          kind: .percent,
          .usual
        ),
        TableColumn(
          "projects",
          builder.say(.heading(.projectCount)),
          kind: .number(digits: 0),
          .main
        ),
      ],
      rows: model.chains.elements.map { chain in
        let figure = Completeness(of: chain, in: builder.input.sheet)
        let projects = builder.input.report.gaps(in: chain.id).filter(\.isProject)
        return TableRow(
          id: chain.id.text,
          [
            .page(.chain(chain.id), builder.name(chain.name)),
            TableCell(.number(Double(figure.present))),
            TableCell(.number(Double(figure.processes))),
            TableCell(.percent(Span(figure.share))),
            figure.byValue.map { TableCell(.percent(Span($0)), isEstimate: true) } ?? .unknown,
            TableCell(.number(Double(projects.count))),
          ]
        )
      }
    )
  }

  private func completeness() -> AtlasFigure {
    let bars = model.chains.elements.map { chain -> AtlasChart.Bar in
      let figure = Completeness(of: chain, in: builder.input.sheet)
      return AtlasChart.Bar(
        label: builder.name(chain.name),
        share: figure.share,
        text: "\(figure.present)/\(figure.processes)",
        page: .chain(chain.id),
        mark: nil
      )
    }
    return AtlasFigure(
      id: "completeness",
      caption: builder.say(.heading(.completeness)),
      alternative: bars.map { "\($0.label) \($0.text)" }.joined(separator: "; "),
      content: .chart(.bars(bars))
    )
  }
}
