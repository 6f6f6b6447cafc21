import ChainModel

/// Reads `policies`.
struct PolicySection {
  let reading: Reading
  private let conditions: ConditionReader

  init(reading: Reading) {
    self.reading = reading
    conditions = ConditionReader(reading: reading)
  }

  /// The policies in order.
  func policies(_ sections: [Section]) -> [Policy] {
    sections.flatMap { reading.items($0.node, $0.key) }.compactMap(policy)
  }

  private func policy(_ node: YAMLNode) -> Policy? {
    guard let fields = Fields(node, .policy, keys: ItemKeys.policy, reading) else { return nil }
    fields.need("id")
    fields.need("for")
    fields.need("versions")
    let name = fields.needName()
    let family: Policy.Family? = fields.needWord("family")
    let subjects: [Policy.Subject] = fields.texts("for").compactMap {
      reading.word($0.text, at: $0.origin)
    }
    let excludes: [Policy.ID] = fields.ids("excludes", .policy)
    let rung = fields.number("rung", .positive).flatMap { Int(exactly: $0) }
    let note = fields.text("note")
    let versions = fields.items("versions").compactMap(version)
    guard let id = fields.id, let name, let family else { return nil }
    return Policy(
      id: Identifier(id.text),
      name: name,
      subjects: subjects,
      family: family,
      versions: versions,
      excludes: excludes,
      rung: rung,
      note: note,
      origin: fields.origin
    )
  }

  private func version(_ node: YAMLNode) -> PolicyVersion? {
    guard let fields = Fields(node, .version, keys: ItemKeys.policyVersion, reading) else {
      return nil
    }
    fields.need("benefit")
    let document: PolicyDocument.ID? = fields.needID("document", .document)
    let validity: Validity? =
      fields.has("from") || fields.has("to")
      ? Validity(from: fields.date("from"), to: fields.date("to")) : nil
    let condition = fields.node("needs").flatMap { conditions.condition($0, "needs") }
    let benefit = fields.node("benefit").flatMap(benefit)
    let grade: Grade? = fields.needWord("grade")
    let (clause, quote) = (fields.phrase("clause"), fields.text("quote"))
    let (url, note) = (fields.text("url"), fields.text("note"))
    let isDraft = fields.flag("draft")
    guard let document, let benefit, let grade else { return nil }
    return PolicyVersion(
      document: document,
      validity: validity,
      clause: clause,
      condition: condition,
      benefit: benefit,
      isDraft: isDraft,
      quote: quote,
      grade: grade,
      url: url,
      note: note,
      origin: fields.origin
    )
  }

  private func benefit(_ node: YAMLNode) -> PolicyBenefit? {
    guard let fields = Fields(node, .benefit, keys: ItemKeys.benefit, reading) else { return nil }
    let name = fields.needName()
    let amount = amount(fields)
    let period: PolicyBenefit.Period? = fields.word("period")
    let isUnread = fields.flag("unread")
    guard let name else { return nil }
    return PolicyBenefit(
      words: name,
      amount: amount,
      period: period ?? .yearly,
      isRateUnread: isUnread
    )
  }

  private func amount(_ fields: Fields) -> PolicyBenefit.Amount? {
    if fields.has("flat") { return fields.number("flat").map { .flat($0) } }
    guard fields.has("rate") || fields.has("scale") else { return nil }
    fields.need("of")
    let field = fields.placedText("of").flatMap { conditions.known($0.text, at: $0.origin) }
    let unit = field.flatMap { conditions.unit(of: $0, fields) }
    guard let field, let unit else { return nil }
    if fields.has("rate") {
      return fields.number("rate").map {
        .rate($0, per: unit, of: field.id, least: fields.number("least") ?? 0)
      }
    }
    let steps = fields.items("scale").compactMap { node -> PolicyBenefit.Step? in
      guard let step = Fields(node, .benefit, keys: ItemKeys.benefitStep, reading) else {
        return nil
      }
      step.need("from")
      step.need("share")
      guard let from = step.number("from"), let share = step.number("share", .fraction) else {
        return nil
      }
      return PolicyBenefit.Step(from: from, share: share)
    }
    return .scale(steps, in: unit, of: field.id)
  }
}
