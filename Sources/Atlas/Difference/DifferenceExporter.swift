public import ChainModel

/// Writes a difference: a page with its tables and maps, and each table as CSV.
public struct DifferenceExporter: Sendable {
  private let difference: AtlasDifference
  private let language: Language
  private let region: Name
  private let maps: [AtlasInput.Map]

  /// Takes a difference.
  ///
  /// - Parameters:
  ///   - difference: The difference.
  ///   - language: The language of the page.
  ///   - region: The region it is about.
  ///   - maps: Difference maps, drawn elsewhere.
  public init(
    _ difference: AtlasDifference,
    language: Language,
    region: Name,
    maps: [AtlasInput.Map] = []
  ) {
    self.difference = difference
    self.language = language
    self.region = region
    self.maps = maps
  }

  /// The files: `difference.html`, its assets, and a CSV for each table.
  public func files() async -> [AtlasFile] {
    let pages = DifferencePage(difference, language: language)
    let sections = maps.enumerated().map { index, map in
      AtlasSection(
        "map-\(index + 1)",
        map.caption,
        [
          .figure(
            AtlasFigure(
              id: "difference-map-\(index + 1)",
              caption: map.caption,
              alternative: map.caption,
              content: .map(svg: map.svg)
            )
          )
        ]
      )
    }
    let page = pages.page().adding(sections)
    let document = AtlasDocument(
      language: language,
      title: page.title,
      region: region,
      asOf: difference.now,
      pages: [page],
      search: [],
      tables: pages.tables(),
      files: []
    )
    return await SiteExporter([document], sources: []).files().filter { $0.path != "index.html" }
      + pages.tables().map {
        AtlasFile(path: $0.id + ".csv", text: TableText.csv($0, language: language))
      }
  }
}
