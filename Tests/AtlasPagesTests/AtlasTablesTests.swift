import AtlasTestSupport
import ChainModel
import ChainTestSupport
import Tables
import Testing

@testable import AtlasPages
@testable import GapAnalysis

/// What files hold besides the pages, and how figures are written in them.
struct AtlasTablesTests {
  @Test(arguments: Language.allCases)
  func `every table has a sheet of its own with a name that fits`(language: Language) async throws {
    for document in [
      try await AtlasExample.document(in: language), try await BookExample.document(in: language),
    ] {
      let names = document.tables.map(\.sheet)
      #expect(Set(names.map { $0.lowercased() }).count == names.count)
      for table in document.tables {
        #expect((1...31).contains(table.sheet.utf16.count), "\(table.id): \(table.sheet)")
        #expect(!table.sheet.contains { "[]:*?/\\".contains($0) }, "\(table.sheet)")
      }
    }
  }

  @Test func `the workbook holds projects and what leaves`() async throws {
    let document = try await BookExample.document()
    let projects = try #require(document.tables.first { $0.id == "projects" })
    let columns = Set(projects.columns.map(\.id))
    #expect(columns.isSuperset(of: ["size", "capex", "profit", "payback", "zone", "standing"]))
    #expect(projects.rows.contains { $0.id == "spinning" })
    #expect(document.tables.contains { $0.id == "outflow" && !$0.rows.isEmpty })
    #expect(document.tables.contains { $0.id == "projects-not-listed" })
  }

  @Test func `gives figures of editions as each language writes them`() {
    let tonne = ModelBuilder().model().units
    let zh = EditionAmount(tonne, in: .zh)
    #expect(zh.text(625_000, "t") == "62.5万吨")
    #expect(zh.text(4_125_000_000, "CNY") == "41.3亿元")
    #expect(zh.text(3000, "CNY/t") == "3000元/吨")
    #expect(zh.text(3, "10k t") == "3万吨")
    #expect(zh.text(3, "furlongs") == "3 furlongs")
    #expect(zh.text("23000 (21500.0–29700.0)", "CNY/t") == "2.3万元/吨（2.15万元/吨–2.97万元/吨）")
    #expect(zh.text("operating", "") == "operating")
    #expect(EditionAmount(tonne, in: .en).text(625_000, "t") == "625,000 t")
  }

  @Test func `a payback beyond the life of a plant is none`() {
    #expect(ProjectOutcome.payback(of: 300, by: 10) == 30)
    #expect(ProjectOutcome.payback(of: 301, by: 10) == nil)
    #expect(ProjectOutcome.payback(of: 300, by: 0) == nil)
    func words(_ low: Double?, _ mid: Double?, _ high: Double?) -> String {
      BookMoney.years(ProjectMoney.Payback(low: low, mid: mid, high: high)).zh
    }
    #expect(words(4.2, 8, nil) == "8年（4.2年至收不回）")
    #expect(words(4.2, nil, nil) == "收不回（最好4.2年）")
    #expect(words(nil, nil, nil) == "收不回")
    #expect(words(4.2, 8, 12) == "8年（4.2–12）")
  }
}
