import ChainModel
import GapAnalysis
import Tables
import Wording
import Words

/// A zone: what the plan wants there, what may not stand there, what is there, what fits.
struct ZonePage {
  private let builder: AtlasBuilder
  private let zone: Zone

  init(_ builder: AtlasBuilder, zone: Zone) {
    self.builder = builder
    self.zone = zone
  }

  func page() -> AtlasPage {
    let plants = builder.look.plantsByZone[zone.id] ?? []
    let fits = builder.input.report.gaps.filter { gap in
      gap.isProject && gap.zones.contains { $0.zone == zone.id && $0.fit > 0 }
    }
    let vetoed = builder.input.report.gaps.filter { gap in
      gap.isProject && gap.zones.contains { $0.zone == zone.id && !$0.vetoes.isEmpty }
    }
    var sections: [AtlasSection] = []
    let maps = builder.input.maps.filter { $0.page == .zone(zone.id) }
    if !maps.isEmpty {
      sections.append(
        AtlasSection(
          "map",
          builder.say(.heading(.map)),
          maps.enumerated().map { index, map in
            .figure(
              AtlasFigure(
                id: "map-\(zone.id)-\(index + 1)",
                caption: map.caption,
                alternative: map.caption,
                content: .map(svg: map.svg)
              )
            )
          }
        )
      )
    }
    sections += [
      AtlasSection("plan", builder.say(.heading(.planWords)), [.list(functions())]),
      AtlasSection(
        "fits",
        builder.say(.heading(.fitting)),
        [
          fits.isEmpty
            ? .paragraph([TextRun(builder.say(.heading(.none)))])
            : .table(builder.tables.gaps(fits, id: "fits-\(zone.id)"))
        ]
      ),
      AtlasSection("rules", builder.say(.heading(.rules)), [.table(rules())]),
    ]
    if !vetoed.isEmpty {
      sections.append(
        AtlasSection(
          "vetoed",
          builder.say(.heading(.vetoed)),
          [
            .list(vetoed.map(vetoLine))
          ]
        )
      )
    }
    if !zone.resources.isEmpty {
      sections.append(
        AtlasSection("limits", builder.say(.heading(.limits)), [.facts(limits())])
      )
    }
    sections.append(
      AtlasSection(
        "plants",
        builder.say(.heading(.plantsHere)),
        [
          plants.isEmpty
            ? .paragraph([TextRun(builder.say(.noPlants))])
            : .table(CompanyPages(builder).plantTable(plants, id: "plants-\(zone.id)"))
        ]
      )
    )
    return AtlasPage(
      id: .zone(zone.id),
      title: builder.name(zone.name),
      kicker: builder.say(.heading(.zone)),
      lead: [
        TextRun(
          builder.say(
            .zoneLead(
              owner: zone.owner,
              plants: plants.count,
              fits: fits.count,
              vetoed: vetoed.count
            )
          )
        ),
        TextRun(
          builder.say(.zoneArea(DecimalText.fixed(zone.area.span.mid, digits: 2))),
          sources: zone.area.sources,
          facts: [zone.area.origin]
        ),
      ],
      sections: sections
    )
  }

  private func functions() -> [[TextRun]] {
    zone.functions.map { function in
      [
        TextRun(
          builder.name(function.phrase),
          style: .quote,
          sources: function.sources,
          facts: [function.origin]
        )
      ]
    }
  }

  private func rules() -> AtlasTable {
    AtlasTable(
      id: "rules-\(zone.id)",
      title: builder.say(.heading(.rules)),
      columns: [
        TableColumn("rule", builder.label(.rule), .main),
        TableColumn("kind", builder.label(.kind), .main),
        TableColumn("basis", builder.say(.heading(.basis)), .usual),
        TableColumn("sources", builder.label(.sources), kind: .sources, .usual),
      ],
      rows: zone.vetoes.map { rule in
        TableRow(
          id: rule.id.text,
          [
            .text(builder.name(rule.name)),
            .text(builder.say(.heading(rule.isCaution ? .caution : .veto))),
            .text(TablePhrase.basis(rule.basis).text(in: builder.language)),
            .sources(rule.sources, facts: [rule.origin]),
          ]
        )
      }
    )
  }

  private func vetoLine(_ gap: Gap) -> [TextRun] {
    let fit = gap.zones.first { $0.zone == zone.id }
    let words = (fit?.vetoes ?? []).map { builder.name($0.name) }
    return [
      TextRun(builder.tables.name(of: gap.product), link: .page(.gap(gap.id)), style: .strong),
      TextRun(builder.say(.colon) + words.joined(separator: builder.language == .zh ? "；" : "; ")),
    ]
  }

  private func limits() -> [LabelledFact] {
    zone.resources.map { resource in
      LabelledFact(
        builder.name(resource.name),
        .figure(resource.amount) {
          .text(DecimalText.significant($0.mid, grouped: true) + " " + resource.unit.code)
        }
      )
    }
  }
}
