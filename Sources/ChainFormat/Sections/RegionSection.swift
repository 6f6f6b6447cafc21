import ChainModel

/// Reads the sections of a region's folder.
struct RegionSection {
  let reading: Reading
  let chains: Catalogue<Chain>

  /// The region, of the sections in its folder.
  func region(_ section: Section, _ others: [Section]) -> Region? {
    guard let fields = Fields(section.node, .region, keys: ItemKeys.region, reading) else {
      return nil
    }
    let name = fields.needName()
    fields.need("asOf")
    let asOf = fields.date("asOf")
    let area = fields.figure("area", .positive)
    let imprint = imprint(fields)
    let partnerOf = fields.text("partnerOf").map { Region.ID($0) }
    let zoneSection = ZoneSection(reading: reading, paths: paths)
    let resources = fields.items("resources").compactMap { zoneSection.resource($0) }
    fields.accept(as: Thing(.region, section.folderName))
    func items(_ key: String) -> [YAMLNode] {
      others.filter { $0.key == key }.flatMap { reading.items($0.node, key) }
    }
    let zones = items("zones").compactMap { zoneSection.zone($0) }
    let places = items("places").compactMap(place)
    let plan = items("plan").compactMap(entry)
    let surveys = items("surveys").compactMap(survey)
    let thresholds = only("thresholds", others).map { self.thresholds($0.node) }
    let targeting = only("targeting", others).flatMap {
      TargetingSection(reading: reading).rules($0.node)
    }
    let freshness = self.freshness(others)
    let ranking = only("ranking", others).flatMap {
      RankingSection(reading: reading).rules($0.node)
    }
    return Region(
      id: Region.ID(section.folderName),
      name: name ?? Name(zh: section.folderName, en: section.folderName),
      asOf: asOf ?? PartialDate(year: 1),
      area: area,
      zones: zones,
      places: places,
      plan: plan,
      surveys: surveys,
      thresholds: thresholds ?? Thresholds(),
      targeting: targeting,
      freshness: freshness,
      ranking: ranking ?? RankingRules(),
      resources: resources,
      imprint: imprint,
      partnerOf: partnerOf,
      origin: fields.origin
    )
  }

  private func imprint(_ fields: Fields) -> Imprint {
    Imprint(
      publisher: fields.node("publisher").flatMap {
        Fields($0, .region, keys: ItemKeys.losses, reading)?.needName()
      },
      edition: fields.text("edition"),
      classification: fields.text("classification")
    )
  }

  private func only(_ key: String, _ sections: [Section]) -> Section? {
    let found = sections.filter { $0.key == key }
    for section in found.dropFirst() {
      let place = found[0].origin.description
      reading.error(.repeatedSection(key, first: place), at: section.origin)
    }
    return found.first
  }

  private var paths: StagePathReader { StagePathReader(reading: reading, chains: chains) }

  private func place(_ node: YAMLNode) -> Place? {
    guard let fields = Fields(node, .place, keys: ItemKeys.place, reading) else { return nil }
    fields.need("id")
    guard let name = fields.needName(), let id = fields.id else { return nil }
    return Place(id: Zone.ID(id.text), name: name)
  }

  private func entry(_ node: YAMLNode) -> PlanEntry? {
    guard let fields = Fields(node, .plan, keys: ItemKeys.plan, reading) else { return nil }
    fields.need("id")
    let kind: PlanEntry.Kind? = fields.needWord("kind")
    let phrase = fields.needName(chinese: "phrase")
    let paragraph = fields.text("paragraph")
    let sources = fields.sources()
    fields.need("processes")
    let processes: [UnitProcess.ID] = fields.ids("processes", .process)
    guard let id = fields.id, let kind, let phrase else { return nil }
    return PlanEntry(
      id: Identifier(id.text),
      kind: kind,
      phrase: phrase,
      paragraph: paragraph,
      sources: sources,
      processes: processes,
      origin: fields.origin
    )
  }

  private func survey(_ node: YAMLNode) -> Survey? {
    guard let fields = Fields(node, .survey, keys: ItemKeys.survey, reading) else { return nil }
    let name = fields.needName()
    fields.need("source")
    let sources = fields.sources()
    // A survey without a date speaks for the date of its source.
    let asOf = reading.date(of: sources, fields.date("asOf"))
    if asOf == nil { fields.need("asOf") }
    let named: [UnitProcess.ID] = fields.ids("processes", .process)
    let staged = paths.paths(fields, "stages").flatMap { path in
      chains[path.chain]?.stages.first { $0.id == path.stage }?.processes ?? []
    }
    guard let name, let asOf else { return nil }
    return Survey(
      name: name,
      sources: sources,
      asOf: asOf,
      processes: Set(named + staged),
      origin: fields.origin
    )
  }

  private func thresholds(_ node: YAMLNode) -> Thresholds {
    guard let fields = Fields(node, .threshold, keys: ItemKeys.thresholds, reading) else {
      return Thresholds()
    }
    var own: [String: Double] = [:]
    for limit in Limit.allCases { own[limit.id] = fields.number(limit.id, .fraction) }
    return Thresholds(own)
  }

  private func freshness(_ sections: [Section]) -> [FreshnessRule] {
    guard let section = only("freshness", sections) else { return [] }
    var rules: [FreshnessRule] = []
    for node in reading.items(section.node, "freshness") {
      guard let fields = Fields(node, .freshness, keys: ItemKeys.freshness, reading) else {
        continue
      }
      let figures: FigureKind? = fields.needWord("figures")
      let owner: FreshnessRule.Owner? = fields.needWord("owner")
      fields.need("months")
      guard let figures, let owner, let stated = fields.number("months", .positive),
        let months = Int(exactly: stated.rounded())
      else {
        continue
      }
      guard !rules.contains(where: { $0.figures == figures }) else {
        reading.error(.listedTwice(figures.rawValue), at: fields.origin)
        continue
      }
      rules.append(FreshnessRule(figures: figures, months: months, owner: owner))
    }
    return rules
  }
}
