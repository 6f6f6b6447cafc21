import ChainTopology

extension StructureReport {
  /// The report as a JSON document with the schema `chainatlas.structure/1`.
  public var json: String {
    let names = problem.units.map { DiagnosticList.quoted($0.name) }
    let structures = listing.structures.map { structure in
      "    [" + structure.map { names[$0] }.joined(separator: ", ") + "]"
    }
    let reasons =
      maximal.excludedUnits.compactMap { unit in
        maximal.exclusion(ofUnit: unit)
          .map { reason("unit", problem.units[unit].name, $0) }
      }
      + maximal.excludedMaterials.compactMap { material in
        maximal.exclusion(ofMaterial: material)
          .map { reason("material", problem.materials[material].name, $0) }
      }
    return """
      {
        "schema": "chainatlas.structure/1",
        "name": \(DiagnosticList.quoted(problem.name)),
        "materials": \(Self.list(materials(maximal.materials))),
        "units": \(Self.list(units(maximal.units))),
        "excludedMaterials": \(Self.list(materials(maximal.excludedMaterials))),
        "excludedUnits": \(Self.list(units(maximal.excludedUnits))),
        "missingProducts": \(Self.list(materials(maximal.missingProducts))),
        "reasons": \(Self.block(reasons)),
        "structures": \(Self.block(structures)),
        "structuresTruncated": \(listing.isTruncated)
      }

      """
  }

  private func reason(
    _ kind: String,
    _ name: String,
    _ exclusion: MaximalStructure.Exclusion
  ) -> String {
    let (word, others): (String, [Int]) =
      switch exclusion {
      case .leftOut: ("left-out", [])
      case .makesRaw(let material): ("makes-raw", [material])
      case .lacksInput(let group): ("lacks-input", group)
      case .notMade: ("not-made", [])
      case .leadsNowhere: ("leads-nowhere", [])
      case .noStructure: ("no-structure", [])
      }
    let fields = "\"\(kind)\": \(DiagnosticList.quoted(name)), \"reason\": \"\(word)\""
    return "    {\(fields), \"materials\": \(Self.list(materials(others)))}"
  }

  private static func list(_ names: [String]) -> String {
    "[" + names.map(DiagnosticList.quoted).joined(separator: ", ") + "]"
  }

  private static func block(_ rows: [String]) -> String {
    rows.isEmpty ? "[]" : "[\n" + rows.joined(separator: ",\n") + "\n  ]"
  }
}
