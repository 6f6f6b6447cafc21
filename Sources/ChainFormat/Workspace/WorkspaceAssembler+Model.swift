import ChainModel

extension WorkspaceAssembler {
  /// Reads all sections and tables; what refers comes after what is referred to.
  func model(
    _ sections: [Section],
    _ tables: [Table.Kind: [Table]],
    region: Section
  ) -> RegionalModel {
    func only(_ key: String) -> [Section] { sections.filter { $0.key == key } }
    reading.units = UnitSystem(UnitSection(reading: reading).units(only("units")))
    let sources = SourceSection(reading: reading).sources(only("sources"))
    for source in sources { reading.sources[source.id.text] = source }
    let products = ProductSection(reading: reading).products(only("products"))
    let catalogue = Catalogue(products) { $0.formerly }
    let drafts = chainDrafts(only("chain"), regionFolder: region.folder)
    let recipes = only("processes").filter { section in
      if drafts.contains(where: { $0.id == section.folderName }) { return true }
      reading.error(Self.noChainHere(section.folder), at: section.origin)
      return false
    }
    let processes = ProcessSection(
      reading: reading,
      products: catalogue,
      stages: Dictionary(drafts.map { ($0.id, $0.stages.map(\.id)) }) { first, _ in first }
    ).processes(recipes)
    let known = Catalogue(processes) { $0.formerly }
    let chains = drafts.map {
      ChainSection(reading: reading).chain($0, processes: processes)
    }
    let home = RegionSection(reading: reading, chains: Catalogue(chains)).region(
      region,
      sections.filter { $0.folder == region.folder }
    )
    let rulebook = rulebook(sections)
    let regional = RegionalTables(reading: reading, products: catalogue, processes: known)
    return RegionalModel(
      units: reading.units,
      sources: sources,
      products: products,
      processes: processes,
      chains: chains,
      region: home
        ?? Region(
          id: Region.ID(region.folderName),
          name: Name(zh: region.folderName, en: region.folderName),
          asOf: PartialDate(year: 1)
        ),
      facilities: FacilityTable(reading: reading, products: catalogue, processes: known)
        .facilities(tables[.facilities] ?? []),
      totals: regional.totals(tables[.totals] ?? []),
      primarySupply: regional.supplies(tables[.primarySupply] ?? []),
      companies: CompanyTable(reading: reading, products: catalogue, processes: known)
        .companies(tables[.companies] ?? []),
      markets: regional.markets(tables[.markets] ?? []),
      lanes: LaneSection(reading: reading).lanes(only("lanes")),
      factorPrices: FactorPriceTable(reading: reading).prices(tables[.factorPrices] ?? []),
      ties: TieTable(reading: reading).ties(tables[.ties] ?? []),
      documents: DocumentSection(reading: reading).documents(only("documents")),
      gates: GateSection(reading: reading, products: catalogue, processes: known)
        .gates(only("gates")),
      classes: ClassSection(reading: reading, products: catalogue).classes(only("classes")),
      rulebook: rulebook,
      registers: RegisterSection(reading: reading).items(only("registers"))
    )
  }

  /// Reads policies and what may be promised; the fields come before what asks for them.
  private func rulebook(_ sections: [Section]) -> Rulebook {
    func only(_ key: String) -> [Section] { sections.filter { $0.key == key } }
    reading.ruleFields = RuleFieldSection(reading: reading).fields(only("fields"))
    let promises = PromiseSection(reading: reading)
    return Rulebook(
      fields: reading.ruleFields,
      policies: PolicySection(reading: reading).policies(only("policies")),
      clauses: promises.clauses(only("clauses")),
      terms: promises.terms(only("terms")),
      promiseRules: promises.rules(only("promises")),
      places: LocalFactSection(reading: reading).facts(only("localFacts")),
      makers: LocalFactSection(reading: reading).makers(only("productFacts"))
    )
  }

  private func chainDrafts(_ sections: [Section], regionFolder: String) -> [ChainSection.Draft] {
    var drafts: [ChainSection.Draft] = []
    for section in sections {
      if section.folder == regionFolder {
        reading.error(Self.chainAndRegion(section.folder), at: section.origin)
      }
      guard let draft = ChainSection(reading: reading).draft(section) else { continue }
      if !drafts.contains(where: { $0.id == draft.id }) { drafts.append(draft) }
    }
    return drafts
  }
}

extension WorkspaceAssembler {
  /// Processes in a folder without a chain.
  static func noChainHere(_ folder: String) -> Phrase {
    let folder = Phrase.quoted(folder)
    return Phrase(
      zh: "文件夹\(folder.zh)中有环节而没有产业链；应有顶层键 chain",
      en:
        "the folder \(folder.en) has processes and no chain; expected the top-level key chain in it"
    )
  }

  /// A chain and a region in one folder.
  static func chainAndRegion(_ folder: String) -> Phrase {
    let folder = Phrase.quoted(folder)
    return Phrase(
      zh: "文件夹\(folder.zh)中既有产业链又有地区；应分放两个文件夹",
      en: "the folder \(folder.en) has a chain and a region; expected two folders"
    )
  }
}
