import ChainModel
import ChainTestSupport
import Foundation
import ScopeReading
import Testing

@testable import CompanyRegistry

struct ImportTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func registry(_ name: String = "r.sqlite") throws -> Registry {
    try Registry(path: folder.path + "/" + name, .creating)
  }

  @Test func `accounts for every row`() async throws {
    let first = Companies.row(1)
    let file = try folder.file(
      "in.csv",
      Companies.table([
        first,
        first,
        Companies.row(1, scope: "番茄酱生产"),
        Companies.row(2),
        ",91652827229621155R,,,,,,,",
        "缺列有限公司,1",
        Companies.heading,
        Companies.row(3),
      ])
    )
    let registry = try registry()
    let account = try await registry.importFile(file, aliases: .words())
    #expect(account.read == 8)
    #expect(account.accepted == 3)
    #expect(account.duplicates == 1)
    #expect(account.updated == 1)
    #expect(account.rejected == 3)
    #expect(account.isComplete)
    #expect(account.reasons.map(\.reason) == [.noName, .wrongWidth, .heading])
    #expect(
      try folder.text("in.csv.rejects.csv") == """
        \u{FEFF}row,reason,name,code,text
        6,no-name,"","91652827229621155R",""
        7,wrong-width,"缺列有限公司","1",""
        8,heading,"企业名称","统一社会信用代码",""

        """
    )
    #expect(try registry.column("SELECT scope FROM companies") == ["番茄酱生产", "棉纱生产、销售", "棉纱生产、销售"])
  }

  @Test func `keeps what a row says`() async throws {
    let file = try folder.file("in.csv", Companies.table([Companies.row(7)]))
    let registry = try registry()
    _ = try await registry.importFile(file, aliases: .words())
    let company = try #require(try registry.companies([1]).first)
    #expect(company.name == "库尔勒第7纺织有限公司")
    #expect(company.uscc?.text == Companies.code(7))
    #expect(company.place == 652_801)
    #expect(company.founded?.description == "2003-05-17")
    #expect(company.capital == Capital(amount: 7_000_000, currency: .cny))
    #expect(company.type == nil)
    #expect(company.traits == [])
    #expect(company.address == "新疆巴州库尔勒市人民路7号")
    let mentions = try #require(try registry.mentions(of: [1])[1])
    #expect(mentions.map(company.clause) == ["棉纱生产、销售", "棉纱生产、销售"])
    #expect(mentions.map(company.word) == ["棉纱", "棉纱"])
    #expect(mentions.map(\.activity) == [.make, .sell])
  }

  @Test(arguments: [
    "gb18030", "utf16le", "utf16be", "utf16", "utf8bom", "tsv", "crlf", "semicolon",
  ])
  func `reads the same from every form of text`(form: String) async throws {
    // 𠮷 takes four bytes in GB18030 and UTF-8, and two units in UTF-16.
    let rows = (1...300).map { Companies.row($0, scope: "棉纱生产；“𠮷”牌服装") }
    let text = Companies.table(rows)
    let plain = try registry("plain.sqlite")
    _ = try await plain.importFile(
      try folder.file("plain.csv", text),
      aliases: .words(),
      batchSize: 100
    )
    let gb18030 = String.Encoding(rawValue: 0x8000_0632)
    let bytes: Data? =
      switch form {
      case "gb18030": text.data(using: gb18030)
      case "utf16le": text.data(using: .utf16LittleEndian)
      case "utf16be": text.data(using: .utf16BigEndian)
      case "utf16": text.data(using: .utf16)
      case "utf8bom": Data([0xEF, 0xBB, 0xBF]) + Data(text.utf8)
      case "tsv": Data(text.replacing(",", with: "\t").utf8)
      case "crlf": Data(text.replacing("\n", with: "\r\n").utf8)
      default: Data(text.replacing(",", with: ";").utf8)
      }
    let other = try registry("other.sqlite")
    let account = try await other.importFile(
      try folder.file("other.csv", try #require(bytes)),
      aliases: .words(),
      batchSize: 100
    )
    #expect(account.accepted == 300)
    for sql in ["SELECT name || uscc || scope FROM companies", "SELECT word_start FROM mentions"] {
      #expect(try other.column(sql) == plain.column(sql))
    }
  }

  @Test func `recognises the columns of the usual exports and drops persons`() async throws {
    let file = try folder.file(
      "qcc.csv",
      """
      本数据来自某平台,,,,,,,,,,,,,,
      公司名称,经营状态,法定代表人,注册资本(万元),实缴资本,成立日期,统一社会信用代码,纳税人识别号,电话,所属省份,所属城市,所属区县,公司类型,参保人数,经营范围
      甲纺织有限公司,存续,张三,500,300万人民币,2010-01-02,\(Companies.code(9)),x,13900000000,新疆维吾尔自治区,巴音郭楞蒙古自治州,尉犁县,有限责任公司,120,棉纱生产
      乙纺织有限公司,注销,李四,-,-,-,-,-,-,江苏省,苏州市,-,-,-,棉纱生产
      """
    )
    let registry = try registry()
    let account = try await registry.importFile(file, aliases: .words())
    #expect(account.accepted == 2)
    #expect(account.dropped == ["法定代表人"])
    #expect(account.counts.mobileNumbers == 1)
    let companies = try registry.companies([1, 2])
    #expect(companies[0].details[.phone] == nil)
    #expect(companies[0].capital == Capital(amount: 5_000_000, currency: .cny))
    #expect(companies[0].paidCapital == Capital(amount: 3_000_000, currency: .cny))
    #expect(companies[0].place == 652_823)
    #expect(companies[0].insured == 120)
    #expect(companies[0].status == .active)
    #expect(companies[1].status == .cancelled)
    #expect(companies[1].uscc == nil)
    #expect(companies[1].place == 320_500)
    let dump = try registry.dump()
    for person in ["张三", "李四", "13900000000"] { #expect(!dump.contains(person)) }
  }

  @Test func `joins a row without a code to its company by name and place`() async throws {
    let registry = try registry()
    let first = try folder.file(
      "a.csv",
      """
      企业名称,所属省份,所属城市,经营范围
      新疆（甲）纺织有限公司,新疆,巴音郭楞,棉纱生产
      乙纺织有限公司,江苏,苏州,棉纱生产
      """
    )
    let second = try folder.file(
      "b.csv",
      """
      企业名称,统一社会信用代码,所属省份,所属城市,注册资本
      新疆(甲)纺织有限公司,\(Companies.code(5)),新疆维吾尔自治区,巴州,100万元
      乙纺织有限公司,\(Companies.code(6)),浙江,杭州,100万元
      新疆(甲)纺织有限公司,,新疆,巴音郭楞,100万元
      """
    )
    _ = try await registry.importFile(first, aliases: .words())
    let account = try await registry.importFile(second, aliases: .words())
    #expect(account.joined == 1)
    #expect(account.updated == 2)
    #expect(account.duplicates == 0)
    #expect(account.accepted == 1)
    #expect(
      try registry.column("SELECT uscc FROM companies")
        == [nil, Companies.code(5), Companies.code(6)]
    )
    // What the row with the code does not say is kept.
    #expect(try registry.companies([3]).first?.scope == "棉纱生产")
    #expect(try registry.mentions(of: [3])[3]?.map(\.activity) == [.make])
    #expect(try registry.companies(matching: "新疆（甲）纺织有限公司").map(\.id) == [3])
  }

  @Test func `follows a mapping and names what it misses`() async throws {
    let file = try folder.file("odd.csv", "a,b,c\n甲有限公司,棉纱生产,500\n")
    var mapping = ColumnMapping(headings: [.name: "a", .scope: "b", .capital: "c"])
    mapping.capitalUnit = "万元"
    let registry = try registry()
    let account = try await registry.importFile(
      file,
      mapping: mapping,
      aliases: .words()
    )
    #expect(account.accepted == 1)
    #expect(try registry.companies([1]).first?.capital?.amount == 5_000_000)
    await #expect(throws: RegistryError.missingColumn(file: file, heading: "d")) {
      try await registry.importFile(
        file,
        mapping: ColumnMapping(headings: [.name: "a", .scope: "d"]),
        aliases: .words()
      )
    }
    await #expect(throws: RegistryError.noHeading(file: file, found: ["a", "b", "c"])) {
      try await registry.importFile(file, aliases: .words())
    }
  }

  @Test func `refuses torn, overlong and unreadable rows and goes on`() async throws {
    var bytes = Array(Companies.table([Companies.row(1)]).utf8)
    bytes += Array("坏,".utf8) + [0xC3, 0x28] + Array(",,,,,,,\n".utf8)
    bytes += Array("长,,,,,\(String(repeating: "棉", count: 100_000)),,,\n".utf8)
    bytes += Array((Companies.row(2) + "\n\"撕,,,,,,,,\n" + Companies.row(3) + "\n").utf8)
    let registry = try registry()
    let account = try await registry.importFile(
      try folder.file("in.csv", bytes),
      mapping: ColumnMapping(encoding: .utf8),
      aliases: .words()
    )
    #expect(account.accepted == 3)
    #expect(account.reasons.map(\.reason) == [.notText, .tooLong, .tornQuote])
    #expect(account.read == account.accepted + account.rejected)
  }

  @Test func `says what is wrong with a file`() async throws {
    let registry = try registry()
    let missing = folder.path + "/none.csv"
    await #expect(throws: RegistryError.self) {
      try await registry.importFile(missing, aliases: .words())
    }
    #expect(throws: RegistryError.self) { try Registry(path: missing) }
    let text = try folder.file("text.sqlite", "no database at all, but long enough to be looked at")
    #expect(throws: RegistryError.foreignDatabase(file: text, .notSQLite)) {
      try Registry(path: text, .existing)
    }
  }

  @Test func `stops between batches when it is told to, and is taken up`() async throws {
    let file = try folder.file("in.csv", Companies.table((1...100).map { Companies.row($0) }))
    let whole = try registry("whole.sqlite")
    _ = try await whole.importFile(file, aliases: .words(), batchSize: 10)
    let parts = try registry("parts.sqlite")
    var batches = 0
    let stopped = try await parts.importFile(
      file,
      aliases: .words(),
      batchSize: 10,
      progress: { _ in batches += 1 },
      isCancelled: { batches == 3 }
    )
    #expect(!stopped.isComplete)
    #expect(stopped.read == 30)
    let rest = try await parts.importFile(file, aliases: .words(), batchSize: 10)
    #expect(rest.isComplete)
    #expect(rest.resumed == 30)
    #expect(rest.read == 100)
    #expect(try parts.dump() == whole.dump())
  }
}
