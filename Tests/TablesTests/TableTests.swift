import AtlasTestSupport
import ChainModel
import ChainTestSupport
import Markup
import MaterialBalance
import Testing

@testable import GapAnalysis
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

  @Test(arguments: [
    (1_999_999_999.9999995, 2_000_000_000), (51_249.99999999999, 51_250), (7366.516, 7366.52),
    (4_125_678, 4_125_678), (12_345_678.4, 12_345_678), (0.123456789, 0.123457), (-0.5, -0.5),
    (0, 0), (0.00123456789, 0.00123457),
  ])
  func `writes figures without the noise of their arithmetic`(value: Double, written: Double) {
    #expect(FlatTable.written(value) == written)
  }

  @Test func `writes words in a column of numbers for people, and none for programs`() {
    let table = AtlasTable(
      id: "t",
      title: "t",
      columns: [TableColumn("years", "Years", kind: .number(digits: 1))],
      rows: [TableRow([.text("never")]), TableRow([.persons(7366.516)])]
    )
    #expect(TableText.csv(table, language: .en) == "Years\nnever\n7367\n")
    #expect(TableText.csv(table, language: .en, keys: true) == "years\n\"\"\n7367\n")
  }

  @Test func `says by how much a feed is short, never that nothing is left of it`() async {
    let tables = ProjectTables(report: await BookExample.projects(), language: .zh)
    func text(_ claimed: Double, later: Double = 936_750) -> String {
      tables.remainder(
        ProjectRemainder(
          product: "acid",
          surplus: 936_750,
          claimed: claimed,
          afterPipeline: later
        )
      )
    }
    #expect(text(995_542) == "acid 不足5.88万吨")
    #expect(text(936_750.1) == "acid 0吨")
    #expect(text(900_000) == "acid 3.68万吨")
    #expect(text(900_000, later: 850_000) == "acid 3.68万吨（签约拟建投产后不足5万吨）")
    #expect(text(800_000, later: 850_000) == "acid 13.7万吨")
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
