import ChainModel

/// Reads `fields`: what conditions may ask for beside the fields of every workspace.
struct RuleFieldSection {
  private enum Kind: String, CaseIterable { case flag, words, amount }

  let reading: Reading

  /// The fields in order.
  func fields(_ sections: [Section]) -> [RuleField] {
    var taken = Set(RuleField.all.map(\.id))
    return sections.flatMap { reading.items($0.node, $0.key) }.compactMap { node in
      guard let field = field(node) else { return nil }
      guard taken.insert(field.id).inserted else {
        reading.error(.listedTwice(field.id.text), at: node.origin)
        return nil
      }
      return field
    }
  }

  private func field(_ node: YAMLNode) -> RuleField? {
    guard let fields = Fields(node, .field, keys: ItemKeys.ruleField, reading) else { return nil }
    fields.need("id")
    fields.need("ask")
    let name = fields.needName()
    let kind: Kind? = fields.needWord("kind")
    let question = fields.node("ask").flatMap {
      Fields($0, .field, keys: ["zh", "en"], reading)?.needName()
    }
    let ratio = fields.node("ratio").flatMap(ratio)
    let isFixed = fields.flag("fixed")
    if let id = fields.id { reading.checkForm(of: id.text, at: id.origin) }
    let measure: RuleField.Measure?
    switch kind {
    case .flag: measure = .flag
    case .words: measure = .words
    case .amount: measure = spellings(fields).map { .plain($0) }
    case nil: measure = nil
    }
    guard let id = fields.id, let name, let question, let measure else { return nil }
    return RuleField(
      id: Identifier(id.text),
      measure: measure,
      words: name,
      question: question,
      ratio: ratio,
      isFixed: isFixed
    )
  }

  /// `{万元: 10000, 元: 1}`: spellings, and how many base units each is.
  private func spellings(_ fields: Fields) -> [RuleField.Spelling]? {
    fields.need("units")
    guard let entries = fields.node("units")?.entries else { return nil }
    return entries.compactMap { entry in
      reading.number(entry.value, entry.key, .positive).map {
        RuleField.Spelling(text: entry.key, factor: $0)
      }
    }
  }

  private func ratio(_ node: YAMLNode) -> RuleField.Ratio? {
    guard let fields = Fields(node, .field, keys: ItemKeys.ratio, reading) else { return nil }
    guard let part = fields.needText("of"), let whole = fields.needText("to") else { return nil }
    return RuleField.Ratio(of: Identifier(part), to: Identifier(whole))
  }
}
