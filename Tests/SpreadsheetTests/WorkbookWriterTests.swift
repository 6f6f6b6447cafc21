import Spreadsheet
import Testing

struct WorkbookWriterTests {
  private func workbook(_ cell: SheetCell, name: String = "表") -> Workbook {
    Workbook(
      title: "T",
      created: SheetDate(year: 2026, month: 1, day: 2),
      sheets: [
        Sheet(
          name: name,
          title: "题",
          note: "注",
          columns: [
            SheetColumn(heading: "名", width: 10),
            SheetColumn(heading: "数（t）", width: 10, pattern: "#,##0.0"),
          ],
          rows: [[cell, .number(1.5)], [.empty, .number(.infinity)]]
        )
      ]
    )
  }

  @Test func `gives the same bytes for the same workbook`() throws {
    let writer = WorkbookWriter()
    let book = workbook(.link("页", address: "gaps/x.html"))
    let first = try writer.bytes(of: book)
    #expect(first.starts(with: [0x50, 0x4B]))
    #expect(try writer.bytes(of: book) == first)
  }

  @Test(arguments: [
    "=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "<script>", "\u{202E}abc", "\u{1}",
    String(repeating: "长", count: 40_000), "😀",
  ])
  func `keeps every text a text`(hostile: String) throws {
    let bytes = try WorkbookWriter().bytes(of: workbook(.text(hostile)))
    #expect(bytes.count > 1000)
  }

  @Test(arguments: [
    "a[b]:c*d?e/f\\g", "'quoted'", "", String(repeating: "链", count: 60), "History",
  ])
  func `takes any name for a sheet`(name: String) throws {
    let one = workbook(.text("x"), name: name)
    let two = Workbook(title: "T", created: one.created, sheets: one.sheets + one.sheets)
    #expect(try WorkbookWriter().bytes(of: two).count > 1000)
  }

  @Test func `says where it cannot write`() {
    #expect(throws: SpreadsheetError.self) {
      try WorkbookWriter().write(workbook(.empty), to: "no/such/folder/book.xlsx")
    }
  }
}
