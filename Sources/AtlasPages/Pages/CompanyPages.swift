import ChainModel
import GapAnalysis
import Tables
import Wording

/// Local companies: what each makes, feeds and lacks.
struct CompanyPages {
  private let builder: AtlasBuilder
  private var model: RegionalModel { builder.input.model }

  init(_ builder: AtlasBuilder) {
    self.builder = builder
  }

  /// Companies at home here, or with a plant here.
  private var local: [Company] {
    model.companies.elements.filter {
      $0.scope == .local || builder.look.plantsByCompany[$0.id] != nil
    }
  }

  func index() -> AtlasPage {
    AtlasPage(
      id: .companies,
      title: builder.say(.heading(.companies)),
      lead: [TextRun(builder.say(.companiesLead(local.count, plants: model.facilities.count)))],
      sections: [
        AtlasSection("companies", builder.say(.heading(.companies)), [.table(companyTable())]),
        AtlasSection(
          "plants",
          builder.say(.heading(.plants)),
          [.table(plantTable(model.facilities))]
        ),
      ]
    )
  }

  func pages() -> [AtlasPage] {
    // A plant may belong to a company that the list of companies calls national.
    local.map(page)
  }

  func companyTable() -> AtlasTable {
    AtlasTable(
      id: "companies",
      title: builder.say(.heading(.companies)),
      columns: [
        TableColumn("company", builder.label(.company), .main),
        TableColumn("id", builder.label(.code), .detail),
        TableColumn("place", builder.label(.place), .usual),
        TableColumn("products", builder.label(.product), .main),
        TableColumn("capacity", builder.label(.capacity), .usual),
        TableColumn("asOf", builder.label(.asOf), kind: .date, .usual),
        TableColumn("sources", builder.label(.sources), kind: .sources, .usual),
      ],
      rows: local.map { company in
        TableRow(
          id: company.id.text,
          [
            .page(.company(company.id), builder.name(company.name)),
            .text(company.id.text),
            place(company.zone),
            .text(builder.list(company.products.map { builder.tables.name(of: $0) })),
            .text(company.capacityText ?? ""),
            company.asOf.map { TableCell(.date($0)) } ?? .unknown,
            .sources(company.sources, facts: [company.origin]),
          ]
        )
      }
    )
  }

  private func place(_ id: Zone.ID?) -> TableCell {
    guard let id else { return .unknown }
    let name = builder.tables.zoneName(id)
    return model.region.zones.contains { $0.id == id } ? .page(.zone(id), name) : .text(name)
  }

  func plantTable(_ plants: [Facility], id: String = "plants") -> AtlasTable {
    AtlasTable(
      id: id,
      title: builder.say(.heading(.plants)),
      columns: [
        TableColumn("company", builder.label(.company), .main),
        TableColumn("id", builder.label(.code), .detail),
        TableColumn("place", builder.label(.place), .usual),
        TableColumn("process", builder.label(.process), .usual),
        TableColumn("product", builder.label(.product), .main),
        TableColumn("capacity", builder.label(.capacity), kind: .amount, .main),
        TableColumn("stated", builder.say(.heading(.asStated)), .detail),
        TableColumn("status", builder.label(.status), .main),
        TableColumn("since", builder.label(.since), kind: .date, .usual),
        TableColumn("utilisation", builder.label(.utilisation), kind: .percent, .detail),
        TableColumn("asOf", builder.label(.asOf), kind: .date, .usual),
        TableColumn("sources", builder.label(.sources), kind: .sources, .usual),
        TableColumn("note", builder.label(.note), .detail),
      ],
      rows: plants.map { plant in
        let unit = model.products[plant.product]?.unit
        let company = model.companies[plant.company]
        return TableRow(
          id: plant.id.text,
          [
            company.map { .page(.company($0.id), builder.name($0.name)) }
              ?? .text(plant.company.text),
            .text(plant.id.text),
            place(plant.zone),
            plant.process.map { .page(.process($0), builder.tables.name(of: $0)) }
              ?? .text(builder.say(.heading(.routeUnknown))),
            .page(.product(plant.product), builder.tables.name(of: plant.product)),
            plant.capacity.flatMap { figure in unit.map { .figure(figure, $0) } } ?? .unknown,
            .text(plant.statedCapacity ?? ""),
            .text(TablePhrase.status(plant.status).text(in: builder.language)),
            plant.since.map { TableCell(.date($0)) } ?? .unknown,
            plant.utilisation.map { .figure($0) { .percent($0) } } ?? .empty,
            plant.asOf.map { TableCell(.date($0)) } ?? .unknown,
            .sources(plant.sources, facts: [plant.origin]),
            .text(plant.note ?? ""),
          ]
        )
      }
    )
  }

  private func page(_ company: Company) -> AtlasPage {
    let plants = builder.look.plantsByCompany[company.id] ?? []
    let links = CompanyLinks(builder, company: company, plants: plants)
    var facts: [LabelledFact] = [LabelledFact(builder.label(.place), place(company.zone))]
    if let uscc = company.uscc {
      facts.append(LabelledFact(builder.say(.heading(.uscc)), .text(uscc)))
    }
    if let stock = company.stock {
      facts.append(LabelledFact(builder.say(.heading(.stock)), .text(stock)))
    }
    if let group = company.group {
      facts.append(LabelledFact(builder.say(.heading(.group)), .text(group)))
    }
    facts.append(
      LabelledFact(builder.label(.asOf), company.asOf.map { TableCell(.date($0)) } ?? .unknown)
    )
    if let confidence = company.confidence {
      facts.append(
        LabelledFact(
          builder.say(.heading(.rowConfidence)),
          .text(TablePhrase.reading(confidence).text(in: builder.language))
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
    var sections = [AtlasSection("about", builder.say(.heading(.about)), about)]
    if !plants.isEmpty {
      sections.append(
        AtlasSection(
          "plants",
          builder.say(.heading(.plants)),
          [
            .table(plantTable(plants, id: "plants-\(company.id)"))
          ]
        )
      )
    }
    sections += links.sections()
    if let targets = builder.input.targets, let anchor = builder.look.anchors[company.id] {
      let tables = TargetTables(model: model, rules: targets.rules, language: builder.language)
      sections.append(
        AtlasSection(
          "targets",
          builder.say(.heading(.anchored)),
          [
            .table(
              tables.anchors([anchor], lists: builder.look.targets, id: "anchor-\(company.id)")
            )
          ]
        )
      )
    }
    return AtlasPage(
      id: .company(company.id),
      title: builder.name(company.name),
      kicker: builder.say(.heading(company.kind == .firm ? .company : .cluster)),
      parent: .companies,
      lead: [TextRun(builder.list(company.products.map { builder.tables.name(of: $0) }))],
      sections: sections
    )
  }
}
