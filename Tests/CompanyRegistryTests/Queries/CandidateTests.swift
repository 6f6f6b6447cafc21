import ChainModel
import ChainTestSupport
import ScopeReading
import Testing

@testable import CompanyRegistry

struct CandidateTests {
  private func registry(in folder: TemporaryFolder) async throws -> Registry {
    let file = try folder.file(
      "in.csv",
      """
      企业名称,经营状态,所属省份,所属城市,经营范围,注册资本
      甲纺织有限公司,存续,新疆,巴音郭楞,其他；棉纱生产,500万元
      乙纺织有限公司,存续,江苏,苏州,棉纱生产,
      乙纺织有限公司昆山分公司,存续,江苏,苏州,棉纱生产,
      丙纺织有限公司,注销,江苏,苏州,棉纱生产,
      丁商贸有限公司,存续,江苏,苏州,棉纱批发,
      戊纺织有限公司,存续,江苏,苏州,服装生产（棉纱除外）,
      己棉纱有限公司,存续,浙江,绍兴,服装生产,
      庚食品有限公司,存续,新疆,巴音郭楞,番茄酱生产；棉纱生产,
      """
    )
    let registry = try Registry(path: folder.path + "/r.sqlite", .creating)
    _ = try await registry.importFile(file, aliases: .words())
    return registry
  }

  private func ids(_ registry: Registry, _ query: CandidateQuery) throws -> [Int64] {
    try registry.candidates(query).map(\.id)
  }

  @Test func `finds makers and leaves out what is no target`() async throws {
    let folder = try TemporaryFolder()
    let registry = try await registry(in: folder)
    var query = CandidateQuery(products: ["cotton-yarn"], activities: [.make])
    #expect(try ids(registry, query) == [1, 2, 8])
    query.places = [320_000]
    #expect(try ids(registry, query) == [2])
    query.excluding = []
    query.excludesEnded = false
    #expect(try ids(registry, query) == [2, 3, 4])
    query = CandidateQuery(products: ["cotton-yarn"])
    #expect(try ids(registry, query) == [1, 2, 5, 7, 8])
    query.includesNames = false
    #expect(try ids(registry, query) == [1, 2, 5, 8])
    #expect(try ids(registry, CandidateQuery(products: ["nothing"])) == [])
    #expect(
      try ids(
        registry,
        CandidateQuery(products: ["cotton-yarn", "tomato-paste"], activities: [.make])
      )
        == [1, 2, 8]
    )
  }

  @Test func `tells what was found and where`() async throws {
    let folder = try TemporaryFolder()
    let registry = try await registry(in: folder)
    let query = CandidateQuery(products: ["cotton-yarn", "tomato-paste"], activities: [.make])
    let found = try registry.candidates(query)
    let first = try #require(found.first)
    #expect(first.grounds.map(\.clauseStart) == ["其他；".utf8.count])
    #expect(first.capital == Capital(amount: 5_000_000, currency: .cny))
    #expect(first.place == 652_800)
    #expect(
      found.last?.grounds.map { query.subjects[$0.subject] }
        == [.product("cotton-yarn"), .product("tomato-paste")]
    )
  }

  @Test(arguments: [1, 8]) func `finds on two cores what it finds on one`(large: Int) async throws {
    let folder = try TemporaryFolder()
    let registry = try await registry(in: folder)
    var query = CandidateQuery(products: ["cotton-yarn", "tomato-paste"])
    query.excluding = []
    let halves = try registry.look(at: query, from: [Candidate](), large: large) { $0.append($1) }
    #expect(halves.count == 2 && halves.allSatisfy { !$0.isEmpty })
    #expect(try halves.flatMap(\.self) == registry.candidates(query))
  }

  @Test func `lists mentions with their clauses`() async throws {
    let folder = try TemporaryFolder()
    let registry = try await registry(in: folder)
    var lines: [String] = []
    try registry.eachMention(MentionFilter(products: ["cotton-yarn"], isNegated: true)) {
      lines.append("\($0.name) \($1.activity) \($0.clause(of: $1))")
      return true
    }
    #expect(lines == ["戊纺织有限公司 make 服装生产（棉纱除外）"])
    var count = 0
    try registry.eachMention { _, _ in
      count += 1
      return count < 3
    }
    #expect(count == 3)
  }

  @Test func `finds companies by code, name or a part of it`() async throws {
    let folder = try TemporaryFolder()
    let registry = try await registry(in: folder)
    #expect(try registry.companies(matching: "甲纺织有限公司").map(\.id) == [1])
    #expect(try registry.companies(matching: " 乙纺织有限公司昆山分公司 ").map(\.id) == [3])
    #expect(try registry.companies(matching: "商贸").map(\.id) == [5])
    #expect(try registry.companies(matching: "纺织", limit: 2).map(\.id) == [1, 2])
    #expect(try registry.companies(matching: "没有").isEmpty)
  }

  @Test func `counts what it holds`() async throws {
    let folder = try TemporaryFolder()
    let statistics = try await registry(in: folder).statistics()
    #expect(statistics.companies == 8)
    #expect(statistics.withCapital == 1)
    #expect(statistics.provinces.map(\.key) == ["320000", "330000", "650000"])
    #expect(statistics.provinces.map(\.count) == [5, 1, 2])
    #expect(statistics.statuses.map(\.key) == ["active", "cancelled"])
    #expect(statistics.traits.first?.count == 1)
    #expect(statistics.products.map(\.key) == ["cotton-yarn", "tomato-paste"])
    #expect(statistics.products.map(\.count) == [7, 1])
    #expect(statistics.imports.map(\.account.accepted) == [8])
  }
}
