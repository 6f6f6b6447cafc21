import AtlasPages
import AtlasTestSupport
import ChainModel
import ChainTestSupport
import GapAnalysis
import MaterialBalance
import Tables
import Testing

@testable import AtlasSite

struct SiteTests {
  private func site(_ document: AtlasDocument) async -> [String: String] {
    let files = await SiteWriter(
      [document],
      sources: [
        Source(id: "s1", title: "Source", publisher: "Press", date: PartialDate("2023"), grade: .b)
      ]
    ).files()
    return Dictionary(files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }) { $1 }
  }

  @Test func `writes a card that reads well`() async throws {
    let pages = await site(try await AtlasExample.document())
    try expectGolden(try #require(pages["gaps/weak-cloth.html"]), "card.html")
  }

  @Test(arguments: [
    ("zones/east", "zone"), ("companies/acme", "company"), ("sources", "sources"),
    ("quality", "quality"), ("products/yarn", "product"), ("processes/weaving", "process"),
  ])
  func `writes a page of each kind that reads well`(path: String, name: String) async throws {
    let pages = await site(try await AtlasExample.document())
    try expectGolden(try #require(pages["\(path).html"]), "pages/\(name).html")
  }

  @Test func `writes a page for everything, and no page twice`() async throws {
    let document = try await AtlasExample.document()
    let paths = document.pages.map(\.id.path)
    #expect(Set(paths).count == paths.count)
    #expect(paths.contains("products/yarn") && paths.contains("processes/weaving"))
    #expect(paths.contains("zones/east") && paths.contains("companies/acme"))
  }

  @Test func `gives the same bytes twice`() async throws {
    let first = await site(try await AtlasExample.document())
    let second = await site(try await AtlasExample.document())
    #expect(first == second)
  }

  @Test func `leads a figure to its line of data`() async throws {
    let pages = await site(try await AtlasExample.document())
    let page = try #require(pages["products/yarn.html"])
    #expect(page.contains("../data/plants.csv.html#L2"))
    #expect(try #require(pages["data/plants.csv.html"]).contains("id=\"L2\""))
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "=cmd()", "\u{202E}evil", "😀👩‍🏭", "a\"b'c&d",
    String(repeating: "很长的名字", count: 60), "../../etc/passwd", "]]>", "",
  ])
  func `stays whole whatever a company is called`(name: String) async throws {
    let model = AtlasExample.model(company: name, firm: name)
    let report = await AtlasExample.report(model)
    let document = try await AtlasExample.document(model)
    for (path, page) in await site(document) where path.hasSuffix(".html") {
      #expect(!page.contains("<script>alert"), "\(path)")
      #expect(!page.unicodeScalars.contains("\u{202E}"), "\(path)")
      #expect(!path.contains(".."), "\(path)")
    }
    let atlas = PublishedAtlas(
      [document],
      report: report,
      targets: try AtlasExample.targets(report)
    )
    for file in DataPackageExporter().files(of: atlas) { #expect(!file.bytes.isEmpty) }
    for file in try WorkbookExporter().files(of: atlas) { #expect(file.bytes.count > 1000) }
    #expect(!Booklet(document, sources: []).html.contains("<script>"))
  }
}
