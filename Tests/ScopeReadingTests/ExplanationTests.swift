import ChainModel
import ScopeReading
import Testing

struct ExplanationTests {
  let fixture: ReaderFixture

  init() throws {
    fixture = try ReaderFixture()
  }

  @Test func `shows a scope clause by clause`() throws {
    let clauses = try fixture.reader.clauses(of: "毛巾生产、销售；房屋租赁。皮棉加工（不含籽棉）")
    #expect(clauses.map(\.text) == ["毛巾生产、销售", "房屋租赁", "皮棉加工（不含籽棉）"])
    #expect(clauses.map(\.activities) == [[.make, .sell], [.unspecified], [.process]])
    #expect(
      clauses.map { $0.mentions.map(ReaderFixture.short) }
        == [
          ["towel:make", "towel:sell"], [], ["cotton-lint:process", "seed-cotton:process!"],
        ]
    )
  }

  @Test func `gives the place of the word and of its clause`() throws {
    let scope = "五金；毛巾销售"
    let mention = try #require(try fixture.reader.mentions(inScope: scope).first)
    let bytes = Array(scope.utf8)
    #expect(String(decoding: bytes[mention.word], as: UTF8.self) == "毛巾")
    #expect(String(decoding: bytes[mention.clause], as: UTF8.self) == "毛巾销售")
  }
}
