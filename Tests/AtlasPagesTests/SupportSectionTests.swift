import AtlasTestSupport
import ChainModel
import Tables
import Testing

@testable import AtlasPages

/// Lawful support and authorities on a project's page, and the registers.
struct SupportSectionTests {
  private func tables(_ section: String, _ language: Language) async throws -> [AtlasTable] {
    let document = try await BookExample.document(in: language)
    let page = try #require(document.pages.first { $0.id == .project("spinning") })
    let found = try #require(page.sections.first { $0.id == section })
    return found.blocks.compactMap { block in
      if case .table(let table) = block { table } else { nil }
    }
  }

  private func texts(_ row: TableRow) -> [String] {
    row.cells.map { cell in
      if case .text(let text) = cell.value { text } else { "" }
    }
  }

  @Test func `lists what is met, judged and asked, then what is missed`() async throws {
    let tables = try await tables("support", .zh)
    #expect(tables.count == 2)
    let open = tables[0].rows.map(texts)
    #expect(open.map { $0[1] } == ["符合", "须人工认定", "待核"])
    #expect(open[2].contains { $0.contains("须问：是否在目录内") })
    #expect(open[0].contains { $0.contains("测〔2020〕1号") })
    let missed = tables[1].rows.map(texts)
    #expect(missed.map { $0[0] } == ["老企业"])
  }

  @Test func `takes one of two that exclude each other`() async throws {
    let document = try await BookExample.document()
    let page = try #require(document.pages.first { $0.id == .project("spinning") })
    let section = try #require(page.sections.first { $0.id == "support" })
    let lists = section.blocks.compactMap { block -> String? in
      if case .list(let items) = block { items.flatMap(\.self).map(\.text).joined() } else { nil }
    }
    #expect(lists == ["“须认定”与“新办企业”不叠加，取后者。"])
  }

  @Test(arguments: Language.allCases)
  func `says whose power it is, of the step first, and who runs the zone`(
    language: Language
  ) async throws {
    let rows = try await tables("authorities", language)[0].rows.map(texts)
    #expect(rows.count == 3)
    #expect(rows[0][1] == (language == .zh ? "省级" : "the autonomous region"))
    #expect(rows[1][1] == (language == .zh ? "未载" : "not stated"))
    #expect(rows[2].contains { $0.contains(language == .zh ? "州（自治州）" : "the prefecture") })
  }

  @Test func `marks what is overdue and leaves no date blank`() async throws {
    let document = try await BookExample.document()
    let page = try #require(document.pages.first { $0.id == .registers })
    #expect("\(page.sections)".contains("2025（逾期）"))
    #expect(page.sections.map(\.id) == ["sum", "innovations", "powers"])
  }
}
