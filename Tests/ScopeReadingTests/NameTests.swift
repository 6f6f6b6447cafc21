import ChainModel
import ScopeReading
import Testing

struct NameTests {
  let fixture: ReaderFixture

  init() throws {
    fixture = try ReaderFixture()
  }

  @Test(arguments: [
    ("东城毛巾厂", "towel:make"), ("东城氨纶有限公司", "spandex:unspecified"),
    ("东城棉花收购站", "cotton-lint:sell"), ("东城毛巾销售有限公司", "towel:sell"),
    ("东城地毯厂经营部", "carpet:sell"), ("东城煤炭运输有限公司", "coal:serve"),
  ])
  func `reads a firm's name as weaker evidence`(name: String, expected: String) throws {
    let mentions = try fixture.reader.mentions(inScope: "", name: name)
    #expect(mentions.map(ReaderFixture.short) == [expected])
    #expect(mentions.allSatisfy { $0.isInName })
  }

  @Test(arguments: ["东城电力设备有限公司", "番茄花园科技有限公司", "东城毛巾机械厂"])
  func `takes nothing from a name about another thing`(name: String) throws {
    #expect(try fixture.read("", name: name).isEmpty)
  }

  @Test func `gives the scope before the name`() throws {
    let mentions = try fixture.reader.mentions(inScope: "地毯生产", name: "东城毛巾厂")
    #expect(mentions.map(\.isInName) == [false, true])
  }
}
