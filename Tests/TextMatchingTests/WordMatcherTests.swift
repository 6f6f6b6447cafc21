import Testing
import TextMatching

struct WordMatcherTests {
  func find(_ words: [String], in text: String) throws -> [String] {
    let matcher = try WordMatcher(words: words)
    let bytes = Array(text.utf8)
    return try bytes.withUnsafeBufferPointer { bytes in
      try matcher.matches(in: bytes).map { match in
        "\(words[Int(match.word)])@\(match.start)-\(match.end)"
      }
    }
  }

  @Test func `finds words within words in the order of their ends`() throws {
    #expect(
      try find(["乙烯", "聚乙烯", "高密度聚乙烯"], in: "高密度聚乙烯").sorted()
        == ["乙烯@12-18", "聚乙烯@9-18", "高密度聚乙烯@0-18"]
    )
  }

  @Test func `reads Latin letters in either case`() throws {
    #expect(try find(["PTA"], in: "pta、Pta") == ["PTA@0-3", "PTA@6-9"])
  }

  @Test func `takes marks as they stand`() throws {
    #expect(try find(["1,4-丁二醇", "T/C", "a.b"], in: "1,4-丁二醇 axb T/C").count == 2)
  }

  @Test func `finds nothing in nothing`() throws {
    #expect(try find(["棉纱"], in: "").isEmpty)
  }

  @Test func `keeps more matches than it first has room for`() throws {
    let text = String(repeating: "棉纱", count: 5000)
    #expect(try find(["棉纱"], in: text).count == 5000)
  }

  @Test func `says what it cannot compile`() {
    #expect(throws: TextMatchingError.self) { try WordMatcher(words: []) }
  }
}
