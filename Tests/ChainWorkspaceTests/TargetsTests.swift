import GapAnalysis
import AtlasPages
import ChainModel
import ChainWorkspace
import CompanyRegistry
import Foundation
import Markup
import Targeting
import ScopeReading
import Testing

/// Targets of the shipped region, with and without a registry.
struct TargetsTests {
  static let chains = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Chains").path

  static let rows = """
    企业名称,统一社会信用代码,注册日期,企业类型,注册资金,经营范围,所在省份,地区,注册地址
    绍兴某某氨纶有限公司,,1999-03-01,有限责任公司,5000万人民币,氨纶丝的生产、销售,浙江,绍兴,浙江省绍兴市
    杭州某某化纤商行,,2001-03-01,有限责任公司,100万人民币,零售：氨纶丝,浙江,杭州,浙江省杭州市
    杭州某某贸易有限公司,,2001-03-01,有限责任公司,100万人民币,氨纶丝的销售,浙江,杭州,浙江省杭州市
    绍兴某某氨纶有限公司柯桥分公司,,2002-03-01,分公司,,氨纶丝的生产,浙江,绍兴,浙江省绍兴市
    库尔勒某某氨纶有限公司,,2003-03-01,有限责任公司,5000万人民币,氨纶丝的生产,新疆,巴音郭楞,新疆库尔勒市
    泰和(烟台)新材料股份有限公司,,1993-03-01,股份有限公司,6亿人民币,氨纶、芳纶的制造,山东,烟台,山东省烟台市
    苏州某某纺纱厂,,1990-03-01,集体所有制,,生产涤纶短纤,江苏,苏州,江苏省苏州市
    """

  func registry(in folder: URL, for workspace: Workspace) async throws -> String {
    let file = folder.appending(path: "rows.csv").path
    try Self.rows.write(toFile: file, atomically: true, encoding: .utf8)
    let path = folder.appending(path: "companies.sqlite").path
    let account = try await Registry(path: path, .creating).importFile(
      file,
      aliases: AliasList(workspace.model)
    )
    #expect(account.accepted == 7)
    return path
  }

