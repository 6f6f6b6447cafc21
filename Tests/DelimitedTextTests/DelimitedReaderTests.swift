import ChainTestSupport
import DelimitedText
import Testing

struct DelimitedReaderTests {
  private func cells(_ text: String, _ dialect: Dialect = .comma) -> [[String]] {
    DelimitedTable(Array(text.utf8), dialect: dialect).rows.map { $0.cells.map(\.text) }
  }

  @Test(arguments: [
    ("a,b\nc,d\n", [["a", "b"], ["c", "d"]]),
    ("a,b\r\nc,d", [["a", "b"], ["c", "d"]]),
    ("a\rb\r", [["a"], ["b"]]),
    ("\u{FEFF}名称,单位\n棉纱,吨\n", [["名称", "单位"], ["棉纱", "吨"]]),
    ("\"a,b\",\"say \"\"hi\"\"\"\n", [["a,b", "say \"hi\""]]),
    ("\"two\nlines\",x\n", [["two\nlines", "x"]]),
    ("a,,\n", [["a", "", ""]]),
    ("\n\na\n", [["a"]]),
    ("\"\"\n", [[""]]),
    ("5\" pipe,b\n", [["5\" pipe", "b"]]),
    ("", []),
    ("\u{FEFF}", []),
  ])
  func `reads what RFC 4180 and spreadsheets write`(text: String, rows: [[String]]) {
    #expect(cells(text) == rows)
  }

  @Test func `reads tabs and semicolons`() {
    #expect(cells("a,b\tc\n", .tab) == [["a,b", "c"]])
    #expect(cells("1,5;2\n", .semicolon) == [["1,5", "2"]])
  }

  @Test func `tells line and column in characters`() {
    let table = DelimitedTable(Array("名,b\n\"x\ny\",棉,\"z\"\nq\n".utf8))
    #expect(table.rows.map(\.line) == [1, 2, 4])
    let places = table.rows[1].cells.map { [$0.line, $0.column] }
    #expect(places == [[2, 1], [3, 4], [3, 6]])
  }

  @Test func `goes on after an unterminated quote`() {
    let table = DelimitedTable(Array("a,b\n1,\"torn\n2,ok\n".utf8))
    #expect(table.faults == [DelimitedFault(.unterminatedQuote, line: 2, column: 3)])
    #expect(
      table.rows.map { $0.cells.map(\.text) } == [["a", "b"], ["1", "\"torn"], ["2", "ok"]]
    )
  }

  @Test func `reports text after a closing quote`() {
    let table = DelimitedTable(Array("\"a\" b,c\nd,e\n".utf8))
    #expect(table.faults == [DelimitedFault(.textAfterQuote, line: 1, column: 4)])
    #expect(table.rows.map { $0.cells.map(\.text) } == [["\"a\" b", "c"], ["d", "e"]])
  }

  @Test func `skips a line of ten megabytes and reads the next`() {
    let long = String(repeating: "x", count: 10_000_000)
    let table = DelimitedTable(Array("a,b\n\(long),c\nd,e\n".utf8))
    #expect(
      table.faults == [DelimitedFault(.recordTooLong(limit: 1 << 20), line: 2, column: 1)]
    )
    #expect(table.rows.map(\.line) == [1, 3])
  }

  @Test func `skips an overlong line that comes in pieces`() {
    var reader = DelimitedReader(Dialect(delimiter: 0x2C, maximumRecordBytes: 8))
    var steps: [DelimitedReader.Step] = []
    var pieces = ["ab\n0123", "4567", "89\ncd", "\n"].makeIterator()
    while steps.last != .end {
      let step = reader.next()
      guard step == .needsBytes else {
        steps.append(step)
        continue
      }
      if let piece = pieces.next() { reader.append(piece.utf8) } else { reader.finish() }
    }
    let fault = DelimitedFault(.recordTooLong(limit: 8), line: 2, column: 1)
    #expect(steps == [.record, .fault(fault), .record, .end])
    #expect(reader.line == 3)
  }

  @Test(arguments: 1...7)
  func `gives the same records however the bytes are cut`(size: Int) {
    let text = "\u{FEFF}a,\"b\r\n\"\"c\"\"\",d\r\n\r\n\"x\"y,\"torn\r\n棉,纱\r\"end\n\"open"
    let whole = DelimitedTable(Array(text.utf8))
    var reader = DelimitedReader()
    var bytes = Array(text.utf8)[...]
    var rows: [[String]] = []
    var faults: [DelimitedFault] = []
    reading: while true {
      switch reader.next() {
      case .record where reader.isBlank: break
      case .record: rows.append((0..<reader.count).map { reader.text(of: $0) })
      case .fault(let fault): faults.append(fault)
      case .needsBytes where bytes.isEmpty: reader.finish()
      case .needsBytes:
        let piece = bytes.prefix(size)
        bytes = bytes.dropFirst(size)
        let count = reader.fill(atMost: 16) { target in
          target.copyBytes(from: piece)
          return piece.count
        }
        #expect(count == piece.count)
      case .end: break reading
      }
    }
    #expect(rows == whole.rows.map { $0.cells.map(\.text) })
    #expect(faults == whole.faults)
    #expect(faults.count == 3)
  }

  @Test(arguments: 0..<40)
  func `survives any bytes`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let alphabet: [UInt8] = Array("\",\n\r;a\u{FEFF}棉".utf8) + [0, 0xFF, 0x80]
    let bytes = (0..<2000).map { _ in alphabet.randomElement(using: &random) ?? 0 }
    let table = DelimitedTable(bytes, dialect: Dialect(delimiter: 0x2C, maximumRecordBytes: 300))
    for row in table.rows { #expect(!row.cells.isEmpty) }
  }
}
