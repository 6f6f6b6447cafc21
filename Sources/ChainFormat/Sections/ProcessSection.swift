import ChainModel

/// Reads `processes`.
struct ProcessSection {
  let reading: Reading
  let products: Catalogue<Product>
  /// The stages of each chain.
  let stages: [String: [String]]

  /// The processes in order, of the chain in each section's folder.
  func processes(_ sections: [Section]) -> [UnitProcess] {
    sections.flatMap { section in
      reading.items(section.node, section.key).compactMap { node in
        reading.watching(node.scalar("id"), .process) { process(node, chain: section.folderName) }
      }
    }
  }

  private func process(_ node: YAMLNode, chain: String) -> UnitProcess? {
    guard let fields = Fields(node, .process, keys: ItemKeys.process, reading) else { return nil }
    fields.need("id")
    let name = fields.needName()
    fields.need("stage")
    let stage = fields.placedText("stage").flatMap { self.stage($0, in: chain) }
    let output: Product.ID? = fields.needID("output", .product)
    let product = output.flatMap { products[$0] }
    let inputs = exchanges(fields, "inputs", output: output)
    let byproducts = exchanges(fields, "byproducts", output: output)
    let untracked = fields.items("untracked").compactMap(untracked)
    let tolerance = fields.number("tolerance", .fraction)
    let losses = fields.node("losses").flatMap { node in
      Fields(node, .losses, keys: ItemKeys.losses, reading)?.needName()
    }
    let reaction = fields.placedText("reaction").flatMap(reaction)
    let equipment = fields.items("equipment").compactMap(equipment)
    let scale = fields.node("scale").flatMap { self.scale($0, of: product, rates: equipment) }
    let capex = fields.figure("capex")
    let resources = resources(fields)
    let hazards = fields.texts("hazards").compactMap(reading.hazard)
    let integrated = integrated(fields, inputs)
    let sharesLine: [UnitProcess.ID] = fields.ids("sharesLine", .process)
    let formerly = fields.texts("formerly").map { UnitProcess.ID($0.text) }
    let sources = fields.sources("sources")
    let note = fields.text("note")
    guard let id = fields.id else { return nil }
    fields.accept(as: Thing(.process, id.text))
    guard let name, let stage, let output else { return nil }
    return UnitProcess(
      id: UnitProcess.ID(id.text),
      name: name,
      chain: Chain.ID(chain),
      stage: Stage.ID(stage),
      output: output,
      inputs: inputs,
      byproducts: byproducts,
      untracked: untracked,
      tolerance: tolerance ?? UnitProcess.defaultTolerance,
      losses: losses,
      reaction: reaction,
      scale: scale,
      capex: capex,
      resources: resources,
      equipment: equipment,
      hazards: hazards,
      integrated: integrated,
      sharesLine: sharesLine,
      formerly: formerly,
      sources: sources,
      note: note,
      origin: fields.origin
    )
  }

  private func stage(_ item: (text: String, origin: Origin), in chain: String) -> String? {
    guard let known = stages[chain] else { return item.text }
    if known.contains(item.text) { return item.text }
    reading.unknownStage(item.text, in: chain, known: known, at: item.origin)
    return nil
  }

  private func exchanges(_ fields: Fields, _ key: String, output: Product.ID?) -> [Exchange] {
    guard let node = fields.node(key) else { return [] }
    guard let entries = node.entries else {
      reading.error(
        .wrongShape(key, expected: .mapping, found: node.shape),
        at: node.origin
      )
      return []
    }
    var lines: [String: Int] = [:]
    return entries.compactMap { entry in
      guard !entry.value.isEmpty else {
        reading.error(.emptyValue(entry.key), at: entry.origin)
        return nil
      }
      let id = reading.resolve(entry.key, as: .product, at: entry.origin)
      let read = FigureReader(reading: reading).exchange(entry.value, entry.key)
      guard let id, let read else { return nil }
      if id == output?.text {
        reading.error(Self.ownOutput(id), at: entry.origin)
        return nil
      }
      if let line = lines[id] {
        reading.error(Self.repeatedExchange(id, firstLine: line), at: entry.origin)
        return nil
      }
      lines[id] = entry.origin.line
      return Exchange(
        product: Product.ID(id),
        figure: read.figure,
        stoichiometric: read.stoichiometric,
        substitutes: read.substitutes
      )
    }
  }

