import Documents
import Files
import Glibc
import Testing

struct DocumentExporterTests {
  static let document = OfficialDocument(
    title: "“一链一策”工作方案",
    subtitle: "巴州联动创新区",
    dateline: "2026年11月",
    day: OfficialDocument.Day(year: 2026, month: 11, day: 26),
    blocks: [
      .heading(1, "一、现状"),
      .paragraph([
        OfficialDocument.Run("按"), OfficialDocument.Run("缴税额返还", .forbidden),
        OfficialDocument.Run("的写法不得出现；1 < 2 & *星号*。"),
      ]),
      .table(
        OfficialDocument.Grid(
          caption: "表1",
          columns: [
            OfficialDocument.Grid.Column("产品", width: 20),
            OfficialDocument.Grid.Column("数量", width: 8, isNumeric: true),
          ],
          rows: [["PTA | 粉", "120万吨"]]
        )
      ),
      .quote("不得减免"),
      .note("来源：公开资料"),
    ]
  )

  @Test func `text comes back from the document that was printed`() throws {
    let exporter = try DocumentExporter()
    let text = try exporter.text(
      ofDocument: exporter.bytes(of: Self.document, as: .docx)
    )
    #expect(text.contains("按缴税额返还的写法不得出现；1 < 2 & *星号*。"))
    #expect(text.contains("PTA | 粉"))
    #expect(text.contains("来源：公开资料"))
  }

  @Test(arguments: DocumentExporter.Format.allCases)
  func `the same document gives the same bytes`(format: DocumentExporter.Format) throws {
    let exporter = try DocumentExporter()
    let first = try exporter.bytes(of: Self.document, as: format)
    // The clock of an archive ticks every other second.
    usleep(2_100_000)
    #expect(first == (try exporter.bytes(of: Self.document, as: format)))
    #expect(first.starts(with: Array("PK".utf8)))
  }

  @Test func `a program that is not there is named`() {
    #expect(throws: FileError.self) { try DocumentExporter(program: "no-such-pandoc") }
  }

  @Test func `what is no document is refused`() throws {
    let exporter = try DocumentExporter()
    #expect(throws: FileError.self) {
      try exporter.text(ofDocument: Array("not a document".utf8))
    }
  }

  @Test func `no text of the data becomes markup`() {
    let markdown = Self.document.markdown
    #expect(markdown.contains("\\*星号\\*"))
    #expect(markdown.contains("PTA \\| 粉"))
    let html = Self.document.html
    #expect(html.contains("1 &lt; 2 &amp; *星号*"))
    #expect(html.contains("<mark class=\"forbidden\">缴税额返还</mark>"))
  }

  @Test func `a number with a full stop begins no list`() {
    let document = OfficialDocument(
      title: "t",
      day: OfficialDocument.Day(year: 2026, month: 1, day: 1),
      blocks: [.text("1. 第一项")]
    )
    #expect(document.markdown.contains("1\\. 第一项"))
  }
}
