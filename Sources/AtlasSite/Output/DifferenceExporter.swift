package import AtlasPages
package import ChainModel
package import Editions
import Tables

/// Writes a difference: a page with its tables and maps, and each table as CSV.
package struct DifferenceExporter: Sendable {
  private let difference: AtlasDifference
  private let language: Language
  private let region: Name
  private let maps: [AtlasInput.Map]
  private let inputs: [WorkspaceFile]
  private let units: UnitSystem

  /// Takes a difference.
  ///
  /// - Parameters:
  ///   - difference: The difference.
  ///   - language: The language of the page.
  ///   - region: The region it is about.
  ///   - maps: Difference maps, drawn elsewhere.
  ///   - inputs: The files of the new edition, for lines to lead to.
  ///   - units: The units of its workspace.
  package init(
    _ difference: AtlasDifference,
    language: Language,
    region: Name,
    maps: [AtlasInput.Map] = [],
    inputs: [WorkspaceFile] = [],
    units: UnitSystem = UnitSystem([])
  ) {
    self.difference = difference
    self.language = language
    self.region = region
    self.maps = maps
    self.units = units
    let changed = Set(
      difference.inputs.compactMap { $0.now.flatMap { Origin(place: $0.fact)?.file } }
    )
    self.inputs = inputs.filter { changed.contains($0.path) }
  }

  /// The files: `difference.html`, its assets, and a CSV for each table.
  package func files() async -> [AtlasFile] {
    let pages = DifferencePage(difference, units: units, language: language)
    let page = pages.page(maps: maps)
    let document = AtlasDocument(
      language: language,
      title: page.title,
      region: region,
      asOf: difference.now,
      pages: [page],
      search: [],
      tables: pages.tables(),
      files: inputs
    )
    return await SiteWriter([document], sources: []).files().filter { $0.path != "index.html" }
      + pages.tables().map {
        AtlasFile(path: $0.id + ".csv", text: TableText.csv($0, language: language))
      }
  }
}
