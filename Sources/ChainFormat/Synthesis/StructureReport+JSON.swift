import ChainTopology
import Markup

extension StructureReport {
  /// The report as a JSON document with the schema `chainatlas.structure/1`.
  public var json: String {
    let reasons =
      maximal.excludedUnits.compactMap { unit in
        maximal.exclusion(ofUnit: unit)
          .map { reason("unit", problem.units[unit].name, $0) }
      }
      + maximal.excludedMaterials.compactMap { material in
        maximal.exclusion(ofMaterial: material)
          .map { reason("material", problem.materials[material].name, $0) }
      }
    return JSONWriter().text(
      .fields([
        "schema": "chainatlas.structure/1",
        "name": .string(problem.name),
        "materials": .strings(materials(maximal.materials)),
        "units": .strings(units(maximal.units)),
        "excludedMaterials": .strings(materials(maximal.excludedMaterials)),
        "excludedUnits": .strings(units(maximal.excludedUnits)),
        "missingProducts": .strings(materials(maximal.missingProducts)),
        "reasons": .array(reasons),
        "structures": .array(listing.structures.map { .strings(units($0)) }),
        "structuresTruncated": .bool(listing.isTruncated),
      ])
    )
  }

  private func reason(
    _ kind: String,
    _ name: String,
    _ exclusion: MaximalStructure.Exclusion
  ) -> JSONValue {
    let (word, others): (String, [Int]) =
      switch exclusion {
      case .leftOut: ("left-out", [])
      case .makesRaw(let material): ("makes-raw", [material])
      case .lacksInput(let group): ("lacks-input", group)
      case .notMade: ("not-made", [])
      case .leadsNowhere: ("leads-nowhere", [])
      case .noStructure: ("no-structure", [])
      }
    return .object([
      JSONField(kind, .string(name)), JSONField("reason", .string(word)),
      JSONField("materials", .strings(materials(others))),
    ])
  }
}
