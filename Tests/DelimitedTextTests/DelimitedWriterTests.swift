import ChainTestSupport
import DelimitedText
import Testing

struct DelimitedWriterTests {
  private func written(_ cells: [String]) -> String {
    var writer = DelimitedWriter()
    writer.write(cells)
    return writer.text
  }

  @Test(arguments: [
    (["a", "b"], "a,b\n"),
    (["a,b", "c\"d", "e\nf"], "\"a,b\",\"c\"\"d\",\"e\nf\"\n"),
    ([" a", "b "], "\" a\",\"b \"\n"),
    ([""], "\"\"\n"),
    (["", ""], ",\n"),
  ])
  func `quotes what needs it`(cells: [String], text: String) {
    #expect(written(cells) == text)
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("@SUM(A1)", "'@SUM(A1)"), ("+cmd", "'+cmd"), ("-2+3", "'-2+3"),
    ("\tx", "'\tx"), ("\rx", "\"'\rx\""), ("=a,b", "\"'=a,b\""), ("-", "'-"), ("-1e", "'-1e"),
    ("-12.5", "-12.5"), ("+3", "+3"), ("-1e-7", "-1e-7"), ("a=b", "a=b"), ("'x", "'x"),
  ])
  func `keeps a spreadsheet from computing data`(cell: String, text: String) {
    #expect(written([cell]) == text + "\n")
  }

  @Test(arguments: 0..<60)
  func `gives back what was written`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let letters = Array("ab\",\n\r;\t=+-@' 棉\u{FEFF}é")
    let dialect = [Dialect.comma, .tab, .semicolon][Int(seed % 3)]
    let rows = (0..<20).map { _ in
      (0..<Int.random(in: 1...5, using: &random)).map { _ in
        String(
          (0..<Int.random(in: 0...6, using: &random)).map { _ in
            letters.randomElement(using: &random) ?? "a"
          }
        )
      }
    }
    var writer = DelimitedWriter(dialect, guardsFormulas: false)
    for row in rows { writer.write(row) }
    let table = DelimitedTable(Array(writer.text.utf8), dialect: dialect)
    #expect(table.faults.isEmpty)
    #expect(table.rows.map { $0.cells.map(\.text) } == rows)
  }
}
