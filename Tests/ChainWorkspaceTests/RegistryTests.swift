import ChainFormat
import ChainModel
import ChainTestSupport
import CompanyRegistry
import Foundation
import ScopeReading
import Testing

@testable import ChainWorkspace

/// The reader of scopes and the registry, put together.
struct RegistryTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func file(_ name: String, _ text: String) throws -> String {
    try folder.file(name, text)
  }

  private func product(_ id: String, _ name: String, aliases: [String] = []) -> Product {
    Product(
      id: Product.ID(id),
      name: Name(zh: name, en: id),
      unit: ModelBuilder.tonne,
      role: .intermediate,
      aliases: aliases
    )
  }

  private static let rows = """
    企业名称,所属省份,所属城市,经营范围
    甲纺织有限公司,新疆,巴音郭楞,棉纱、涤纶短纤的生产、销售
    乙商贸有限公司,江苏,苏州,销售：棉纱、番茄酱
    丙食品有限公司,新疆,巴音郭楞,番茄酱生产（涤纶短纤除外）
    """

  private func mentions(_ registry: Registry) throws -> [String] {
    var lines: [String] = []
    try registry.eachMention { company, mention in
      lines.append(
        "\(company.id) \(mention.subject.text) \(mention.activity) \(mention.isNegated) \(company.word(of: mention))"
      )
      return true
    }
    return lines
  }

  @Test func `stores what the reader finds, with its words`() async throws {
    let products = [product("yarn", "棉纱"), product("psf", "涤纶短纤"), product("paste", "番茄酱")]
    let registry = try Registry(path: folder.path + "/r.sqlite", .creating)
    let aliases = AliasList(products: products)
    let account = try await registry.importFile(
      try file("in.csv", Self.rows),
      aliases: aliases
    )
    #expect(account.accepted == 3)
    let found = try mentions(registry)
    #expect(found.contains("1 yarn make false 棉纱"))
    #expect(found.contains("1 psf sell false 涤纶短纤"))
    #expect(found.contains("2 paste sell false 番茄酱"))
    #expect(found.contains { $0.hasPrefix("3 psf") && $0.contains("true") })
    #expect(!found.contains { $0.hasPrefix("2 yarn make") })
    let candidates = try registry.candidates(
      CandidateQuery(products: ["yarn"], activities: [.make])
    )
    #expect(candidates.map(\.id) == [1])
    // What is explained is what was stored.
    let scope = "棉纱、涤纶短纤的生产、销售"
    let explained = try ScopeReader(aliases: aliases).clauses(of: scope).flatMap(\.mentions)
    #expect(
      explained.map {
        "1 \($0.subject.text) \($0.activity) \($0.isNegated) \(Mention.text($0.word, of: scope))"
      }
        == found.filter { $0.hasPrefix("1 ") }
    )
  }

  @Test func `a new alias makes only its companies be read again`() async throws {
    let registry = try Registry(path: folder.path + "/r.sqlite", .creating)
    let few = AliasList(products: [product("yarn", "棉纱"), product("paste", "番茄酱")])
    _ = try await registry.importFile(try file("in.csv", Self.rows), aliases: few)
    #expect(try registry.reread(with: few) == 0)
    let more = AliasList(
      products: [
        product("yarn", "棉纱"), product("psf", "涤纶短纤"), product("paste", "番茄酱"),
      ]
    )
    #expect(more.rulesVersion == few.rulesVersion)
    #expect(try registry.reread(with: more) == 2)
    let fresh = try Registry(path: folder.path + "/fresh.sqlite", .creating)
    _ = try await fresh.importFile(folder.path + "/in.csv", aliases: more)
    #expect(try mentions(registry) == mentions(fresh))
  }

  @Test func `a proposed mapping reads back as itself`() throws {
    let input = try file(
      "odd.csv",
      """
      "a ""b"": c",法定代表人,注册资本(万元),d
      甲有限公司,张三,5,# x: y
      """
    )
    let proposal = try Registry.propose(for: input)
    let text = RegistryMapping.text(of: proposal, personal: "个人信息", unused: "未使用")
    #expect(!text.contains("张三"))
    #expect(try RegistryMapping.read(try file("m.yaml", text)) == proposal.mapping)
  }

  @Test func `reports everything that is wrong with a mapping`() throws {
    let path = try file(
      "bad.yaml",
      """
      columns:
        nmae: 企业名称
        scope: 经营范围
      encoding: GBK
      delimiter: x
      heading-row: 1.5
      sheets: a
      """
    )
    let error = #expect(throws: ChainFormatError.self) { try RegistryMapping.read(path) }
    guard case .invalid(let list) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    let lines = list.diagnostics.filter { $0.severity == .error }.map(\.origin.line)
    #expect(lines == [2, 2, 4, 5, 6, 7] || lines == [1, 2, 4, 5, 6, 7], "\(list.text(in: .en))")
  }
}