  /// The inputs that a plant makes itself, each of which must be an input.
  private func integrated(_ fields: Fields, _ inputs: [Exchange]) -> [Product.ID] {
    let known = inputs.flatMap { [$0.product] + $0.substitutes }.map(\.text)
    return fields.texts("integrated").compactMap { item in
      guard let id = reading.resolve(item.text, as: .product, at: item.origin) else { return nil }
      guard known.contains(id) else {
        let nearest = reading.suggestion(for: id, among: known)
        let phrase = Phrase.unknownWord(item.text, expected: known, suggestion: nearest)
        reading.error(phrase, at: item.origin)
        return nil
      }
      return Product.ID(id)
    }
  }

  private func untracked(_ node: YAMLNode) -> UntrackedInput? {
    guard let fields = Fields(node, .untracked, keys: ItemKeys.untracked, reading) else {
      return nil
    }
    let name = fields.needName()
    fields.need("amount")
    guard let amount = fields.figure("amount"), let name else { return nil }
    return UntrackedInput(name: name, amount: amount)
  }

  private func reaction(_ item: (text: String, origin: Origin)) -> Reaction? {
    if let reaction = ReactionText.read(item.text) { return reaction }
    reading.error(Self.notAReaction(item.text), at: item.origin)
    return nil
  }

  /// The scale in the product's unit; a size in machines goes through the machine's output.
  private func scale(_ node: YAMLNode, of product: Product?, rates: [EquipmentRate])
    -> EconomicScale?
  {
    guard let fields = Fields(node, .scale, keys: ItemKeys.scale, reading) else { return nil }
    let minimum = fields.figure("min")
    let typical = fields.figure("typical")
    guard let product else { return nil }
    guard let unit = fields.placedText("unit") else {
      return EconomicScale(minimum: minimum, typical: typical)
    }
    guard let scaled = reading.unit(unit.text, at: unit.origin) else { return nil }
    if let factor = scaled.factor(to: product.unit) {
      return EconomicScale(
        minimum: minimum?.scaled(by: factor),
        typical: typical?.scaled(by: factor)
      )
    }
    guard let rate = rates.first(where: { $0.unit.id == scaled.unit.id }) else {
      reading.error(
        .unitMismatch(
          unit.text,
          product: product.id.text,
          unit: product.unit
        ),
        at: unit.origin
      )
      return nil
    }
    return EconomicScale(
      minimum: minimum?.converted(scaled.scale, by: rate.output),
      typical: typical?.converted(scaled.scale, by: rate.output)
    )
  }

  private func resources(_ fields: Fields) -> [Resource: Figure] {
    guard let node = fields.node("resources") else { return [:] }
    let keys = Resource.allCases.map(\.rawValue)
    guard let items = Fields(node, .resource, keys: keys, reading) else { return [:] }
    var resources: [Resource: Figure] = [:]
    for resource in Resource.allCases { resources[resource] = items.figure(resource.rawValue) }
    return resources
  }

  private func equipment(_ node: YAMLNode) -> EquipmentRate? {
    guard let fields = Fields(node, .equipment, keys: ItemKeys.equipment, reading) else {
      return nil
    }
    fields.need("unit")
    fields.need("output")
    let unit = fields.placedText("unit").flatMap { reading.unit($0.text, at: $0.origin) }
    guard let output = fields.figure("output"), let unit else { return nil }
    return EquipmentRate(unit: unit.unit, output: output.scaled(by: 1 / unit.scale))
  }
}

extension Reading {
  /// Reports a stage that a chain does not have.
  func unknownStage(_ stage: String, in chain: String, known: [String], at origin: Origin) {
    // A chain without stages was reported as such.
    guard !known.isEmpty else { return }
    let nearest = suggestion(for: stage, among: known)
    error(
      Self.unknownStage(stage, chain: chain, expected: known, suggestion: nearest),
      at: origin
    )
  }

  /// A hazard, if the text is one.
  func hazard(_ item: (text: String, origin: Origin)) -> Hazard? {
    if let hazard = Hazard(rawValue: item.text) { return hazard }
    let nearest = suggestion(for: item.text, among: ItemKeys.hazards)
    error(
      .unknownWord(item.text, expected: ItemKeys.hazards, suggestion: nearest),
      at: item.origin
    )
    return nil
  }
}

extension Reading {
  /// A stage that the chain does not have.
  static func unknownStage(_ stage: String, chain: String, expected: [String], suggestion: String?)
    -> Phrase
  {
    let stage = Phrase.quoted(stage)
    let chain = Phrase.shown(chain)
    let expected = Phrase.list(expected)
    let suggestion = Phrase.suggestion(suggestion)
    return Phrase(
      zh: "产业链 \(chain) 没有段\(stage.zh)；应为 \(expected.zh) 之一\(suggestion.zh)",
      en:
        "the chain \(chain) has no stage \(stage.en); expected one of \(expected.en)\(suggestion.en)"
    )
  }
}
