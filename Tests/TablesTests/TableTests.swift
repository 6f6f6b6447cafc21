import AtlasTestSupport
import ChainModel
import ChainTestSupport
import GapAnalysis
import Markup
import MaterialBalance
import Testing

@testable import Tables

struct TableTests {
  @Test(arguments: Language.allCases)
  func `prints a balance in aligned columns`(language: Language) async throws {
    let tables = BalanceTables(sheet: await AtlasExample.report().sheet, language: language)
    try expectGolden(
      TerminalTable(language: language).text(tables.balance()),
      "balance-\(language.rawValue).txt"
    )
  }

  @Test func `writes gaps as CSV with ranges in columns of their own`() async throws {
    let report = await AtlasExample.report()
    let tables = GapTables(report: report, language: .en)
    try expectGolden(TableText.csv(tables.gaps(), language: .en, keys: true), "gaps.csv")
  }

  @Test func `measures Chinese as two columns and marks as none`() {
    #expect(DisplayWidth.width(of: "a链") == 3)
    #expect(DisplayWidth.width(of: "e\u{301}") == 1)
    #expect(DisplayWidth.cut("产业链图谱", to: 7) == "产业链…")
  }

  @Test func `never lets a spreadsheet compute a name`() {
    let table = AtlasTable(
      id: "t",
      title: "t",
      columns: [TableColumn("name", "Name")],
      rows: [TableRow([.text("=cmd()")]), TableRow([.text("@x")]), TableRow([.text("-1")])]
    )
    #expect(TableText.csv(table, language: .en) == "Name\n'=cmd()\n'@x\n-1\n")
  }

  @Test func `keeps control characters from a terminal`() {
    let table = AtlasTable(
      id: "t",
      title: "t",
      columns: [TableColumn("name", "Name")],
      rows: [TableRow([.text("a\u{1B}[31mb\u{202E}\nc")])]
    )
    let text = TerminalTable(language: .en).text(table)
    #expect(!text.contains("\u{1B}") && !text.contains("\u{202E}"))
    #expect(text.split(separator: "\n").count == 4)
  }

  @Test func `makes columns and fields of the same declaration`() {
    let columns: [Column<Int>] = [
      Column("size", Phrase(zh: "规模", en: "Size"), kind: .number(digits: 0), .main) {
        .count($0)
      },
      Column("words", Phrase(zh: "说法", en: "Words")) { .text("\($0) t") }.forPeople,
      .field("double") { .number(Double(2 * $0)) },
      Column("low", Phrase(zh: "低", en: "Low")) { .text("<\($0)") }.json { _ in .null }
        .within("range"),
    ]
    let table = AtlasTable(
      id: "t",
      title: Phrase(zh: "表", en: "Table"),
      columns: columns,
      rows: [3],
      in: .en
    )
    #expect(table.columns.map(\.heading) == ["Size", "Words", "Low"])
    #expect(table.rows[0].cells.count == 3)
    #expect(
      ResultJSON.object(columns, of: 3) == .fields(["size": 3, "double": 6, "range": .null])
    )
  }

  @Test func `sets the unit of a heading in the brackets of its language`() {
    let columns: [Column<Int>] = [
      Column("share", Phrase(zh: "占比", en: "Share"), unit: .verbatim("%"), kind: .number(digits: 0))
      { .count($0) }
    ]
    func head(_ language: Language) -> String {
      let table = AtlasTable(
        id: "t",
        title: Phrase(zh: "表", en: "Table"),
        columns: columns,
        rows: [1],
        in: language
      )
      return TableText.csv(table, language: language)
    }
    #expect(head(.en) == "Share (%)\n1\n")
    #expect(head(.zh) == "占比（%）\n1\n")
  }
}
