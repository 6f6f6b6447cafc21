/// Writes the site: a page a file, openable from a disk without network or server.
public struct SiteExporter: AtlasExporter {
  /// Makes an exporter.
  public init() {}

  /// All files of the site, in the same order each time.
  public func files(of atlas: PublishedAtlas) async -> [AtlasFile] {
    await SiteWriter(atlas.documents, sources: atlas.sources, charts: atlas.charts).files()
  }
}
