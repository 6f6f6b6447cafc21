import ChainModel
import GapAnalysis
import Tables

/// Local companies: what each makes, feeds and lacks.
struct CompanyPages {
  private let context: PageContext
  private var model: RegionalModel { context.input.model }

  init(_ context: PageContext) {
    self.context = context
  }

  private var local: [Company] { context.look.localCompanies }

  func index() -> AtlasPage {
    AtlasPage(
      id: .companies,
      title: context.say(Heading.companies),
      lead: [TextRun(context.say(Self.companiesLead(local.count, plants: model.facilities.count)))],
      sections: [
        AtlasSection(
          "companies",
          context.say(Heading.companies),
          [.table(CompanyTable(context).table())]
        ),
        AtlasSection(
          "plants",
          context.say(Heading.plants),
          [.table(PlantTable(context).table(model.facilities))]
        ),
      ]
    )
  }

  func pages() -> [AtlasPage] {
    // A plant may belong to a company that the list of companies calls national.
    local.map(page)
  }

  private func page(_ company: Company) -> AtlasPage {
    let plants = context.look.plantsByCompany[company.id] ?? []
    let links = CompanyLinks(context, company: company, plants: plants)
    var facts: [LabelledFact] = [
      LabelledFact(context.say(Label.place), context.place(company.zone))
    ]
    if let uscc = company.uscc {
      facts.append(LabelledFact(context.say(Self.uscc), .text(uscc)))
    }
    if let stock = company.stock {
      facts.append(LabelledFact(context.say(Self.stock), .text(stock)))
    }
    if let group = company.group {
      facts.append(LabelledFact(context.say(Self.group), .text(group)))
    }
    facts.append(
      LabelledFact(context.say(Label.asOf), company.asOf.map { TableCell(.date($0)) } ?? .unknown)
    )
    if let confidence = company.confidence {
      facts.append(
        LabelledFact(
          context.say(Self.rowConfidence),
          .text(confidence.words.text(in: context.language))
        )
      )
    }
    var about: [AtlasBlock] = [.facts(facts)]
    if let text = company.capacityText {
      about.append(
        .paragraph([TextRun(text, sources: company.sources, facts: [company.origin])])
      )
    }
    if let note = company.note { about.append(.notice([TextRun(note)])) }
    var sections = [AtlasSection("about", context.say(Heading.about), about)]
    if !plants.isEmpty {
      sections.append(
        AtlasSection(
          "plants",
          context.say(Heading.plants),
          [
            .table(PlantTable(context).table(plants, id: "plants-\(company.id)"))
          ]
        )
      )
    }
    sections += links.sections()
    if let targets = context.input.targets, let anchor = context.look.anchors[company.id] {
      let tables = TargetTables(model: model, rules: targets.rules, language: context.language)
      sections.append(
        AtlasSection(
          "targets",
          context.say(Self.anchored),
          [
            .table(
              tables.anchors([anchor], lists: context.look.targets, id: "anchor-\(company.id)")
            )
          ]
        )
      )
    }
    return AtlasPage(
      id: .company(company.id),
      title: context.name(company.name),
      kicker: context.say(company.kind == .firm ? Heading.company : Self.cluster),
      parent: .companies,
      lead: [TextRun(context.list(company.products.map { context.tables.name(of: $0) }))],
      sections: sections
    )
  }
}

extension CompanyPages {
  fileprivate static let uscc = Phrase(zh: "统一社会信用代码", en: "Unified social credit code")
  fileprivate static let stock = Phrase(zh: "证券代码", en: "Stock code")
  fileprivate static let group = Phrase(zh: "所属集团", en: "Group")
  fileprivate static let rowConfidence = Phrase(zh: "把握程度", en: "How sure the row is")
  fileprivate static let anchored = Phrase(
    zh: "链式招商：上下游缺口与招商对象",
    en: "Gaps around it, and whom to approach"
  )
  fileprivate static let cluster = Phrase(zh: "企业群（来源合并报告）", en: "Group of firms reported as one")

  fileprivate static func companiesLead(_ count: Int, plants: Int) -> Phrase {
    Phrase(
      zh: "收录本地企业及在本地有产能的企业\(count)家（含合并报告的企业群），产能记录\(plants)条。",
      en:
        "\(count) companies that are here or have plants here (groups reported as one among them), \(plants) plants on record."
    )
  }
}