  @Test func `ranks the leading firms where there is no registry`() async throws {
    let workspace = try Workspace(path: Self.chains)
    let queries = try await workspace.targetQueries(for: ["spandex"])
    let list = try workspace.targetSearch()
      .targets(for: try #require(queries.first), top: 10)
    #expect(list.registry == nil)
    #expect(list.targets.count + list.neighbours.count > 10)
    #expect(list.targets.prefix(5).allSatisfy { $0.making.product == "spandex" })
    // Those that something speaks against come last, whatever they score.
    let sound = list.targets.filter { !$0.isAdvisedAgainst }.map(\.score)
    #expect(sound.count > 3 && sound == sound.sorted(by: >))
    #expect(list.targets.map(\.rank) == Array(1...list.targets.count))
    #expect(list.neighbours.allSatisfy { $0.making.evidence == .neighbour })
  }

  @Test func `what nothing came of is no expansion, and another province no presence`() async throws
  {
    let workspace = try Workspace(path: Self.chains)
    let queries = try await workspace.targetQueries(for: ["spandex"])
    let list = try workspace.targetSearch()
      .targets(for: try #require(queries.first), top: 10)
    let failed = try #require(
      (list.targets + list.neighbours).first { $0.candidate.company == "taekwang-china" }
    )
    #expect(failed.candidate.expansions == nil && failed.candidate.xinjiang == nil)
    let abroad = list.targets.filter { $0.candidate.company == "huafon-chemical" }
    #expect(abroad.count == 1 && abroad.allSatisfy { $0.candidate.xinjiang == nil })
    // It does build: 2025 and 2026.
    #expect(abroad.allSatisfy { $0.candidate.expansions != nil })
  }

  @Test func `ranks makers of a registry together with the leading firms`() async throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "targets-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let workspace = try Workspace(path: Self.chains)
    let path = try await registry(in: folder, for: workspace)
    let queries = try await workspace.targetQueries(for: ["spandex"])
    let list = try workspace.targetSearch(registries: [path])
      .targets(for: try #require(queries.first), top: 50)
    let names = (list.targets + list.neighbours).map(\.candidate.name)
    #expect(names.contains("绍兴某某氨纶有限公司"))
    #expect(names.contains("苏州某某纺纱厂"))
    #expect(!names.contains { $0.contains("商行") || $0.contains("贸易") || $0.contains("分公司") })
    #expect(!names.contains { $0.hasPrefix("库尔勒") })
    // The leading firm 泰和新材 and its registration are one target.
    let tayho = list.targets.filter { $0.candidate.company == "tayho" }
    #expect(tayho.map(\.candidate.name) == ["泰和(烟台)新材料股份有限公司"])
    #expect(list.registry?.earliest == PartialDate("1990-03-01"))
    #expect(list.registry?.latest == PartialDate("2003-03-01"))
  }

  @Test func `gives the promised fields`() async throws {
    let workspace = try Workspace(path: Self.chains)
    let queries = try await workspace.targetQueries(for: ["lycopene-oleoresin-6"])
    let search = try workspace.targetSearch()
    let list = try search.targets(for: try #require(queries.first), top: 3)
    let tables = TargetTables(model: workspace.model, rules: search.rules, language: .zh)
    let bytes = JSONWriter().bytes(TargetResult([list], tables: tables).json)
    let json = try #require(
      JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    )
    #expect(json["schema"] as? String == "chainatlas.targets/1")
    let targets = try #require(json["targets"] as? [[String: Any]])
    #expect(targets.count == list.targets.count + list.neighbours.count)
    for target in targets {
      for key in ["rank", "name", "uscc", "province", "city", "score", "features", "evidence"] {
        #expect(target[key] != nil, "no \(key)")
      }
      for feature in try #require(target["features"] as? [[String: Any]]) {
        #expect(Set(["name", "value", "weight", "reason"]).isSubset(of: feature.keys))
      }
      for line in try #require(target["evidence"] as? [[String: Any]]) {
        #expect(Set(["clause", "activity", "product"]).isSubset(of: line.keys))
      }
    }
  }

  @Test func `knows gaps, and refuses what is none`() async throws {
    let workspace = try Workspace(path: Self.chains)
    let gaps = await workspace.targetGaps()
    let first = try #require(gaps.first { $0.isProject })
    #expect(try await workspace.targetQueries(for: [first.id.text]).map(\.id) == [first.id.text])
    let all = try await workspace.targetQueries(for: ["all"])
    #expect(all.map(\.id) == gaps.filter(\.isProject).map(\.id.text))
    let far = await #expect(throws: UnknownSubject.self) {
      try await workspace.targetQueries(for: ["nothing"])
    }
    #expect(far?.suggestion == nil)
    let near = await #expect(throws: UnknownSubject.self) {
      try await workspace.targetQueries(for: ["spandxe"])
    }
    #expect(near?.suggestion == "spandex")
  }

  @Test func `takes names and aliases for products`() async throws {
    let workspace = try Workspace(path: Self.chains)
    let queries = try await workspace.targetQueries(for: ["氨纶", "涤纶长丝", "Lycopene", "weaving"])
    #expect(queries[0].products == ["spandex"])
    #expect(queries[1].products == ["fdy"])
    #expect(queries[2].products.count == 2)
    #expect(queries[2].products.allSatisfy { $0.text.hasPrefix("lycopene") })
    #expect(queries[3].id == "weaving")
  }

  @Test func `names targets around the anchors`() async throws {
    let workspace = try Workspace(path: Self.chains)
    let (anchors, lists) = try await workspace.anchors(
      workspace.targetSearch(),
      top: 3
    )
    let markor = try #require(anchors.first { $0.company.id == "markor" })
    #expect(markor.sides.contains { $0.direction == .downstream })
    #expect(Set(anchors.flatMap { $0.sides.map(\.gap.id.text) }) == Set(lists.map(\.id)))
  }
}
