import ChainModel

/// Reads `units`.
struct UnitSection {
  let reading: Reading

  /// The units in order; shared spellings are reported.
  func units(_ sections: [Section]) -> [MeasureUnit] {
    var units: [MeasureUnit] = []
    var owners: [String: String] = [:]
    for section in sections {
      for node in reading.items(section.node, section.key) {
        guard let unit = unit(node) else { continue }
        for text in Set([unit.id.text, unit.name.zh, unit.name.en] + unit.symbols)
          .sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) })
        {
          if let owner = owners[text] {
            reading.error(Self.sharedSpelling(text, with: owner), at: node.origin)
          } else {
            owners[text] = unit.id.text
          }
        }
        units.append(unit)
      }
    }
    return units
  }

  private func unit(_ node: YAMLNode) -> MeasureUnit? {
    guard let fields = Fields(node, .unit, keys: ItemKeys.unit, reading) else { return nil }
    fields.need("id")
    let name = fields.needName()
    let dimension: Dimension? = fields.needWord("dimension")
    let factor = fields.number("factor", .positive)
    guard let id = fields.id, reading.checkKey(id), let name, let dimension else { return nil }
    return MeasureUnit(
      id: MeasureUnit.ID(id.text),
      name: name,
      dimension: dimension,
      factor: factor,
      symbols: fields.texts("symbols").map(\.text),
      origin: fields.origin
    )
  }
}

extension Reading {
  /// Whether the key of a unit or a source has no odd characters; reported otherwise.
  func checkKey(_ id: (text: String, origin: Origin)) -> Bool {
    let isGood = id.text.unicodeScalars.allSatisfy {
      switch $0 {
      case "a"..."z", "A"..."Z", "0"..."9", ".", "-", "_", "/", "²", "³", "%": true
      default: false
      }
    }
    if !isGood { error(Self.keyForm(id.text), at: id.origin) }
    return isGood
  }
}

extension Reading {
  /// A source or unit key with characters that it may not have.
  static func keyForm(_ id: String) -> Phrase {
    let id = Phrase.quoted(id)
    return Phrase(
      zh: "\(id.zh)不是合规的键；应为不含空格的字母、数字与 . - _ / ²³",
      en: "\(id.en) is no key; expected letters, digits and . - _ / ²³ without spaces"
    )
  }
}

extension UnitSection {
  /// A spelling that two units share.
  static func sharedSpelling(_ text: String, with other: String) -> Phrase {
    let text = Phrase.quoted(text)
    let other = Phrase.shown(other)
    return Phrase(
      zh: "写法\(text.zh)已用于单位 \(other)；一种写法应只指一个单位",
      en: "the spelling \(text.en) belongs to the unit \(other); expected one unit for a spelling"
    )
  }
}
