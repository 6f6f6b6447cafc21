/// Writes the site: a page a file, openable from a disk without network or server.
package struct SiteExporter: AtlasExporter {
  /// Makes an exporter.
  package init() {}

  /// All files of the site, in the same order each time.
  package func files(of atlas: PublishedAtlas) async -> [AtlasFile] {
    await SiteWriter(atlas.documents, sources: atlas.sources, charts: atlas.charts).files()
  }
}
