import ChainModel
import GapAnalysis
import MaterialBalance
import Tables
import Words

/// The way in, for who has ten minutes: what leaves, the three lists, where things stand, what the
/// projects come to.
struct OverviewPage {
  private let context: PageContext
  private var model: RegionalModel { context.input.model }

  /// How many projects of each list the page names.
  private static let shown = 5

  init(_ context: PageContext) {
    self.context = context
  }

  func page() -> AtlasPage {
    let outflow = OutflowFigure(context)
    var sections = [
      AtlasSection("figures", context.say(Self.keyFigures), [.keyFigures(totals(outflow))])
    ]
    if !outflow.rows.isEmpty {
      sections.append(
        AtlasSection("outflow", context.say(Heading.outflow), [.figure(outflow.figure())])
      )
    }
    sections += lists
    sections += placeMap
    sections += [
      AtlasSection("chains", context.say(Heading.chains), [.table(chains())]),
      AtlasSection("zones", context.say(Heading.zones), [.cards(model.region.zones.map(card))]),
    ]
    return AtlasPage(
      id: .overview,
      title: context.say(PageWords.title(model.region.name)),
      parent: nil,
      lead: lead(outflow),
      sections: sections
    )
  }

  /// What the region loses and what would take it up, in two sentences.
  func lead(_ outflow: OutflowFigure) -> [TextRun] {
    let names = Phrase.list(outflow.rows.prefix(3).compactMap { model.products[$0.id]?.short })
    let (today, total) = (BookContext.money(outflow.today), BookContext.money(outflow.total))
    let (date, plants) = (
      context.input.sheet.request.asOf, context.input.sheet.request.scenario.words
    )
    let later =
      outflow.today < outflow.total
      ? Phrase(
        zh: "按\(plants.zh)计为\(total.zh)，",
        en: "with those that are \(plants.en), \(total.en); "
      ) : nil
    var runs: [TextRun] = []
    if !outflow.rows.isEmpty {
      runs.append(
        TextRun(
          context.say(
            Phrase(
              zh:
                "截至\(date)，按已投产装置满产计，\(model.region.name.zh)每年有价值\(today.zh)的原料和中间品未经加工外流；\(later?.zh ?? "")以\(names.zh)为首。",
              en:
                "As of \(date), with all plants on stream at work, raw materials and intermediates "
                + "worth \(today.en) a year leave \(model.region.name.en) unprocessed; "
                + "\(later?.en ?? "")first of all \(names.en). "
            )
          )
        )
      )
    }
    let count = context.input.projects.projects.count
    runs.append(
      TextRun(
        context.say(
          Phrase(
            zh: "就地消化它们的招商项目列入\(count)个，分三张清单。",
            en: "\(count) projects that would use them here are listed, in three lists."
          )
        )
      )
    )
    return runs
  }

  /// What the projects come to that do not claim one feed twice.
  func totals(_ outflow: OutflowFigure) -> [LabelledFact] {
    let apart = context.input.projects.apart
    func money(_ label: Phrase, _ value: Double) -> LabelledFact {
      LabelledFact(context.say(label), TableCell(.money(Span(value))), kind: .money)
    }
    func sum(_ value: (Project) -> Double) -> Double { apart.reduce(0) { $0 + value($1) } }
    let jobs = sum { $0.needs.jobs?.mid ?? 0 }
    let digits = TableColumn.Kind.number(digits: 0)
    return [
      LabelledFact(
        context.say(Self.outflowTotal),
        TableCell(.money(Span(outflow.today))),
        kind: .money,
        note: outflow.today < outflow.total
          ? context.say(Self.later(BookContext.money(outflow.total))) : nil
      ),
      LabelledFact(
        context.say(Self.apart),
        .count(apart.count),
        kind: digits,
        note: context.say(Self.apartNote(all: context.input.projects.projects.count))
      ),
      money(BookMoney.capex, sum { $0.money.capex.mid }),
      money(BookMoney.output, sum { $0.money.output.mid }),
      money(BookMoney.added, sum { $0.money.valueAdded.mid }),
      LabelledFact(
        context.say(Self.jobs),
        .text(BookNeeds.quantity(jobs, Phrase(zh: "人", en: "persons"), context.language))
      ),
    ]
  }

