import ChainModel

/// Reads what is known of a company or a project: `{employees: 320 人, hnte: true, title: [甲, 乙]}`.
struct FactReader {
  let reading: Reading

  /// The facts of a mapping; every key is a field of the rules.
  func facts(_ node: YAMLNode, _ key: String) -> [RuleField.ID: RuleFact] {
    guard let entries = node.entries else {
      reading.error(.wrongShape(key, expected: .mapping, found: node.shape), at: node.origin)
      return [:]
    }
    let conditions = ConditionReader(reading: reading)
    var facts: [RuleField.ID: RuleFact] = [:]
    for entry in entries {
      guard let field = conditions.known(entry.key, at: entry.origin), !entry.value.isEmpty else {
        continue
      }
      facts[field.id] = fact(entry.value, of: field)
    }
    return facts
  }

  private func fact(_ node: YAMLNode, of field: RuleField) -> RuleFact? {
    switch field.measure {
    case .flag:
      if case .scalar(let text, isPlain: true) = node.content {
        switch text {
        case "true", "True", "TRUE", "是": return .flag(true)
        case "false", "False", "FALSE", "否": return .flag(false)
        default: break
        }
      }
      reading.error(
        .wrongShape(field.id.text, expected: .boolean, found: node.shape),
        at: node.origin
      )
      return nil
    case .words:
      if case .sequence(let nodes) = node.content {
        return .words(nodes.compactMap { reading.text($0, field.id.text)?.text })
      }
      return reading.text(node, field.id.text).map { .words([$0.text]) }
    case .yearly, .perOutput, .plain: return amount(node, of: field)
    }
  }

  /// `320 人`, `60-65 %`: a number or a range, and a unit of the field.
  private func amount(_ node: YAMLNode, of field: RuleField) -> RuleFact? {
    guard let item = reading.text(node, field.id.text) else { return nil }
    let number = item.text.prefix {
      $0.isASCII && $0.isNumber || $0 == "." || $0 == "-" || $0 == "–" || $0 == ","
    }
    let rest = item.text.dropFirst(number.count).drop { $0 == " " }
    guard let unit = field.unit(String(rest), in: reading.units) else {
      reading.error(
        ConditionReader.notAUnitOf(
          String(rest),
          field: field.id.text,
          examples: field.unitExamples()
        ),
        at: item.origin
      )
      return nil
    }
    let parts = number.split(whereSeparator: { $0 == "–" || $0 == "-" })
    var ends: [Double] = []
    for part in parts {
      switch NumberText.read(part) {
      case .number(let value): ends.append(value)
      case .wrong(let phrase):
        reading.error(phrase, at: item.origin)
        return nil
      }
    }
    guard let low = ends.first, let high = ends.last, ends.count <= 2, low <= high else {
      reading.error(.notANumber(item.text), at: item.origin)
      return nil
    }
    return .amount(Span(low: low, mid: (low + high) / 2, high: high), unit)
  }
}
