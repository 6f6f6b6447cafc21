import AtlasSite
import ChainTestSupport
import Foundation
import Testing

/// The catalog lists the exporters of the code.
struct ExporterListTests {
  @Test func `the catalog lists every exporter`() throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources")
    try expectRecorded(
      AtlasExporters.all.map { "- ``\(type(of: $0))``" },
      part: "exporters",
      in: sources.appending(path: "AtlasSite/AtlasSite.docc/AtlasSite.md")
    )
  }
}
