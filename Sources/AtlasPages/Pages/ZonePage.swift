import ChainModel
import GapAnalysis
import Tables
import Words

/// A zone: what the plan wants there, what may not stand there, what is there, what fits.
struct ZonePage {
  private let context: PageContext
  private let zone: Zone

  init(_ context: PageContext, zone: Zone) {
    self.context = context
    self.zone = zone
  }

  func page() -> AtlasPage {
    let plants = context.look.plantsByZone[zone.id] ?? []
    let fits = context.input.report.gaps.filter { gap in
      gap.isProject && gap.zones.contains { $0.zone == zone.id && $0.fit > 0 }
    }
    let vetoed = context.input.report.gaps.filter { gap in
      gap.isProject && gap.zones.contains { $0.zone == zone.id && !$0.vetoes.isEmpty }
    }
    var sections: [AtlasSection] = []
    let maps = context.input.maps.filter { $0.page == .zone(zone.id) }
    if !maps.isEmpty {
      sections.append(
        AtlasSection(
          "map",
          context.say(Heading.map),
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
      AtlasSection("plan", context.say(Self.planWords), [.list(functions())]),
      AtlasSection(
        "fits",
        context.say(Self.fitting),
        [
          fits.isEmpty
            ? .paragraph([TextRun(context.say(Heading.none))])
            : .table(GapListing(context).table(fits, id: "fits-\(zone.id)"))
        ]
      ),
      AtlasSection("rules", context.say(Self.rules), [.table(rules())]),
    ]
    if !vetoed.isEmpty {
      sections.append(
        AtlasSection(
          "vetoed",
          context.say(Self.vetoed),
          [
            .list(vetoed.map(vetoLine))
          ]
        )
      )
    }
    if !zone.resources.isEmpty {
      sections.append(
        AtlasSection("limits", context.say(Self.limits), [.facts(limits())])
      )
    }
    sections.append(
      AtlasSection(
        "plants",
        context.say(Self.plantsHere),
        [
          plants.isEmpty
            ? .paragraph([TextRun(context.say(Self.noPlants))])
            : .table(PlantTable(context).table(plants, id: "plants-\(zone.id)"))
        ]
      )
    )
    return AtlasPage(
      id: .zone(zone.id),
      title: context.name(zone.name),
      kicker: context.say(Heading.zone),
      lead: [
        TextRun(
          context.say(
            Self.zoneLead(
              owner: zone.ownerWords,
              plants: plants.count,
              fits: fits.count,
              vetoed: vetoed.count
            )
          )
        ),
        TextRun(
          context.say(Self.zoneArea(DecimalText.significant(zone.area.span.mid))),
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
          context.name(function.phrase),
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
      title: Self.rules,
      columns: [
        Column("rule", Label.rule, .main) { .text(context.name($0.name)) },
        Column("kind", Label.kind, .main) {
          .text(context.say($0.isCaution ? Self.caution : Self.veto))
        },
        Column("basis", Heading.basis) { .text(context.say($0.basis.words)) },
        Column("sources", Label.sources, kind: .sources) {
          .sources($0.sources, facts: [$0.origin])
        },
      ],
      rows: zone.vetoes,
      in: context.language
    ) { $0.id.text }
  }

  private func vetoLine(_ gap: Gap) -> [TextRun] {
    let fit = gap.zones.first { $0.zone == zone.id }
    let words = (fit?.vetoes ?? []).map { context.name($0.name) }
    return [
      TextRun(context.tables.name(of: gap.product), link: .page(.gap(gap.id)), style: .strong),
      TextRun(
        context.say(PageWords.colon) + words.joined(separator: context.language == .zh ? "；" : "; ")
      ),
    ]
  }

  private func limits() -> [LabelledFact] {
    zone.resources.map { resource in
      LabelledFact(
        context.name(resource.name),
        .figure(resource.amount) {
          .text(DecimalText.significant($0.mid, grouped: true) + " " + resource.unit.code)
        }
      )
    }
  }
}

extension ZonePage {
  fileprivate static let planWords = Phrase(zh: "方案定位（原文）", en: "What the plan says (in its words)")
  fileprivate static let fitting = Phrase(zh: "适合本片区的招商机会", en: "Opportunities that fit")
  fileprivate static let rules = Phrase(zh: "禁止与提示事项", en: "Rules")
  fileprivate static let vetoed = Phrase(
    zh: "本片区不得布置的机会",
    en: "Opportunities kept out of this zone"
  )
  fileprivate static let limits = Phrase(zh: "资源条件", en: "Limits")
  fileprivate static let plantsHere = Phrase(zh: "片区内产能", en: "Plants here")
  fileprivate static let noPlants = Phrase(zh: "资料中未见产能。", en: "No plant was found in the sources.")
  fileprivate static let caution = Phrase(zh: "提示", en: "caution")
  fileprivate static let veto = Phrase(zh: "禁止", en: "veto")

  fileprivate static func zoneLead(owner: Phrase, plants: Int, fits: Int, vetoed: Int) -> Phrase {
    Phrase(
      zh: "管理主体：\(owner.zh)；已收录产能\(plants)处；适合本片区的招商机会\(fits)项，被禁止事项排除的\(vetoed)项。",
      en:
        "Run by: \(owner.en). \(plants) plants on record; \(fits) opportunities fit, \(vetoed) are kept out by a rule. "
    )
  }

  fileprivate static func zoneArea(_ area: String) -> Phrase {
    Phrase(zh: "面积\(area)平方公里。", en: "Area \(area) km². ")
  }
}
