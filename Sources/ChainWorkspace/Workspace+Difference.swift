import ChainFormat
import Tables
import AtlasPages
package import AtlasSite
package import ChainMaps
package import ChainModel
package import Editions

extension Workspace {
  /// The files that tell a difference: a page, its maps where the new workspace can be read, and
  /// each table as CSV.
  ///
  /// Throws `ChainMapsError` where a map cannot be laid out.
  package static func files(
    of difference: AtlasDifference,
    to workspace: Workspace?,
    in language: Language
  ) async throws(ChainMapsError) -> [AtlasFile] {
    await DifferenceExporter(
      difference,
      language: language,
      region: workspace?.model.region.name
        ?? Name(zh: difference.region.text, en: difference.region.text),
      maps: try await workspace?.maps(of: difference, in: language) ?? [],
      inputs: workspace?.files.map { WorkspaceFile(path: $0.path, text: $0.text) } ?? [],
      units: workspace?.model.units ?? UnitSystem([])
    ).files()
  }

  /// The map of each chain that a difference touches, with what changed marked on it.
  ///
  /// Throws `ChainMapsError` where a map cannot be laid out.
  func maps(
    of difference: AtlasDifference,
    in language: Language
  ) async throws(ChainMapsError) -> [AtlasInput.Map] {
    let marks = difference.marks(in: language)
    var maps: [AtlasInput.Map] = []
    for chain in model.chains.elements where touches(chain, marks) {
      let map = try ChainMap(
        model: model,
        request: MapRequest(chain: chain.id, language: language, asOf: difference.now),
        marks: marks
      )
      maps.append(
        AtlasInput.Map(
          page: .difference,
          caption: Self.differenceMap(chain.name).text(in: language),
          svg: try await MapRenderer.svg(of: map)
        )
      )
    }
    return maps
  }

  private func touches(_ chain: Chain, _ marks: MapMarks) -> Bool {
    chain.stages.flatMap(\.processes).compactMap { model.processes[$0] }.contains { process in
      ([process.output] + process.inputs.map(\.product) + process.byproducts.map(\.product))
        .contains { marks.products[$0] != nil }
    }
  }
}

extension Workspace {
  fileprivate static func differenceMap(_ chain: Name) -> Phrase {
    Phrase(
      zh: "\(chain.zh)：两版差异（▲供应增加，▼供应减少，✓缺口消除；着色的为新出现的缺口）",
      en: "\(chain.en): what changed (▲ more supply, ▼ less, ✓ gap closed; coloured: gap opened)"
    )
  }
}
