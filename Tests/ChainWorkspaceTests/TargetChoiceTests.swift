import ChainModel
import ChainTestSupport
import ChainWorkspace
import CompanyRegistry
import Foundation
import ScopeReading
import Testing

@testable import Targeting

/// A list is the same whether everybody is read or only who may stand on it.
struct TargetChoiceTests {
  private static func workspace() throws -> Workspace { try Workspace(path: TargetsTests.chains) }

  /// Rows whose scopes, names, sizes and places are drawn.
  private static func rows(_ random: inout some RandomNumberGenerator, count: Int) -> String {
    func pick<Value>(_ values: [Value]) -> Value {
      values[Int.random(in: 0..<values.count, using: &random)]
    }
    let things = [
      "氨纶丝", "涤纶短纤", "坯布", "印染布", "服装", "纺织品", "针织面料", "化学纤维", "棉纱", "番茄酱", "塑料制品", "机械配件",
    ]
    let deeds = ["制造", "生产、销售", "加工", "销售", "研发", "的批发", "", "生产（\(pick(things))除外）"]
    let cities = [
      ("浙江", "绍兴"), ("江苏", "苏州"), ("新疆", "巴音郭楞"), ("新疆", "阿克苏"), ("吉林", "长春"), ("广东", "佛山"),
    ]
    var text =
      "企业名称,注册日期,经营状态,注册资金,经营范围,所在省份,地区,行业,企业荣誉,参保人数,股票代码\n"
    for row in 0..<count {
      let (province, city) = pick(cities)
      let scope = (0..<Int.random(in: 1...9, using: &random)).map { _ in pick(things) + pick(deeds)
      }
      .joined(separator: pick(["；", "，", "、"]))
      let name =
        city + "样本\(row)" + pick(["氨纶", "化纤", "（集团）", "贸易", "电子", "服装", "针织", "中泰", "某某"])
        + pick(["有限公司", "有限公司", "股份有限公司", "厂", "有限公司分公司", "公司工艺品厂", "商店"])
      let capital = pick(["", "30万元人民币", "500万元人民币", "8000万元人民币", "90万美元", "12亿元人民币"])
      let cells = [
        name, pick(["", "1988-03-01", "2001-05-06", "2019-10-10"]),
        pick(["存续", "存续", "注销", "停业", "迁出"]),
        capital, "\"\(scope)\"", province, city,
        pick(["", "C1751 化纤织造加工", "化学纤维制造业", "批发业", "C2826", "纺织服装、服饰业"]),
        pick(["", "", "", "专精特新小巨人", "高新技术企业"]), pick(["", "12", "900"]),
        pick(["", "", "", "600123"]),
      ]
      text += cells.joined(separator: ",") + "\n"
    }
    return text
  }

  private static func registry(
    of file: String,
    in folder: TemporaryFolder,
    _ workspace: Workspace
  ) async throws -> String {
    let path = folder.path + "/companies.sqlite"
    let registry = try Registry(path: path, .creating)
    _ = try await registry.importFile(
      file,
      rejects: folder.path + "/rejects.csv",
      aliases: AliasList(workspace.model)
    )
    return path
  }

  private static func expectSameLists(
    _ workspace: Workspace,
    _ registries: [String],
    of subjects: [String],
    top: Int
  ) async throws -> Int {
    let search = try workspace.targetSearch(registries: registries)
    var further = 0
    for query in try await workspace.targetQueries(for: subjects) {
      let all = try search.targets(for: query, top: top, readingAll: true)
      let list = try search.targets(for: query, top: top)
      #expect(list.targets == all.targets, "\(query.id)")
      #expect(list.neighbours == all.neighbours, "\(query.id)")
      #expect(list.omissions == all.omissions, "\(query.id)")
      #expect(list.candidates == all.candidates, "\(query.id)")
      #expect(list.registry == all.registry, "\(query.id)")
      further = max(further, all.omissions.first { $0.reason == .further }?.count ?? 0)
    }
    return further
  }

  @Test(arguments: [1, 2] as [UInt64])
  func `reads no more of a registry than may stand on a list`(seed: UInt64) async throws {
    let folder = try TemporaryFolder()
    let workspace = try Self.workspace()
    var random = SeededGenerator(seed: seed)
    let file = folder.path + "/rows.csv"
    try Self.rows(&random, count: 1200).write(toFile: file, atomically: true, encoding: .utf8)
    let path = try await Self.registry(of: file, in: folder, workspace)
    let further = try await Self.expectSameLists(
      workspace,
      [path],
      of: ["spandex", "服装"],
      top: 10
    )
    // The lists were cut.
    #expect(further > 100)
  }

  /// Scores of companies that are read, each beside the most that a first look allowed.
  private static func scores(
    of query: TargetQuery,
    in path: String,
    _ workspace: Workspace
  ) throws -> [(name: String, most: Double, score: Double)] {
    let model = workspace.model
    let search = try workspace.targetSearch(registries: [path])
    let rules = search.rules
    let scorer = TargetScorer(query: query, rules: rules, year: 2026, model: model)
    let screen = TargetScreen(query: query, rules: rules)
    let registry = try Registry(path: path)
    let source = RegistryCandidates(registry: registry, rules: rules, model: model)
    let asked = RegistryCandidates.query(
      making: query.products + query.neighbours,
      classes: RegistryCandidates.narrowClasses(of: query)
    )
    var bound = try source.bound(scorer, of: asked)
    return try registry.candidates(asked).compactMap { company in
      let (rest, exclusion) = bound.look(at: company)
      let years = TargetBound.experience(foundedIn: company.founded?.year ?? 0, scorer)
      let most = rest + years + TargetQueue.slack
      guard let read = try source.detailed([company.id]).first else { return nil }
      #expect((exclusion == nil) == (screen.exclusion(of: read) == nil), "\(company.name)")
      guard exclusion == nil, let score = scorer.score(read) else { return nil }
      #expect(scorer.target(read)?.score == score)
      return (company.name, most, score)
    }
  }

  @Test(arguments: [("氨纶", 3), ("服装", 4)] as [(String, UInt64)])
  func `no company scores more than a first look allows`(subject: String, seed: UInt64) async throws
  {
    let folder = try TemporaryFolder()
    let workspace = try Self.workspace()
    var random = SeededGenerator(seed: seed)
    let file = folder.path + "/rows.csv"
    try Self.rows(&random, count: 800).write(toFile: file, atomically: true, encoding: .utf8)
    let path = try await Self.registry(of: file, in: folder, workspace)
    let query = try #require(TargetQuery(word: subject, in: workspace.model))
    let scores = try Self.scores(of: query, in: path, workspace)
    #expect(scores.count > 100)
    for (name, most, score) in scores { #expect(score <= most, "\(name)") }
    // A bound that says nothing would do as well: that it tells companies apart is shown too.
    #expect(scores.contains { $0.most < 0.8 * (scores.map(\.score).max() ?? 0) })
  }

  @Test(.enabled(if: data != nil, "CHAINATLAS_DATA is not set"), arguments: [3, 50])
  func `reads no more of a real register`(top: Int) async throws {
    let folder = try TemporaryFolder()
    let workspace = try Self.workspace()
    let file = try #require(Self.data) + "/registry/fixture_mixed.csv"
    let path = try await Self.registry(of: file, in: folder, workspace)
    let subjects = ["weaving", "spandex", "服装"]
    _ = try await Self.expectSameLists(workspace, [path, path], of: subjects, top: top)
  }

  private static let data = ProcessInfo.processInfo.environment["CHAINATLAS_DATA"]
}
