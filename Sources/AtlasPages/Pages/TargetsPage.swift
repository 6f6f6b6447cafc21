import ChainModel
import Editions
import GapAnalysis
import Tables
import Targeting
import Wording

/// Whom to approach: every company once, the list of each opportunity, and the anchors.
struct TargetsPage {
  private let builder: AtlasBuilder
  private let cells: TargetCells
  private var model: RegionalModel { builder.input.model }
  private var targets: AtlasTargets? { builder.input.targets }

  init(_ builder: AtlasBuilder) {
    self.builder = builder
    cells = TargetCells(builder)
  }

  /// The page; nil in an atlas without targets.
  func page() -> AtlasPage? {
    guard let targets else { return nil }
    let lists = targets.lists.filter { !$0.targets.isEmpty }
    let approached = ApproachedCompany.all(in: targets)
    let tables = TargetTables(model: model, rules: targets.rules, language: builder.language)
    var sections = [
      AtlasSection(
        "companies",
        builder.say(.heading(.targetCompanies)),
        [.table(companies(approached))]
      )
    ]
    for chain in model.chains.elements {
      let mine = lists.filter { gap(of: $0)?.chain == chain.id }
      guard !mine.isEmpty else { continue }
      sections.append(
        AtlasSection(
          "chain-\(chain.id)",
          builder.name(chain.name),
          [.table(cells.lists(mine, id: "targets-\(chain.id)", title: builder.name(chain.name)))]
        )
      )
    }
    if !targets.anchors.isEmpty {
      let anchors = tables.anchors(targets.anchors, lists: builder.look.targets)
      sections.append(AtlasSection("anchors", anchors.title, [.table(anchors)]))
    }
    let score = tables.explanation
    sections.append(AtlasSection("score", score.title, [.table(score)]))
    return AtlasPage(
      id: .targets,
      title: builder.say(.heading(.targets)),
      lead: [
        TextRun(
          builder.say(
            .targetsLead(
              opportunities: lists.count,
              companies: approached.count,
              anchors: targets.anchors.count
            )
          )
        ),
        TextRun(registryText(targets), style: .quiet),
      ],
      sections: sections
    )
  }

  /// The tables for the workbook and the data package.
  func tables() -> [AtlasTable] {
    guard let targets else { return [] }
    let tables = TargetTables(model: model, rules: targets.rules, language: builder.language)
    return [
      companies(ApproachedCompany.all(in: targets)),
      tables.all(targets.lists, title: builder.say(.heading(.targets))),
      tables.anchors(targets.anchors, lists: builder.look.targets),
      tables.explanation,
    ]
  }

  /// What a search finds: companies that have no page of their own.
  func searchEntries() -> [SearchEntry] {
    guard let targets else { return [] }
    return ApproachedCompany.all(in: targets).compactMap { company in
      let candidate = company.candidate
      guard !candidate.isLocal else { return nil }
      let words = [
        candidate.name, candidate.english, candidate.uscc, candidate.stock, candidate.place,
      ]
      return SearchEntry(
        group: builder.say(.heading(.targets)),
        title: cells.name(candidate),
        terms: words.compactMap { $0 }.uniqued(),
        page: .targets,
        anchor: company.id
      )
    }
  }

  private func registryText(_ targets: AtlasTargets) -> String {
    guard let account = targets.registry else {
      return builder.say(.targetsWithoutRegistry(firms: model.companies.elements.count))
    }
    return builder.say(.targetsWithRegistry(files: account.files))
  }

  private func gap(of list: TargetList) -> Gap? { builder.look.gap(list.id) }

  /// Every company with the opportunities it is listed for, those first that fit most directly.
  private func companies(_ approached: [ApproachedCompany]) -> AtlasTable {
    AtlasTable(
      id: "target-companies",
      title: builder.say(.heading(.targetCompanies)),
      note: builder.say(.targetCompaniesNote),
      columns: [
        TableColumn("company", TargetHeading.company.text(in: builder.language), .main),
        TableColumn("place", builder.label(.place), .main),
        TableColumn(
          "best",
          builder.say(.heading(.bestScore)),
          kind: .number(digits: 1),
          .main
        ),
        TableColumn("direct", builder.say(.heading(.directLists)), .main),
        TableColumn("near", builder.say(.heading(.nearLists)), .usual),
        TableColumn("verify", TargetHeading.flags.text(in: builder.language), .usual),
        TableColumn("sources", builder.label(.sources), kind: .sources, .usual),
      ],
      rows: approached.map { company in
        TableRow(
          id: company.id,
          [
            cells.company(company.candidate),
            company.candidate.place.map { .text($0) } ?? .unknown,
            TableCell(.number(company.best * 100)),
            .text(words(company.direct)),
            .text(words(company.near)),
            .text(cells.flags(company.flags)),
            cells.sources(company.candidate),
          ]
        )
      }
    )
  }

  private func words(_ places: [ApproachedCompany.Place]) -> String {
    builder.list(
      // Two gaps may be closed by the same product, with the same list.
      places.map { place in
        builder.name(place.list.query.name) + builder.say(.inBrackets("\(place.rank)"))
      }
      .uniqued()
    )
  }
}
