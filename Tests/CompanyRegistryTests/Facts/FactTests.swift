import ChainModel
import ChainTestSupport
import ScopeReading
import Testing

@testable import CompanyRegistry

struct FactTests {
  private let folder: TemporaryFolder
  private let registry: Registry

  init() throws {
    folder = try TemporaryFolder()
    registry = try Registry(path: folder.path + "/r.sqlite", .creating)
  }

  private func importCompanies() async throws {
    _ = try await registry.importFile(
      try folder.file("in.csv", Companies.table((1...3).map { Companies.row($0) })),
      aliases: .words()
    )
  }

  @Test func `imports tiers and accounts for every row`() async throws {
    try await importCompanies()
    let table = """
      企业名称,统一社会信用代码,称号,来源,日期
      库尔勒第1纺织有限公司,,国家级专精特新“小巨人”企业,工信部名单,2023-07
      别名,\(Companies.code(2)),高新技术企业,科技厅,2022
      库尔勒第1纺织有限公司,,国家级专精特新“小巨人”企业,工信部名单,2023-07
      不在册有限公司,,上市公司,交易所,2020-01-01
      库尔勒第3纺织有限公司,,上市公司,,2020
      库尔勒第3纺织有限公司,,上市公司,交易所,某年
      库尔勒第3纺织有限公司,91652827229621155Q,上市公司,交易所,2020
      库尔勒第3纺织有限公司,上市公司

      """
    let file = try folder.file("tiers.csv", table)
    let account = try registry.importFacts(file, into: .tiers)
    #expect(account.read == 8)
    #expect(account.accepted == 3)
    #expect(account.duplicates == 1)
    #expect(account.unlinked == 1)
    #expect(
      account.rejects.map(\.reason) == [.emptyCell, .badDate, .badCode, .wrongWidth]
    )
    #expect(account.rejects.map(\.row) == [6, 7, 8, 9])
    let facts = try registry.facts(of: [1, 2, 3])
    #expect(facts[1]?.tiers.map(\.tier) == [.littleGiant])
    #expect(facts[2]?.tiers.map(\.tier) == [.highTech])
    #expect(facts[1]?.tiers.first?.date == "2023-07")
    #expect(facts[3]?.tiers == [])
    let again = try registry.importFacts(file, into: .tiers)
    #expect(again.duplicates == 4)
  }

  @Test func `facts wait for their company`() async throws {
    let file = try folder.file(
      "caps.csv",
      "企业名称,产品,产能,单位,来源,日期\n库尔勒第2纺织有限公司,棉纱,1.5,万吨,公告,2024\n"
    )
    let account = try registry.importFacts(
      file,
      into: .capacities,
      productIDs: ["棉纱": "cotton-yarn"]
    )
    #expect(account.unlinked == 1)
    try await importCompanies()
    let capacity = try #require(try registry.facts(of: [2])[2]?.capacities.first)
    #expect(capacity.product == "cotton-yarn")
    #expect(capacity.amount == 1.5)
    #expect(capacity.unit == "万吨")
  }

  @Test func `the newer date changes a fact, the older does not`() throws {
    func run(_ amount: Int, _ date: String) throws -> FactAccount {
      try registry.importFacts(
        try folder.file("c.csv", "企业名称,产品,产能,来源,日期\n甲,棉纱,\(amount),公告,\(date)\n"),
        into: .capacities
      )
    }
    #expect(try run(1, "2023").accepted == 1)
    #expect(try run(2, "2024").updated == 1)
    #expect(try run(3, "2022").duplicates == 1)
    #expect(try registry.column("SELECT amount FROM capacities") == ["2.0"])
  }

  @Test func `relations are seen from both sides`() async throws {
    try await importCompanies()
    let file = try folder.file(
      "rel.csv",
      """
      企业名称,关系,对方,产品,来源
      库尔勒第1纺织有限公司,供应商,库尔勒第2纺织有限公司,棉纱,年报
      库尔勒第1纺织有限公司,朋友,库尔勒第2纺织有限公司,棉纱,年报
      """
    )
    let account = try registry.importFacts(file, into: .relations)
    #expect(account.rejects.map(\.reason) == [.unknownRelation])
    let facts = try registry.facts(of: [1, 2])
    #expect(facts[1]?.relations.map(\.kind) == [.supplier])
    #expect(facts[2]?.relations.map(\.kind) == [.customer])
    #expect(facts[2]?.relations.first?.partnerID == 1)
  }

  @Test func `names the column that is missing`() throws {
    let file = try folder.file("x.csv", "企业名称,来源\n甲,乙\n")
    #expect(throws: RegistryError.missingColumn(file: file, heading: "称号")) {
      try registry.importFacts(file, into: .tiers)
    }
  }
}
