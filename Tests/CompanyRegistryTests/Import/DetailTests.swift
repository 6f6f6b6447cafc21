import ChainModel
import ChainTestSupport
import Files
import Foundation
import Testing

@testable import CompanyRegistry

/// What an export tells besides a company's registration, and what below its table is none.
struct DetailTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func imported(_ text: String) async throws -> (Registry, ImportAccount) {
    let registry = try Registry(path: folder.path + "/details.sqlite", .creating)
    let file = try folder.file("details-\(text.utf8.count).csv", text)
    return (registry, try await registry.importFile(file, aliases: .words()))
  }

  @Test func `keeps public lines and leaves out the telephones of persons`() async throws {
    let (registry, account) = try await imported(
      """
      企业名称,企业电话,网址,证券代码,主营产品,经营范围,内部备注
      甲纺织有限公司,0996-2220000；13800001111,www.example.org,600000,棉纱,货物进出口,x
      乙纺织有限公司,13900001111,,,,棉纱销售,y
      """
    )
    let companies = try registry.companies([1, 2])
    #expect(companies[0].details[.phone] == "0996-2220000")
    #expect(companies[0].details[.website] == "www.example.org")
    #expect(companies[0].details[.stock] == "600000")
    #expect(companies[1].details[.phone] == nil)
    #expect(account.counts.mobileNumbers == 2)
    #expect(account.unused == ["内部备注"])
  }

  @Test func `reads main products as what is made`() async throws {
    let (registry, _) = try await imported(
      "企业名称,主营产品,经营范围\n甲纺织有限公司,番茄酱,棉纱销售\n"
    )
    let read = try #require(try registry.mentions(of: [1])[1])
    #expect(
      read.map { "\($0.subject.text):\($0.activity)" } == ["cotton-yarn:sell", "tomato-paste:make"]
    )
  }

  @Test func `rejects the foot of a table and no company`() async throws {
    let (_, account) = try await imported(
      "企业名称,经营范围\n甲有限公司,棉纱\n合计,\n数据来源：某平台,\n备注纺织有限公司,棉纱\n"
    )
    #expect(account.accepted == 2)
    #expect(account.reasons == [.init(reason: .footer, count: 2)])
  }

  @Test func `asks for the unit of bare capitals and for a missing scope`() async throws {
    let (_, account) = try await imported("企业名称,注册资本\n甲有限公司,500\n乙有限公司,说不清\n")
    #expect(account.counts.unitlessCapitals == 1)
    #expect(account.counts.unread == [.capital: 1])
    #expect(account.lacksScope)
  }

  @Test func `knows a firm by the name it had before it had a code`() async throws {
    let (registry, first) = try await imported("企业名称,所属城市\n甲染整厂,苏州市\n丙染整厂,苏州市\n")
    let file = try folder.file(
      "later.csv",
      "企业名称,统一社会信用代码,曾用名,所属城市\n甲印染有限公司,\(Companies.code(7)),甲染整厂,苏州市\n"
    )
    let second = try await registry.importFile(file, aliases: .words())
    #expect(first.accepted == 2)
    #expect(second.updated == 1)
    #expect(try registry.companies(matching: "甲染整厂").map(\.name) == ["甲印染有限公司"])
  }

  @Test func `leaves no empty registry behind`() throws {
    let path = folder.path + "/empty.sqlite"
    try Registry(path: path, .creating).discardIfEmpty()
    #expect(!OutputFile.exists(path))
  }

  @Test func `reads the leading firms by short names and stock codes`() async throws {
    let (registry, _) = try await imported(
      "企业名称,证券代码\n桐昆集团股份有限公司,601233\n甲有限公司,\n"
    )
    let found = try registry.identified([
      (names: ["桐昆股份"], code: nil, stock: "601233.SH"),
      (names: ["甲公司", "甲有限公司"], code: nil, stock: nil),
      (names: ["乙有限公司"], code: nil, stock: nil),
    ])
    #expect(found == [1, 2, nil])
  }
}
