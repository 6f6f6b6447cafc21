import ChainModel

/// Reads `ranking`.
struct RankingSection {
  let reading: Reading

  /// The rules of a region; what it does not state is taken from the design.
  func rules(_ node: YAMLNode) -> RankingRules? {
    guard let fields = Fields(node, .ranking, keys: ItemKeys.ranking, reading) else { return nil }
    let standard = RankingRules()
    let marketShare = fields.number("marketShare", .fraction)
    let leadCapex = fields.number("leadCapex", .positive)
    guard fields.has("criteria") else {
      return RankingRules(
        marketShare: marketShare ?? standard.marketShare,
        leadCapex: leadCapex ?? standard.leadCapex
      )
    }
    let criteria = fields.items("criteria").compactMap(criterion)
    var seen: Set<RankingCriterion.Kind> = []
    for criterion in criteria where !seen.insert(criterion.kind).inserted {
      reading.error(.listedTwice(criterion.kind.rawValue), at: fields.origin)
    }
    return RankingRules(
      marketShare: marketShare ?? standard.marketShare,
      leadCapex: leadCapex ?? standard.leadCapex,
      criteria: criteria
    )
  }

  private func criterion(_ node: YAMLNode) -> RankingCriterion? {
    guard let fields = Fields(node, .ranking, keys: ItemKeys.criterion, reading) else {
      return nil
    }
    let kind: RankingCriterion.Kind? = fields.needWord("criterion")
    fields.need("weight")
    let weight = fields.number("weight")
    let reason = fields.needName()
    guard let kind, let weight else { return nil }
    return RankingCriterion(
      kind,
      weight: weight,
      reason: reason,
      scales: scales(fields, of: kind),
      values: values(fields, of: kind)
    )
  }

  private func scales(_ fields: Fields, of kind: RankingCriterion.Kind)
    -> [RankingCriterion.Scale: RankingCriterion.Bounds]
  {
    let known = RankingCriterion.Scale.allCases.filter { kind.standardScales[$0] != nil }
    var scales: [RankingCriterion.Scale: RankingCriterion.Bounds] = [:]
    guard let node = fields.node("scales"),
      let items = Fields(node, .ranking, keys: known.map(\.rawValue), reading)
    else { return scales }
    for scale in known {
      guard let node = items.node(scale.rawValue),
        let bounds = Fields(node, .ranking, keys: ItemKeys.targetRange, reading)
      else { continue }
      bounds.need("low")
      bounds.need("high")
      guard let low = bounds.number("low", .positive), let high = bounds.number("high", .positive)
      else { continue }
      guard low < high else {
        reading.error(.outOfOrder(low: low, mid: low, high: high), at: bounds.origin)
        continue
      }
      scales[scale] = RankingCriterion.Bounds(low: low, high: high)
    }
    return scales
  }

  private func values(_ fields: Fields, of kind: RankingCriterion.Kind)
    -> [RankingCriterion.Value: Double]
  {
    let known = RankingCriterion.Value.allCases.filter { kind.standardValues[$0] != nil }
    var values: [RankingCriterion.Value: Double] = [:]
    guard let node = fields.node("values"),
      let items = Fields(node, .ranking, keys: known.map(\.rawValue), reading)
    else { return values }
    for value in known { values[value] = items.number(value.rawValue, .fraction) }
    return values
  }
}
