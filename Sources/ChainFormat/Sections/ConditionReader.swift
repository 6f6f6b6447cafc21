import ChainModel

/// Reads conditions: `{field: size, below: 20, unit: 万t/a}`, joined by `all`, `any`, `not`.
struct ConditionReader {
  let reading: Reading

  /// A condition; nil, and reported, for anything else.
  func condition(_ node: YAMLNode, _ key: String) -> Condition? {
    guard let fields = Fields(node, .condition, keys: ItemKeys.condition, reading) else {
      return nil
    }
    let joints = ["all", "any", "not", "field"].filter { fields.has($0) }
    guard let joint = joints.first else {
      fields.need("field")
      return nil
    }
    let belonging =
      joint == "field"
      ? ["field", "unit"] + FieldTest.Comparison.allCases.map(\.rawValue) : [joint]
    for entry in fields.entries
    where ItemKeys.condition.contains(entry.key) && !belonging.contains(entry.key) {
      reading.error(
        .unknownKey(entry.key, expected: belonging, suggestion: nil),
        at: entry.origin
      )
    }
    switch joint {
    case "not": return fields.node("not").flatMap { condition($0, "not") }.map { .not($0) }
    case "all": return parts(fields, "all").map { .all($0) }
    case "any": return parts(fields, "any").map { .any($0) }
    default: return test(fields)
    }
  }

  private func parts(_ fields: Fields, _ key: String) -> [Condition]? {
    let nodes = fields.items(key)
    guard !nodes.isEmpty else {
      if fields.node(key) != nil { reading.error(.emptyList(key), at: fields.origin) }
      return nil
    }
    let parts = nodes.map { condition($0, key) }
    return parts.contains { $0 == nil } ? nil : parts.compactMap(\.self)
  }

  private func test(_ fields: Fields) -> Condition? {
    let field = field(fields)
    let comparisons = FieldTest.Comparison.allCases.filter { fields.has($0.rawValue) }
    guard let comparison = comparisons.first else {
      reading.error(
        Self.noComparison(expected: FieldTest.Comparison.allCases.map(\.rawValue)),
        at: fields.origin
      )
      return nil
    }
    for other in comparisons.dropFirst() {
      let place = fields.entries.first { $0.key == other.rawValue }?.origin ?? fields.origin
      reading.error(
        .unknownKey(other.rawValue, expected: [comparison.rawValue], suggestion: nil),
        at: place
      )
    }
    guard let field else { return nil }
    let isFlag = field.measure == .flag
    guard isFlag == (comparison == .is) else {
      let place = fields.entries.first { $0.key == comparison.rawValue }?.origin ?? fields.origin
      reading.error(Self.wrongComparison(field.id.text, isFlag: isFlag), at: place)
      return nil
    }
    if isFlag {
      guard fields.node("is") != nil else { return nil }
      return .test(
        FieldTest(field: field.id, .is, .flag(fields.flag("is")), origin: fields.origin)
      )
    }
    let number = fields.node(comparison.rawValue).flatMap { signed($0, comparison.rawValue) }
    let unit = unit(of: field, fields)
    guard let number, let unit else { return nil }
    return .test(
      FieldTest(field: field.id, comparison, .amount(number, unit), origin: fields.origin)
    )
  }

  /// The field that an item names.
  func field(_ fields: Fields) -> RuleField? {
    fields.need("field")
    guard let item = fields.placedText("field") else { return nil }
    if let field = RuleField.with(Identifier(item.text)) { return field }
    let known = RuleField.all.map(\.id.text)
    reading.error(
      .unknownWord(
        item.text,
        expected: known,
        suggestion: reading.suggestion(for: item.text, among: known)
      ),
      at: item.origin
    )
    return nil
  }

  /// The unit that an item gives, which must be one of its field.
  func unit(of field: RuleField, _ fields: Fields) -> RuleUnit? {
    fields.need("unit")
    guard let item = fields.placedText("unit") else { return nil }
    if let unit = field.unit(item.text, in: reading.units) { return unit }
    reading.error(
      Self.notAUnitOf(item.text, field: field.id.text, examples: field.unitExamples()),
      at: item.origin
    )
    return nil
  }

  /// A number that may lie below zero.
  func signed(_ node: YAMLNode, _ key: String) -> Double? {
    guard case .scalar(let text, isPlain: true) = node.content else {
      reading.error(.wrongShape(key, expected: .number, found: node.shape), at: node.origin)
      return nil
    }
    switch NumberText.read(text) {
    case .number(let value): return value
    case .wrong(let phrase):
      reading.error(phrase, at: node.origin)
      return nil
    }
  }
}

extension ConditionReader {
  /// A condition that compares with nothing.
  static func noComparison(expected: [String]) -> Phrase {
    let expected = Phrase.list(expected)
    return Phrase(
      zh: "条件式没有比较；应有 \(expected.zh) 之一",
      en: "the condition compares with nothing; expected one of \(expected.en)"
    )
  }

  /// A field of yes or no compared with an amount, or the other way round.
  static func wrongComparison(_ field: String, isFlag: Bool) -> Phrase {
    let field = Phrase.shown(field)
    return Phrase(
      zh: isFlag
        ? "字段 \(field) 只答是否；应写 is: true 或 is: false"
        : "字段 \(field) 是数量；应写 below、atMost、atLeast、above 之一",
      en: isFlag
        ? "the field \(field) is answered with yes or no; expected is: true or is: false"
        : "the field \(field) is an amount; expected below, atMost, atLeast or above"
    )
  }

  /// A unit that a rule's field is not measured in.
  static func notAUnitOf(_ unit: String, field: String, examples: [String]) -> Phrase {
    let unit = Phrase.quoted(unit)
    let field = Phrase.shown(field)
    return Phrase(
      zh: "字段 \(field) 不用单位\(unit.zh)"
        + (examples.isEmpty ? "；它没有单位" : "；应如 \(Phrase.list(examples).zh)"),
      en: "the field \(field) is not measured in \(unit.en); "
        + (examples.isEmpty
          ? "expected no unit" : "expected something like \(Phrase.list(examples).en)")
    )
  }
}
