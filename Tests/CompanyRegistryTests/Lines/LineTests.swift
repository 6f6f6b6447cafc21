import ChainModel
import ChainTestSupport
import Testing

@testable import CompanyRegistry

/// JSON lines in and out: one answer to each line, and back into a registry.
struct LineTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test(arguments: [
    (
      #"{"a":"x\n\"y\"","b":1.5,"c":null,"d":[1,{"e":"}"}]}"#,
      "a=x\n\"y\" b=1.5 c= d=[1,{\"e\":\"}\"}]"
    ),
    (#" { } "#, ""), (#"{"名":"\u68C9\uD83D\uDE00"}"#, "名=棉😀"),
  ])
  func `reads the members of an object`(line: String, expected: String) throws {
    let object = try #require(FlatObject(Array(line.utf8)))
    let members = object.members.map { "\($0.key)=\(String(decoding: $0.value, as: UTF8.self))" }
    #expect(members.joined(separator: " ") == expected)
  }

  @Test(arguments: ["", "x", "[1]", #"{"a":}"#, #"{"a":1"#, #"{"a":"x}"#, #"{"a":1} 2"#])
  func `takes nothing else for an object`(line: String) {
    #expect(FlatObject(Array(line.utf8)) == nil)
  }

  private func answers(_ text: String) async throws -> [LineAnswer] {
    let file = try folder.file("lines-\(text.utf8.count).jsonl", text)
    var answers: [LineAnswer] = []
    try await LineFilter(aliases: .words()).run(file) { answers.append($0) }
    return answers
  }

  @Test func `answers each line with one, whatever it is`() async throws {
    let found = try await answers(
      """
      {"企业名称":"甲有限公司","统一社会信用代码":"\(Companies.code(3))","经营范围":"棉纱生产","_order":"7"}
      no json
      {"经营范围":"棉纱"}
      {"公司名称":"乙有限公司","统一社会信用代码":"无","所属城市":"苏州市"}
      """
    )
    let texts = found.map { answer in
      switch answer.outcome {
      case .rejected(let reason): reason.rawValue
      case .company(let company):
        "\(company.key) \(company.mentions.map { "\($0.mention.subject.text) \($0.word)" })"
      }
    }
    #expect(
      texts == [
        "c:\(Companies.code(3)) [\"cotton-yarn 棉纱\"]", "not-json", "no-name", "n:乙有限公司|320500 []",
      ]
    )
    #expect(found[0].passed.map(\.value) == ["7"])
  }

  @Test func `loads what names a product, and whole provinces`() async throws {
    let file = try folder.file(
      "read.jsonl",
      """
      {"key":"a","place":320500,"fields":{"name":"甲有限公司","scope":"棉纱生产"},"mentions":[{"product":"x"}]}
      {"key":"b","place":320500,"fields":{"name":"乙有限公司","scope":"货运"},"mentions":[]}
      {"key":"c","place":652800,"fields":{"name":"丙有限公司","scope":"货运"},"mentions":[]}
      """
    )
    var mapping = ColumnMapping()
    mapping.lines = LineSelection(onlyMentioning: true, provinces: [650_000])
    let registry = try Registry(path: folder.path + "/loaded.sqlite", .creating)
    let account = try await registry.importFile(file, mapping: mapping, aliases: .words())
    #expect(account.accepted == 2)
    #expect(try registry.companies([1, 2]).map(\.name) == ["甲有限公司", "丙有限公司"])
  }
}
