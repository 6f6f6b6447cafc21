import ChainModel
import ChainTestSupport
import ScopeReading
import Testing

@testable import CompanyRegistry

struct RereadingTests {
  private let folder: TemporaryFolder
  private let file: String

  init() throws {
    folder = try TemporaryFolder()
    file = try folder.file(
      "in.csv",
      Companies.table([
        Companies.row(1, scope: "棉纱生产"),
        Companies.row(2, scope: "番茄酱生产"),
        Companies.row(3, scope: "ｐｔａ生产"),
        Companies.row(4, scope: "服装销售"),
      ])
    )
  }

  private func mentions(_ registry: Registry) throws -> [String] {
    try registry.column(
      """
      SELECT company || ' ' || id FROM mentions JOIN product_names ON number = product
      ORDER BY company, ordinal
      """
    ).compactMap(\.self)
  }

  private let old = AliasList.words([("棉纱", "cotton-yarn"), ("番茄酱", "tomato-paste")])

  @Test func `reads again only what a changed word concerns`() async throws {
    let registry = try Registry(path: folder.path + "/r.sqlite", .creating)
    _ = try await registry.importFile(file, aliases: old)
    #expect(try mentions(registry) == ["1 cotton-yarn", "2 tomato-paste"])
    #expect(try registry.reread(with: old) == 0)

    let more = AliasList.words([("棉纱", "yarn"), ("番茄酱", "tomato-paste"), ("PTA", "pta")])
    let count = try registry.reread(with: more)
    #expect(count == 2)
    #expect(try mentions(registry) == ["1 yarn", "2 tomato-paste"])
    #expect(try registry.reread(with: more) == 0)

    // The result is that of a fresh import with the new words.
    let fresh = try Registry(path: folder.path + "/fresh.sqlite", .creating)
    _ = try await fresh.importFile(file, aliases: more)
    #expect(try mentions(registry) == mentions(fresh))
  }

  @Test func `a word that goes takes its mentions along`() async throws {
    let registry = try Registry(path: folder.path + "/r.sqlite", .creating)
    _ = try await registry.importFile(file, aliases: old)
    #expect(try registry.reread(with: AliasList.words([("番茄酱", "tomato-paste")])) == 1)
    #expect(try mentions(registry) == ["2 tomato-paste"])
  }

  @Test func `new rules read everything again`() async throws {
    let registry = try Registry(path: folder.path + "/r.sqlite", .creating)
    _ = try await registry.importFile(file, aliases: old)
    // The list that was read by had other rules.
    try registry.execute("UPDATE vocabularies SET rules = '1', fingerprint = '1'")
    #expect(try registry.reread(with: old) == 4)
    #expect(try !registry.statistics().awaitsRereading)
  }

  @Test func `a stopped rereading is known and goes on, even with another list`() async throws {
    let registry = try Registry(path: folder.path + "/r.sqlite", .creating)
    _ = try await registry.importFile(file, aliases: old)
    let second = AliasList.words([("番茄酱", "ketchup")])
    #expect(try registry.reread(with: second, isCancelled: { true }) == 0)
    #expect(try registry.statistics().awaitsRereading)
    let third = AliasList.words([("番茄酱", "tomato-paste"), ("服装", "garments")])
    #expect(try registry.reread(with: third) == 3)
    #expect(try mentions(registry) == ["2 tomato-paste", "4 garments"])
    // The first list again.
    try registry.reread(with: old)
    #expect(try mentions(registry) == ["1 cotton-yarn", "2 tomato-paste"])
    #expect(try !registry.statistics().awaitsRereading)
  }

  @Test func `an import with a new list brings the rest up to date`() async throws {
    let registry = try Registry(path: folder.path + "/r.sqlite", .creating)
    _ = try await registry.importFile(file, aliases: old)
    let other = try folder.file("b.csv", Companies.table([Companies.row(9, scope: "服装生产")]))
    let account = try await registry.importFile(
      other,
      aliases: .words([("服装", "garments")])
    )
    #expect(account.reread == 3)
    #expect(try mentions(registry) == ["4 garments", "5 garments"])
  }

  @Test(arguments: [
    ("棉", true), ("棉纱", true), ("纱", true), ("PTA", true), ("绒", false), ("A", true),
  ])
  func `finds words in texts of any width and case`(word: String, expected: Bool) {
    var filter = WordFilter(words: ["不在", word])
    let text = Array("长绒毛；棉纱、ｐｔａ生产".replacing("长绒毛；", with: "").utf8)
    #expect(text.withUnsafeBufferPointer { filter.matches($0) } == expected)
  }
}
