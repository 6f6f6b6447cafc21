import ChainModel

/// Reads `gates`.
struct GateSection {
  let reading: Reading
  let products: Catalogue<Product>
  let processes: Catalogue<UnitProcess>
  private let conditions: ConditionReader

  init(reading: Reading, products: Catalogue<Product>, processes: Catalogue<UnitProcess>) {
    self.reading = reading
    self.products = products
    self.processes = processes
    conditions = ConditionReader(reading: reading)
  }

  /// The gates in order; one with variants is several.
  func gates(_ sections: [Section]) -> [Gate] {
    sections.flatMap { reading.items($0.node, $0.key) }.flatMap(gates)
  }

  /// What the whole item says of a gate; a variant may say some of it anew.
  private struct Words {
    var processes: [UnitProcess.ID]
    var clause: Phrase?
    var rule: Name
    var threshold: GateThreshold?
    var quote: String?
    var note: String?
    var origin: Origin
  }

  private func gates(_ node: YAMLNode) -> [Gate] {
    guard let fields = Fields(node, .gate, keys: ItemKeys.gate, reading) else { return [] }
    fields.need("id")
    let document: PolicyDocument.ID? = fields.needID("document", .document)
    if !fields.has("variants") { fields.need("processes") }
    let processes = processes(fields)
    let category: GateClass? = fields.needWord("class")
    let effect: GateEffect? = fields.needWord("effect")
    let rule = fields.needName()
    let threshold = fields.node("threshold").flatMap(threshold)
    let reach = condition(fields, "when")
    let exception = condition(fields, "unless")
    let requirement = condition(fields, "needs")
    let question = fields.node("ask").flatMap(question)
    for (part, key) in [(reach, "when"), (exception, "unless")]
    where part?.asksForRestricted == true {
      reportRestricted(fields, key)
    }
    if let requirement, requirement.asksForRestricted, !requirement.asksForRestrictedAsFalse {
      reportRestricted(fields, "needs")
    }
    let grade: Grade? = fields.needWord("grade")
    let (clause, quote) = (fields.phrase("clause"), fields.text("quote"))
    let (url, note) = (fields.text("url"), fields.text("note"))
    let isUnread = threshold == nil && fields.has("threshold")
    if category == .condition, threshold?.requirement == nil, !isUnread, !fields.has("needs"),
      !fields.has("ask")
    {
      reading.error(Self.nothingToDecide, at: fields.origin)
    }
    guard let id = fields.id, let rule else { return [] }
    let words = Words(
      processes: processes,
      clause: clause,
      rule: rule,
      threshold: threshold,
      quote: quote,
      note: note,
      origin: fields.origin
    )
    let variants = variants(fields, of: words)
    guard let document, let category, let effect, let grade else { return [] }
    let gates = ((processes.isEmpty ? [] : [words]) + variants).map { words in
      Gate(
        id: Identifier(id.text),
        document: document,
        processes: words.processes,
        category: category,
        effect: effect,
        clause: words.clause,
        rule: words.rule,
        threshold: words.threshold,
        reach: reach,
        exception: exception,
        requirement: requirement,
        question: question,
        quote: words.quote,
        grade: grade,
        url: url,
        note: words.note,
        origin: words.origin
      )
    }
    for gate in gates { checkUnits(of: gate) }
    return gates
  }

  private func variants(_ fields: Fields, of whole: Words) -> [Words] {
    var seen = Set(whole.processes)
    return fields.items("variants").compactMap { node in
      guard let part = Fields(node, .gate, keys: ItemKeys.gateVariant, reading) else { return nil }
      part.need("processes")
      var words = whole
      words.origin = part.origin
      words.processes = processes(part)
      for process in words.processes where !seen.insert(process).inserted {
        reading.error(.listedTwice(process.text), at: part.origin)
      }
      if part.has("zh") || part.has("en"), let rule = part.needName() { words.rule = rule }
      words.clause = part.phrase("clause") ?? words.clause
      words.threshold = part.node("threshold").flatMap(threshold) ?? words.threshold
      words.quote = part.text("quote") ?? words.quote
      words.note = part.text("note") ?? words.note
      return words
    }
  }

