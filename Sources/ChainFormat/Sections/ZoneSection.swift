import ChainModel

/// Reads one item of `zones`.
struct ZoneSection {
  let reading: Reading
  let paths: StagePathReader

  /// The zone; nil where what it must have is missing.
  func zone(_ node: YAMLNode) -> Zone? {
    guard let fields = Fields(node, .zone, keys: ItemKeys.zone, reading) else { return nil }
    fields.need("id")
    let name = fields.needName()
    let owner = fields.needText("owner")
    fields.need("area")
    let area = fields.figure("area", .positive)
    let aliases = fields.texts("aliases").map(\.text)
    let functions = fields.items("functions").compactMap(function)
    let vetoes = fields.items("vetoes").compactMap(veto)
    let resources = fields.items("resources").compactMap(resource)
    guard let id = fields.id else { return nil }
    fields.accept(as: Thing(.zone, id.text))
    guard let name, let owner, let area else { return nil }
    return Zone(
      id: Zone.ID(id.text),
      name: name,
      owner: owner,
      area: area,
      aliases: aliases,
      functions: functions,
      vetoes: vetoes,
      resources: resources,
      origin: fields.origin
    )
  }

  private func function(_ node: YAMLNode) -> ZoneFunction? {
    guard let fields = Fields(node, .function, keys: ItemKeys.function, reading) else { return nil }
    let phrase = fields.needName(chinese: "phrase")
    fields.need("source")
    let sources = fields.sources()
    let processes: [UnitProcess.ID] = fields.ids("processes", .process)
    let stages = paths.paths(fields, "stages")
    guard let phrase else { return nil }
    return ZoneFunction(
      phrase: phrase,
      sources: sources,
      processes: processes,
      stages: stages,
      origin: fields.origin
    )
  }

  private func veto(_ node: YAMLNode) -> Veto? {
    guard let fields = Fields(node, .veto, keys: ItemKeys.veto, reading) else { return nil }
    fields.need("id")
    let name = fields.needName()
    let isCaution = fields.flag("caution")
    let hazards = fields.texts("hazards").compactMap(reading.hazard)
    let processes: [UnitProcess.ID] = fields.ids("processes", .process)
    let sources = fields.sources()
    let stated: Basis? = fields.word("basis")
    if stated == .sourced, !fields.has("source") {
      let place = fields.node("basis")?.origin ?? fields.origin
      reading.error(.sourcedWithoutSource, at: place)
    }
    let note = fields.text("note")
    guard let id = fields.id else { return nil }
    fields.accept(as: Thing(.veto, id.text))
    guard let name else { return nil }
    return Veto(
      id: Identifier(id.text),
      name: name,
      isCaution: isCaution,
      hazards: hazards,
      processes: processes,
      basis: stated ?? (fields.has("source") ? .sourced : .estimate),
      sources: sources,
      note: note,
      origin: fields.origin
    )
  }

  /// One limit of a zone, or of the region; nil where what it must have is missing.
  func resource(_ node: YAMLNode) -> ZoneResource? {
    guard let fields = Fields(node, .resource, keys: ItemKeys.resource, reading) else { return nil }
    let name = fields.needName()
    let resource: Resource? = fields.word("resource")
    fields.need("amount")
    let amount = fields.figure("amount")
    let unit = fields.needRate("unit")
    let processes: [UnitProcess.ID] = fields.ids("processes", .process)
    guard let name, let amount, let unit else { return nil }
    return ZoneResource(
      name: name,
      resource: resource,
      amount: amount,
      unit: unit,
      processes: processes
    )
  }
}