  private var lists: [AtlasSection] {
    let listing = ProjectListing(context.books)
    let tables = ProjectList.allCases.map { listing.table($0, limit: Self.shown) }
      .filter { !$0.rows.isEmpty }
    guard !tables.isEmpty else { return [] }
    return [
      AtlasSection(
        "projects",
        context.say(Self.firstProjects),
        tables.map { .table($0) }
          + [.paragraph([TextRun(context.say(Self.allProjects), link: .page(.projects))])]
      )
    ]
  }

  private var placeMap: [AtlasSection] {
    let maps = context.input.maps.filter { $0.page == .overview }
    guard !maps.isEmpty else { return [] }
    return [
      AtlasSection(
        "places",
        context.say(Heading.places),
        maps.map { map in
          .figure(
            AtlasFigure(
              id: "places",
              caption: map.caption,
              alternative: map.caption,
              content: .map(svg: map.svg)
            )
          )
        }
      )
    ]
  }

  private func card(_ zone: Zone) -> AtlasCard {
    let fits = context.input.projects.projects.count { $0.plannedZone == zone.id }
    let plants = context.look.plantsByZone[zone.id]?.count ?? 0
    return AtlasCard(
      page: .zone(zone.id),
      title: context.name(zone.name),
      kicker:
        "\(DecimalText.significant(zone.area.span.mid)) km² · \(context.say(zone.ownerWords))",
      lines: zone.functions.prefix(3).map {
        [TextRun(context.name($0.phrase), style: .quote)]
      } + [[TextRun(context.say(Self.zoneCounts(plants: plants, fits: fits)))]]
    )
  }

  private func chains() -> AtlasTable {
    let digits = TableColumn.Kind.number(digits: 0)
    let projects = context.input.projects.projects
    return AtlasTable(
      id: "chains",
      title: Heading.chains,
      columns: [
        Column("chain", Label.chain, .main) { .page(.chain($0.id), context.name($0.name)) },
        Column("stages", Self.stages, kind: digits, .main) { .count($0.stages.count) },
        Column("present", Heading.presentProcesses, kind: digits, .main) {
          .count(Completeness(of: $0, in: context.input.sheet).present)
        },
        Column("projects", Heading.projects, kind: digits, .main) { chain in
          .count(projects.count { $0.chain == chain.id })
        },
        Column("gaps", Heading.gaps, kind: digits, .usual) {
          .count(context.input.report.gaps(in: $0.id).count)
        },
      ],
      rows: model.chains.elements,
      in: context.language
    ) { $0.id.text }
  }
}

extension OverviewPage {
  private static let keyFigures = Phrase(zh: "总账", en: "The sum of it")
  private static let outflowTotal = Phrase(zh: "每年外流", en: "Leaves a year")
  private static let apart = Phrase(zh: "互不争料的项目", en: "Projects that can all be built")
  private static let jobs = Phrase(zh: "用工", en: "Jobs")
  private static let stages = Phrase(zh: "段", en: "Stages")
  private static let firstProjects = Phrase(zh: "三张清单", en: "Three lists")
  private static let allProjects = Phrase(
    zh: "查看全部项目，及未列入的缘由",
    en: "All projects, and why others are not listed"
  )

  private static func apartNote(all: Int) -> Phrase {
    Phrase(
      zh: "列入\(all)个，同一份料、同一个市场只算一次",
      en: "of \(all) listed; one feed or market counts once"
    )
  }

  private static func later(_ total: Phrase) -> Phrase {
    Phrase(zh: "在建装置投产后\(total.zh)", en: "\(total.en) once what is being built runs")
  }

  private static func zoneCounts(plants: Int, fits: Int) -> Phrase {
    Phrase(
      zh: "产能\(plants)处，首选在此的项目\(fits)个",
      en: "\(plants) plants; first choice of \(fits) projects"
    )
  }
}
