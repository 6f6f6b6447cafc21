import ChainTestSupport
import ScopeReading
import Testing

@testable import CompanyRegistry

/// Who is one company does not depend on the order of the rows, nor on how they lie in files.
struct OrderTests {
  private static let heading = "企业名称,统一社会信用代码,曾用名,所属省份,所属城市,经营范围"
  private static let cities = ["江苏,苏州", "浙江,杭州", ","]

  /// Rows with and without codes, places and scopes, copies, namesakes and former names.
  private static let rows: [String] = {
    var rows: [String] = []
    for number in 1...120 {
      let name = "第\(number)纺织有限公司"
      let city = cities[number % 2]
      let code = Companies.code(number, division: number % 2 == 0 ? 320_501 : 330_102)
      let scope = number % 4 == 0 ? "" : "棉纱生产第\(number)号"
      switch number % 6 {
      // Without a code only, in one or in two places, and once in none.
      case 0:
        rows += ["\(name),,,\(city),棉纱生产", "\(name),,,,,"]
        if number % 12 == 0 { rows.append("\(name),无,,江西,南昌,棉纱生产") }
      // Namesakes with codes in one place: nobody can tell which of them a third is.
      case 1:
        rows.append("\(name),\(Companies.code(number + 500, division: 330_102)),,\(city),棉纱生产")
        rows += ["\(name),\(code),,\(city),棉纱生产", "\(name),,,\(city),棉纱生产"]
      // A code, and the same without one, here and nowhere.
      case 2:
        rows += ["\(name),\(code),,\(city),", "\(name),,,\(city),\(scope)", "\(name),,,,,\(scope)"]
      // Another place under the same name.
      case 3: rows += ["\(name),\(code),,\(city),\(scope)", "\(name),,,江西,南昌,棉纱生产", "\(name),,,,,"]
      // A name that it had before.
      case 4:
        rows += ["\(name),\(code),旧\(name),\(city),\(scope)", "旧\(name),,,\(city),\(scope)"]
      default: rows += ["\(name),\(code),,\(city),\(scope)", "\(name),\(code),,\(city),\(scope)"]
      }
    }
    return rows
  }()

  private func companies(_ registry: Registry) throws -> [String] {
    try registry.column(
      """
      SELECT coalesce(uscc, '') || ' ' || name || ' ' || place || ' ' || coalesce(scope, '') || ' '
      || coalesce((SELECT group_concat(activity || ':' || product || ':' || word_start)
                   FROM mentions WHERE company = id), '')
      FROM companies ORDER BY 1
      """
    ).compactMap(\.self)
  }

  private func imported(_ files: [[String]], batchSize: Int) async throws -> [String] {
    let folder = try TemporaryFolder()
    let registry = try Registry(path: folder.path + "/r.sqlite", .creating)
    let session = ImportSession()
    for (number, rows) in files.enumerated() {
      let text = ([Self.heading] + rows).joined(separator: "\n") + "\n"
      _ = try await registry.importFile(
        try folder.file("\(number).csv", text),
        aliases: .words(),
        batchSize: batchSize,
        session: session
      )
    }
    _ = try registry.settle(session)
    return try companies(registry)
  }

  @Test(arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
  func `the same companies, whatever the order and the files`(seed: UInt64) async throws {
    let expected = try await imported([Self.rows], batchSize: 1000)
    var generator = SeededGenerator(seed: seed)
    let shuffled = Self.rows.shuffled(using: &generator)
    let parts = Int(seed)
    let files = (0..<parts).map { part in
      shuffled.indices.filter { $0 % parts == part }.map { shuffled[$0] }
    }
    #expect(try await imported(files, batchSize: 7 + Int(seed) * 5) == expected)
  }

  @Test func `joins who can be told, and nobody else`() async throws {
    let found = try await imported([Self.rows], batchSize: 50)
    func count(_ prefix: String, _ kind: Int) -> Int {
      (1...120).filter { $0 % 6 == kind }.map { number in
        found.count { $0.contains(" \(prefix)第\(number)纺织有限公司 ") }
      }.reduce(0, +)
    }
    // Ten alone, and ten in two places and in none, which may be either.
    #expect(count("", 0) == 10 + 30)
    #expect(count("", 1) == 20 * 3)
    #expect(count("", 2) == 20)
    // The one without a place may be that with the code or that in the other place.
    #expect(count("", 3) == 20 * 3)
    #expect(count("", 4) == 20)
    #expect(count("旧", 4) == 0)
    #expect(count("", 5) == 20)
  }
}
