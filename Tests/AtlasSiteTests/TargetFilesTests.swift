import AtlasPages
import AtlasTestSupport
import ChainModel
import ChainTestSupport
import Foundation
import GapAnalysis
import Markup
import Testing

@testable import AtlasSite

/// Whom to approach, as files of the site and of the data package.
struct TargetFilesTests {
  @Test func `finds a target company by either name and leads to its row`() async throws {
    let document = try await AtlasExample.document(in: .en)
    let entry = try #require(document.search.first { $0.anchor == "weaver" })
    #expect(entry.terms.contains("织布大厂") && entry.terms.contains("Weaver"))
    let files = await SiteWriter([document], sources: []).files()
    let page = try #require(files.first { $0.path == "en/targets.html" })
    #expect(String(decoding: page.bytes, as: UTF8.self).contains("id=\"r-weaver\""))
  }

  @Test func `puts targets into the package with a schema`() async throws {
    let report = await AtlasExample.report()
    let targets = try AtlasExample.targets(report)
    let atlas = PublishedAtlas(
      [try await AtlasExample.document()],
      report: report,
      targets: targets
    )
    let files = DataPackageExporter().files(of: atlas)
    for name in ["targets.csv", "targets.json", "anchors.csv", "target-score.csv"] {
      #expect(files.contains { $0.path == "package/\(name)" }, "\(name)")
    }
    let csv = try #require(files.first { $0.path == "package/targets.csv" })
    let head = String(decoding: csv.bytes, as: UTF8.self).prefix { $0 != "\n" }
    #expect(head.hasPrefix("gap,rank,for,name,uscc,role,province,city,flags,score,known"))
    let schema = try #require(files.first { $0.path == "package/datapackage.json" })
    let object = try JSONSerialization.jsonObject(with: Data(schema.bytes)) as? [String: Any]
    let resources = try #require(object?["resources"] as? [[String: Any]])
    for resource in resources {
      let path = try #require(resource["path"] as? String)
      #expect(files.contains { $0.path == "package/\(path)" }, "\(path)")
    }
  }
}
