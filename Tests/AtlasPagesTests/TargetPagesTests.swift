import AtlasTestSupport
import ChainModel
import ChainTestSupport
import GapAnalysis
import Tables
import Testing

@testable import AtlasPages

/// Whom to approach, on cards, on a page of its own and in tables.
struct TargetPagesTests {
  private func table(_ id: String, of page: AtlasPage?) throws -> AtlasTable {
    let blocks = try #require(page).sections.flatMap(\.blocks)
    let tables = blocks.compactMap { block -> AtlasTable? in
      if case .table(let table) = block { return table }
      return nil
    }
    return try #require(tables.first { $0.id == id })
  }

  private func words(_ row: TableRow) -> [String] {
    row.cells.map { CellText.short($0.value, .text, .zh) }
  }

  @Test func `ranks the makers on the card of an opportunity, and no neighbour`() async throws {
    let document = try await AtlasExample.document()
    let card = document.pages.first { $0.id == .gap("weak-cloth") }
    let rows = try table("targets-weak-cloth", of: card).rows
    #expect(rows.map { words($0)[1] } == ["织布大厂"])
    #expect(words(rows[0])[2] == "浙江")
    #expect(words(rows[0]).contains { $0.hasPrefix("所收资料列其产品有cloth") })
    #expect(words(rows[0]).contains { $0.hasPrefix("未知：") })
    #expect(rows[0].cells[1].link == .line(Origin(file: "companies.csv", line: 4)))
    #expect(rows[0].cells.last?.sources == ["s1"])
  }

  @Test func `says on the card and on the page that there is no registry`() async throws {
    let document = try await AtlasExample.document()
    let card = try #require(document.pages.first { $0.id == .gap("weak-cloth") })
    let page = try #require(document.pages.first { $0.id == .targets })
    #expect("\(card.sections)".contains("未接企业名录"))
    #expect("\(page.lead)".contains("未接企业名录"))
  }

  @Test func `lists every company once, with its place on each list`() async throws {
    let document = try await AtlasExample.document()
    let page = document.pages.first { $0.id == .targets }
    let rows = try table("target-companies", of: page).rows
    #expect(rows.compactMap(\.id).sorted() == ["spinner", "weaver"])
    let weaver = try #require(rows.first { $0.id == "weaver" })
    #expect(words(weaver)[3] == "cloth（1）")
    let spinner = try #require(rows.first { $0.id == "spinner" })
    #expect(words(spinner)[4].contains("cloth（1）"))
  }

  @Test func `names the gaps around an anchor with the best targets`() async throws {
    let document = try await AtlasExample.document()
    let company = document.pages.first { $0.id == .company("Mill & Sons") }
    let own = try table("anchor-Mill & Sons", of: company).rows
    #expect(own.contains { words($0)[3] == "cloth" && words($0)[5].hasPrefix("织布大厂（") })
    let all = try table("anchors", of: document.pages.first { $0.id == .targets })
    #expect(Set(own).isSubset(of: Set(all.rows)))
  }

  @Test func `an atlas without targets speaks of none`() async throws {
    let document = try await AtlasExample.document(hasTargets: false)
    #expect(!document.pages.contains { $0.id == .targets })
    #expect(!document.pages.flatMap(\.sections).contains { $0.id == "targets" })
    #expect(!document.tables.contains { $0.id.contains("target") })
  }
}
