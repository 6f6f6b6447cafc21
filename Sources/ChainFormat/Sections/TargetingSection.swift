import ChainModel

/// Reads `targeting`.
struct TargetingSection {
  let reading: Reading

  /// The rules of a region.
  func rules(_ node: YAMLNode) -> TargetingRules? {
    guard let fields = Fields(node, .targeting, keys: ItemKeys.targeting, reading) else {
      return nil
    }
    fields.need("weights")
    let weights = fields.items("weights").compactMap(weight)
    var seen: Set<TargetFeature> = []
    for weight in weights where !seen.insert(weight.feature).inserted {
      reading.error(.listedTwice(weight.feature.rawValue), at: fields.origin)
    }
    let regions = fields.items("regions").compactMap(region)
    return TargetingRules(
      weights: weights,
      evidence: evidence(fields),
      tiers: fractions(fields, "tiers"),
      scales: fields.node("scales").flatMap(scales) ?? TargetScales(),
      home: fields.node("home").flatMap(home),
      regions: regions,
      elsewhere: fields.number("elsewhere", .fraction) ?? 0,
      cooperation: fields.items("cooperation").compactMap { mode($0, regions) },
      origin: fields.origin
    )
  }

  private func weight(_ node: YAMLNode) -> TargetWeight? {
    guard let fields = Fields(node, .weight, keys: ItemKeys.targetWeight, reading) else {
      return nil
    }
    let feature: TargetFeature? = fields.needWord("feature")
    fields.need("weight")
    let weight = fields.number("weight")
    let unknown = fields.number("unknown", .fraction)
    let why = fields.needName()
    let (phrase, paragraph) = (fields.text("phrase"), fields.text("paragraph"))
    let sources = fields.sources()
    guard let feature, let weight, let why else { return nil }
    return TargetWeight(
      feature: feature,
      weight: weight,
      unknown: unknown ?? 0.5,
      why: why,
      phrase: phrase,
      paragraph: paragraph,
      sources: sources
    )
  }

  private func evidence(_ fields: Fields) -> [MakingEvidence: Double] {
    guard let node = fields.node("evidence") else { return MakingEvidence.standard }
    let known = MakingEvidence.allCases.map(\.rawValue)
    guard let values = Fields(node, .weight, keys: known, reading) else { return [:] }
    var result: [MakingEvidence: Double] = [:]
    for kind in MakingEvidence.allCases {
      // A workspace from before classes were read says nothing of them.
      if kind != .productClass { values.need(kind.rawValue) }
      result[kind] = values.number(kind.rawValue, .fraction)
    }
    result[.productClass] = result[.productClass] ?? result[.unspecified]
    return result
  }

  private func fractions(_ fields: Fields, _ key: String) -> [String: Double] {
    numbers(fields, key, .fraction)
  }

  private func numbers(_ fields: Fields, _ key: String, _ quantity: Quantity) -> [String: Double] {
    guard let node = fields.node(key) else { return [:] }
    let keys = node.entries?.map(\.key) ?? []
    guard let values = Fields(node, .weight, keys: keys, reading) else { return [:] }
    var result: [String: Double] = [:]
    for key in keys { result[key] = values.number(key, quantity) }
    return result
  }

  private func scales(_ node: YAMLNode) -> TargetScales? {
    guard let fields = Fields(node, .scale, keys: ItemKeys.targetScales, reading) else {
      return nil
    }
    let standard = TargetScales()
    return TargetScales(
      capital: range(fields, "capital") ?? standard.capital,
      staff: range(fields, "staff") ?? standard.staff,
      years: fields.number("years", .positive) ?? standard.years,
      distance: fields.number("distance", .positive) ?? standard.distance,
      currencies: numbers(fields, "currencies", .positive)
    )
  }

  private func range(_ fields: Fields, _ key: String) -> ClosedRange<Double>? {
    guard let node = fields.node(key),
      let ends = Fields(node, .scale, keys: ItemKeys.targetRange, reading)
    else { return nil }
    ends.need("low")
    ends.need("high")
    guard let low = ends.number("low", .positive), let high = ends.number("high", .positive) else {
      return nil
    }
    guard low < high else {
      reading.error(
        .outOfOrder(low: low, mid: (low + high) / 2, high: high),
        at: ends.origin
      )
      return nil
    }
    return low...high
  }

  private func home(_ node: YAMLNode) -> TargetHome? {
    guard let fields = Fields(node, .place, keys: ItemKeys.targetHome, reading) else { return nil }
    let name = fields.needName()
    for key in ["divisions", "longitude", "latitude"] { fields.need(key) }
    let divisions = fields.texts("divisions").compactMap { item -> Int? in
      if item.text.utf8.count == 6, let code = Int(item.text) { return code }
      reading.error(.notANumber(item.text), at: item.origin)
      return nil
    }
    let longitude = fields.number("longitude")
    let latitude = fields.number("latitude")
    guard let name, let longitude, let latitude else { return nil }
    return TargetHome(
      divisions: divisions,
      name: name,
      longitude: longitude,
      latitude: latitude
    )
  }

  private func region(_ node: YAMLNode) -> SourceRegion? {
    guard let fields = Fields(node, .sourceRegion, keys: ItemKeys.sourceRegion, reading) else {
      return nil
    }
    fields.need("id")
    fields.need("value")
    let name = fields.needName()
    let value = fields.number("value", .fraction)
    let (phrase, paragraph) = (fields.text("phrase"), fields.text("paragraph"))
    let sources = fields.sources()
    guard let id = fields.id, let name, let value else { return nil }
    reading.checkForm(of: id.text, at: id.origin)
    return SourceRegion(
      id: Identifier(id.text),
      name: name,
      value: value,
      provinces: fields.texts("provinces").map(\.text),
      cities: fields.texts("cities").map(\.text),
      countries: fields.texts("countries").map(\.text),
      phrase: phrase,
      paragraph: paragraph,
      sources: sources
    )
  }

  private func mode(_ node: YAMLNode, _ known: [SourceRegion]) -> CooperationMode? {
    guard let fields = Fields(node, .cooperation, keys: ItemKeys.cooperation, reading) else {
      return nil
    }
    fields.need("id")
    fields.need("needs")
    let phrase = fields.needName(chinese: "phrase")
    let needs: [CooperationMode.Need] = fields.texts("needs").compactMap {
      reading.word($0.text, at: $0.origin)
    }
    let ids = known.map(\.id.text)
    let regions = fields.texts("regions").compactMap { item -> Identifier<SourceRegion>? in
      if ids.contains(item.text) { return Identifier(item.text) }
      let nearest = reading.suggestion(for: item.text, among: ids)
      reading.error(
        .unknown(item.text, kind: .sourceRegion, suggestion: nearest),
        at: item.origin
      )
      return nil
    }
    let (paragraph, sources) = (fields.text("paragraph"), fields.sources())
    guard let id = fields.id, let phrase else { return nil }
    reading.checkForm(of: id.text, at: id.origin)
    return CooperationMode(
      id: Identifier(id.text),
      phrase: phrase,
      paragraph: paragraph,
      needs: needs,
      regions: regions,
      sources: sources
    )
  }
}
