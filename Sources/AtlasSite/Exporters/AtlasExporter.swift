/// Writes an atlas down in one format.
///
/// An exporter computes nothing: what it writes stands in the documents and in the results under
/// them.
package protocol AtlasExporter: Sendable {
  /// Whether it is made only where somebody asks for it.
  var isOnDemand: Bool { get }

  /// The files, with their paths below the output folder.
  func files(of atlas: PublishedAtlas) async throws -> [AtlasFile]
}

extension AtlasExporter {
  /// Made each time.
  package var isOnDemand: Bool { false }
}

/// The formats of an atlas: to add one, add its file and a line here.
package enum AtlasExporters {
  /// All exporters, in the order in which their files are written.
  package static let all: [any AtlasExporter] = [
    SiteExporter(),
    WorkbookExporter(),
    DataPackageExporter(),
    BookletExporter(),
    SlideExporter(),
  ]
}
