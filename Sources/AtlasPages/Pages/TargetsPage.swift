import ChainModel
import Editions
import GapAnalysis
import Tables
import Targeting
import Words

/// Whom to approach: every company once, the list of each opportunity, and the anchors.
struct TargetsPage {
  private let context: PageContext
  private let cells: TargetCells
  private var model: RegionalModel { context.input.model }
  private var targets: AtlasTargets? { context.input.targets }

  init(_ context: PageContext) {
    self.context = context
    cells = TargetCells(context)
  }

  /// The page; nil in an atlas without targets.
  func page() -> AtlasPage? {
    guard let targets else { return nil }
    let lists = targets.lists.filter { !$0.targets.isEmpty }
    let approached = ApproachedCompany.all(in: targets)
    let tables = TargetTables(model: model, rules: targets.rules, language: context.language)
    var sections = [
      AtlasSection(
        "companies",
        context.say(Self.targetCompanies),
        [.table(companies(approached))]
      )
    ]
    for chain in model.chains.elements {
      let mine = lists.filter { gap(of: $0)?.chain == chain.id }
      guard !mine.isEmpty else { continue }
      sections.append(
        AtlasSection(
          "chain-\(chain.id)",
          context.name(chain.name),
          [.table(cells.lists(mine, id: "targets-\(chain.id)", title: chain.name))]
        )
      )
    }
    if !targets.anchors.isEmpty {
      let anchors = tables.anchors(targets.anchors, lists: context.look.targets)
      sections.append(AtlasSection("anchors", anchors.title, [.table(anchors)]))
    }
    let score = tables.explanation
    sections.append(AtlasSection("score", score.title, [.table(score)]))
    return AtlasPage(
      id: .targets,
      title: context.say(Heading.targets),
      lead: [
        TextRun(
          context.say(
            Self.targetsLead(
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

  /// The tables for the workbook and the data package, with the names of their sheets.
  func tables() -> [(Phrase, AtlasTable)] {
    guard let targets else { return [] }
    let tables = TargetTables(model: model, rules: targets.rules, language: context.language)
    return [
      (Self.targetCompanies, companies(ApproachedCompany.all(in: targets))),
      (Heading.targets, tables.all(targets.lists, title: Heading.targets)),
      (
        Phrase(zh: "链式招商", en: "Around the anchors"),
        tables.anchors(targets.anchors, lists: context.look.targets)
      ),
      (Phrase(zh: "得分说明", en: "How the score is made"), tables.explanation),
    ]
  }

  private func registryText(_ targets: AtlasTargets) -> String {
    guard let account = targets.registry else {
      return context.say(Self.targetsWithoutRegistry(firms: model.companies.elements.count))
    }
    return context.say(Self.targetsWithRegistry(files: account.files))
  }

  private func gap(of list: TargetList) -> Gap? { context.look.gap(list.id) }

  /// Every company with the opportunities it is listed for, those first that fit most directly.
  private func companies(_ approached: [ApproachedCompany]) -> AtlasTable {
    AtlasTable(
      id: "target-companies",
      title: Self.targetCompanies,
      note: Self.targetCompaniesNote,
      columns: [
        Column("company", TargetHeading.company, .main) { cells.company($0.candidate) },
        Column("place", Label.place, .main) {
          $0.candidate.place.map { .text(PlaceNames.text($0, in: context.language)) } ?? .unknown
        },
        Column("best", Self.bestScore, kind: .number(digits: 1), .main) {
          .number($0.best * 100)
        },
        Column("direct", Self.directLists, .main) { .text(words($0.direct)) },
        Column("near", Self.nearLists) { .text(words($0.near)) },
        Column("verify", TargetHeading.flags) { .text(cells.flags($0.flags)) },
        Column("sources", Label.sources, kind: .sources) { cells.sources($0.candidate) },
      ],
      rows: approached,
      in: context.language,
      hasAnchors: true
    ) { $0.id }
  }

  private func words(_ places: [ApproachedCompany.Place]) -> String {
    context.list(
      // Two gaps may be closed by the same product, with the same list.
      places.map { place in
        context.name(place.list.query.name) + context.say(PageWords.inBrackets("\(place.rank)"))
      }
      .uniqued()
    )
  }
}

extension TargetsPage {
  fileprivate static let targetCompanies = Phrase(zh: "目标企业一览", en: "All target companies")
  fileprivate static let targetCompaniesNote = Phrase(
    zh: "每家企业列一次，先列产品对口环节多的。括号内为该企业在各环节名单中的名次；理由见各机会卡片，全部特征见工作簿。",
    en:
      "Each company once, those first that make what most lists seek; in brackets its place on each "
      + "list. Reasons stand on the cards, all features in the workbook."
  )
  fileprivate static let bestScore = Phrase(zh: "最高得分", en: "Best score")
  fileprivate static let directLists = Phrase(zh: "产品对口的环节（名次）", en: "Makes what is sought (place)")
  fileprivate static let nearLists = Phrase(
    zh: "相邻环节或品类（名次）",
    en: "Makes its neighbour or class (place)"
  )

  fileprivate static func targetsLead(opportunities: Int, companies: Int, anchors: Int) -> Phrase {
    Phrase(
      zh: "为\(opportunities)项招商机会排出目标企业\(companies)家，并列出本地骨干企业\(anchors)家的上下游缺口与对象。",
      en: "\(companies) companies ranked for \(opportunities) opportunities, and the gaps up- and "
        + "downstream of \(anchors) firms already here."
    )
  }

  fileprivate static func targetsWithoutRegistry(firms: Int) -> Phrase {
    Phrase(
      zh: "本版未接企业名录，只在所收\(firms)家重点企业中排序；接入名录后可从全部登记企业中筛选。",
      en: " No company registry was given: only the \(firms) firms on record are ranked. With a "
        + "registry, all registered companies are."
    )
  }

  fileprivate static func targetsWithRegistry(files: [String]) -> Phrase {
    Phrase(
      zh: "已接企业名录\(Phrase.list(files).zh)，与所收重点企业合并排序。名录不是现行登记信息，联系前须核实企业是否存续、是否仍做该产品。",
      en:
        " Ranked together with the company registry \(files.joined(separator: ", ")). A registry is not "
        + "the current register: check that a company still exists and still makes the product."
    )
  }
}
