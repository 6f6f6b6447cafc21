import Tables
public import AtlasPages
public import ChainMaps
public import ChainModel
public import Editions
import Wording

extension Workspace {
  /// The map of each chain that a difference touches, with what changed marked on it.
  ///
  /// Throws `ChainMapsError` where a map cannot be laid out.
  public func maps(
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
          caption: AtlasPhrase.differenceMap(chain.name).text(in: language),
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