  private func processes(_ fields: Fields) -> [UnitProcess.ID] {
    let ids: [UnitProcess.ID] = fields.ids("processes", .process)
    if ids.isEmpty, let node = fields.node("processes"), case .sequence(let items) = node.content,
      items.isEmpty
    {
      reading.error(.emptyList("processes"), at: node.origin)
    }
    return ids
  }

  private func condition(_ fields: Fields, _ key: String) -> Condition? {
    fields.node(key).flatMap { conditions.condition($0, key) }
  }

  private func question(_ node: YAMLNode) -> Name? {
    Fields(node, .gate, keys: ["zh", "en"], reading)?.needName()
  }

  private func threshold(_ node: YAMLNode) -> GateThreshold? {
    guard let fields = Fields(node, .threshold, keys: ItemKeys.gateThreshold, reading) else {
      return nil
    }
    let field = conditions.field(fields)
    fields.need("value")
    let value = fields.node("value").flatMap { conditions.signed($0, "value") }
    let sense: GateThreshold.Sense? = fields.needWord("sense")
    guard let field else { return nil }
    let unit = conditions.unit(of: field, fields)
    guard let value, let sense, let unit else { return nil }
    return GateThreshold(
      field: field.id,
      value: value,
      unit: unit,
      sense: sense,
      origin: fields.node("unit")?.origin ?? fields.origin
    )
  }

  /// What follows from being restricted may only stand against a project: anything else would let a
  /// relaxed gate remove one.
  private func reportRestricted(_ fields: Fields, _ key: String) {
    reading.error(Self.restrictedMisused, at: fields.node(key)?.origin ?? fields.origin)
  }

  /// Reports a threshold whose unit does not convert to that of a process's main output.
  private func checkUnits(of gate: Gate) {
    guard let threshold = gate.threshold else { return }
    for id in gate.processes {
      guard let process = processes[id], let product = products[process.output] else { continue }
      let mine: ScaledUnit? =
        switch threshold.unit.scale {
        case .yearly(let unit): threshold.field == "size" ? unit : nil
        case .perOutput(_, of: let unit): unit
        case .plain: nil
        }
      guard let mine, mine.factor(to: product.unit) == nil else { continue }
      reading.error(
        .unitMismatch(threshold.unit.text, product: product.id.text, unit: product.unit),
        at: threshold.origin
      )
    }
  }
}

extension Condition {
  private static let restricted: RuleField.ID = "restricted"

  /// Whether it asks whether the project is restricted.
  fileprivate var asksForRestricted: Bool { tests.contains { $0.field == Self.restricted } }

  /// Whether it only ever asks that the project is not.
  fileprivate var asksForRestrictedAsFalse: Bool {
    switch self {
    case .all(let parts), .any(let parts), .atLeast(_, of: let parts):
      parts.allSatisfy(\.asksForRestrictedAsFalse)
    case .not, .score: !asksForRestricted
    case .test(let test): test.field != Self.restricted || test.value == .flag(false)
    case .manual: true
    }
  }
}

extension GateSection {
  /// A gate that is a condition and says neither what it needs nor what to ask.
  static let nothingToDecide = Phrase(
    zh: "class 为 condition 而没有可判断的内容；应写 threshold、needs 或 ask",
    en: "the gate is a condition and says nothing that decides it; expected threshold, needs or ask"
  )

  /// The field `restricted` where it may not stand.
  static let restrictedMisused = Phrase(
    zh: "字段 restricted 是其他条款的后果；只应在 needs 中写 is: false",
    en: "the field restricted follows from the other gates; expected only is: false under needs"
  )
}
