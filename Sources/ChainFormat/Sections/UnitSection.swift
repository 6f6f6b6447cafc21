import ChainModel
import Wording

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
            reading.error(.reference(.sharedSpelling(text, with: owner)), at: node.origin)
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
    if !isGood { error(.reference(.keyForm(id.text)), at: id.origin) }
    return isGood
  }
}
