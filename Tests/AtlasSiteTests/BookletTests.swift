import AtlasPages
import AtlasTestSupport
import ChainModel
import ChainTestSupport
import Documents
import Tables
import Testing

@testable import AtlasSite

/// The booklet, the page and the document of a project.
struct BookletTests {
  private let sources = [
    Source(id: "s1", title: "Source", publisher: "Press", date: PartialDate("2023"), grade: .b)
  ]

  @Test func `opens with who compiled it, which edition, who may read it`() async throws {
    let html = Booklet(try await BookExample.document(), sources: sources).html
    for words in ["编制单位", "商务局", "版次", "第一版", "密级", "内部", "2026-01-01"] {
      #expect(html.contains(words), "\(words)")
    }
  }

  @Test func `says nothing of what is not stated on the cover`() async throws {
    let html = Booklet(try await AtlasExample.document(), sources: sources).html
    #expect(!html.contains("编制单位") && !html.contains("密级"))
  }

  @Test func `names no file and no line, and prints no unknown`() async throws {
    let html = Booklet(try await BookExample.document(), sources: sources).html
    let body = html[try #require(html.firstRange(of: "<body>")).upperBound...]
    for words in [".yaml", ".csv", "未载明", "class=\"fact\""] {
      #expect(!body.contains(words), "\(words)")
    }
  }

  @Test func `a project reads the same on the site and in the booklet`() async throws {
    let document = try await BookExample.document()
    let site = await SiteWriter([document], sources: sources).files()
    let page = try #require(site.first { $0.path == "projects/spinning.html" })
    let shown = Self.words(String(decoding: page.bytes, as: UTF8.self))
    let paper = Self.words(Booklet(document, sources: sources).html)
    for line in ["十问", "价格跌两成怎么办？", "年产50吨fibre项目", "须核实"] {
      #expect(shown.contains(line) && paper.contains(line), "\(line)")
    }
    let answer = try #require(paper.first { $0.hasPrefix("现价年利润") })
    #expect(shown.contains(answer))
  }

  @Test func `writes a book and the three lists that read well`() async throws {
    let document = try await BookExample.document()
    let site = await SiteWriter([document], sources: sources).files()
    for (path, name) in [
      ("projects/spinning.html", "book"), ("projects/index.html", "projects"),
      ("index.html", "overview"), ("support.html", "support"), ("visits.html", "visits"),
      ("registers.html", "registers"),
      ("briefs/index.html", "briefs"), ("briefs/chain.html", "brief"),
      ("transfers.html", "transfers"),
    ] {
      let page = try #require(site.first { $0.path == path }, "\(path)")
      try expectGolden(String(decoding: page.bytes, as: UTF8.self), "pages/\(name).html")
    }
  }

  @Test func `writes support, registers and a brief in English too`() async throws {
    let document = try await BookExample.document(in: .en)
    let site = await SiteWriter([document], sources: sources).files()
    for (path, name) in [
      ("en/projects/spinning.html", "book"), ("en/registers.html", "registers"),
      ("en/briefs/chain.html", "brief"), ("en/transfers.html", "transfers"),
    ] {
      let page = try #require(site.first { $0.path == path }, "\(path)")
      try expectGolden(String(decoding: page.bytes, as: UTF8.self), "pages/\(name).en.html")
    }
  }

  @Test func `keeps support, registers and briefs out of the booklet`() async throws {
    let document = try await BookExample.document()
    let pages = document.booklet.map(\.id)
    #expect(!pages.contains(.registers) && !pages.contains(.briefs))
    let paper = Booklet(document, sources: sources).html
    for words in ["可依法享受的支持", "由谁审批", "一链一策"] { #expect(!paper.contains(words), "\(words)") }
    let shown = try #require(document.pages.first { $0.id == .project("spinning") })
    let sections = shown.sections.map(\.id)
    #expect(sections.contains("support") && sections.contains("authorities"))
  }

  @Test(arguments: Language.allCases)
  func `writes a book as a document that reads well`(language: Language) async throws {
    let document = try await BookExample.document(in: language)
    let page = try #require(document.pages.first { $0.id == .project("spinning") })
    let office = PageDocument(page, sources: sources, language: language)
      .document(asOf: document.asOf, imprint: document.imprint)
    try expectGolden(office.markdown, "book.\(language.rawValue).md")
  }

  /// The texts between the tags of a page.
  private static func words(_ html: String) -> [String] {
    html.split(separator: "<").compactMap { part in
      part.firstIndex(of: ">").map { String(part[part.index(after: $0)...]) }
    }.filter { !$0.isEmpty && $0 != "\n" }
  }
}
