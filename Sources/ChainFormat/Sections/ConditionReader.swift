import ChainModel

/// Reads conditions: `{field: size, below: 20, unit: 万t/a}`, joined by `all`, `any`, `not`.
struct ConditionReader {
  let reading: Reading

  /// A condition; nil, and reported, for anything else.
  func condition(_ node: YAMLNode, _ key: String) -> Condition? {
    guard let fields = Fields(node, .condition, keys: ItemKeys.condition, reading) else {
      return nil
    }
    let joints = ["all", "any", "not", "count", "score", "manual", "field"].filter {
      fields.has($0)
    }
    guard let joint = joints.first else {
      fields.need("field")
      return nil
    }
    let belonging =
      switch joint {
      case "field": ["field", "plus", "unit"] + FieldTest.Comparison.allCases.map(\.rawValue)
      case "count": ["count", "of"]
      default: [joint]
      }
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
    case "count":
      fields.need("of")
      let count = fields.number("count", .positive).flatMap { Int(exactly: $0) }
      guard let parts = parts(fields, "of"), let count else { return nil }
      return .atLeast(count, of: parts)
    case "score": return fields.node("score").flatMap(scoreSheet).map { .score($0) }
    case "manual":
      return fields.node("manual").flatMap {
        Fields($0, .condition, keys: ["zh", "en"], reading)?.needName()
      }.map { .manual($0) }
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

  private func scoreSheet(_ node: YAMLNode) -> ScoreSheet? {
    guard let fields = Fields(node, .score, keys: ItemKeys.scoreSheet, reading) else { return nil }
    let name = fields.needName()
    fields.need("mark")
    fields.need("items")
    let mark = fields.number("mark")
    let items = fields.items("items").map(scoreItem)
    guard let name, let mark, !items.contains(where: { $0 == nil }) else { return nil }
    return ScoreSheet(
      name: name,
      items: items.compactMap(\.self),
      mark: mark,
      isAbove: fields.flag("above")
    )
  }

  private func scoreItem(_ node: YAMLNode) -> ScoreSheet.Item? {
    guard let fields = Fields(node, .score, keys: ItemKeys.scoreItem, reading) else { return nil }
    let name = fields.needName()
    fields.need("bands")
    let bands = fields.items("bands").map { node -> ScoreSheet.Band? in
      guard let band = Fields(node, .score, keys: ItemKeys.scoreBand, reading) else { return nil }
      band.need("points")
      band.need("when")
      let points = band.number("points")
      guard let condition = band.node("when").flatMap({ condition($0, "when") }), let points else {
        return nil
      }
      return ScoreSheet.Band(condition, points: points)
    }
    guard let name, !bands.contains(where: { $0 == nil }) else { return nil }
    return ScoreSheet.Item(name: name, bands: bands.compactMap(\.self))
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
    let wanted: [FieldTest.Comparison] =
      switch field.measure {
      case .flag: [.is]
      case .words: [.in]
      case .yearly, .perOutput, .plain: [.below, .atMost, .atLeast, .above]
      }
    guard wanted.contains(comparison) else {
      let place = fields.entries.first { $0.key == comparison.rawValue }?.origin ?? fields.origin
      reading.error(Self.wrongComparison(field.id.text, wanted), at: place)
      return nil
    }
    let others = fields.texts("plus").compactMap { known($0.text, at: $0.origin)?.id }
    let value: FieldTest.Value?
    switch comparison {
    case .is: value = fields.node("is") == nil ? nil : .flag(fields.flag("is"))
    case .in:
      let words = fields.texts("in", orText: true).map(\.text)
      value = words.isEmpty ? nil : .words(words)
    case .below, .atMost, .atLeast, .above:
      let number = fields.node(comparison.rawValue).flatMap { signed($0, comparison.rawValue) }
      let unit = unit(of: field, fields)
      guard let number, let unit else { return nil }
      value = .amount(number, unit)
    }
    return value.map {
      .test(
        FieldTest(
          field: field.id,
          plus: others,
          comparison,
          $0,
          own: RuleField.with(field.id) == nil ? field : nil,
          origin: fields.origin
        )
      )
    }
  }

  /// The field that an item names.
  func field(_ fields: Fields) -> RuleField? {
    fields.need("field")
    guard let item = fields.placedText("field") else { return nil }
    return known(item.text, at: item.origin)
  }

  /// The field with a key; nil, and reported, where there is none.
  func known(_ id: String, at origin: Origin) -> RuleField? {
    let id = RuleField.ID(id)
    if let field = reading.ruleFields.first(where: { $0.id == id }) ?? RuleField.with(id) {
      return field
    }
    let known = (RuleField.all + reading.ruleFields).map(\.id.text)
    reading.error(
      .unknownWord(
        id.text,
        expected: known,
        suggestion: reading.suggestion(for: id.text, among: known)
      ),
      at: origin
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

  /// A field compared in a way that its values do not allow.
  static func wrongComparison(_ field: String, _ wanted: [FieldTest.Comparison]) -> Phrase {
    let field = Phrase.shown(field)
    return switch wanted.first {
    case .is:
      Phrase(
        zh: "字段 \(field) 只答是否；应写 is: true 或 is: false",
        en: "the field \(field) is answered with yes or no; expected is: true or is: false"
      )
    case .in:
      Phrase(
        zh: "字段 \(field) 以文字作答；应写 in: [甲]",
        en: "the field \(field) is answered with words; expected in: [one]"
      )
    default:
      Phrase(
        zh: "字段 \(field) 是数量；应写 below、atMost、atLeast、above 之一",
        en: "the field \(field) is an amount; expected below, atMost, atLeast or above"
      )
    }
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
