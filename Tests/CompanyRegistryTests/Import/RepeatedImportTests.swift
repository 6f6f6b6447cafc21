import ChainModel
import ChainTestSupport
import Foundation
import GRDB
import ScopeReading
import Synchronization
import Testing

@testable import CompanyRegistry

struct RepeatedImportTests {
  /// Rows that repeat, update and rename each other.
  private static func rows() -> [String] {
    (1...400).map { number in
      switch number % 7 {
      case 0: Companies.row(number / 2, scope: "番茄酱生产；棉纱除外")
      case 1: Companies.row(number / 3)
      case 2: "缺列有限公司"
      default: Companies.row(number)
      }
    }
  }

  private static func data(_ registry: Registry) throws -> String {
    // The log tells of the runs; everything else is data.
    let dump = try registry.dump()
    guard let start = dump.range(of: "\nimports\n"), let end = dump.range(of: "\nmentions\n") else {
      return dump
    }
    return String(dump[..<start.lowerBound] + dump[end.lowerBound...])
  }

  @Test func `importing again changes nothing`() async throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("in.csv", Companies.table(Self.rows()))
    let registry = try Registry(path: folder.path + "/r.sqlite", .creating)
    let first = try await registry.importFile(file, aliases: .words(), batchSize: 50)
    let before = try Self.data(registry)
    let second = try await registry.importFile(file, aliases: .words(), batchSize: 70)
    #expect(second.accepted == 0)
    #expect(second.read == first.read)
    #expect(second.rejected == first.rejected)
    #expect(try Self.data(registry) == before)
  }

  /// The child dies in the middle of the transaction that stores an earlier batch, or between two.
  @Test(arguments: [
    ("mentions", 1), ("mentions", 57), ("mentions", 130), ("mentions", 260), ("mentions", 335),
    ("identities", 1), ("identities", 300),
  ])
  func `a killed import leaves whole batches, and ends the same when run again`(
    table: String,
    victim: Int
  ) async throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("in.csv", Companies.table(Self.rows()))
    let path = folder.path + "/killed.sqlite"
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [
        path = path as String, file = file as String, table = table as String,
        victim = victim as Int
      ] in
      let registry = try Registry(path: path, .creating)
      try registry.killProcess(at: victim, of: table)
      _ = try await registry.importFile(file, aliases: .words(), batchSize: 40)
    }
    // A reader finds what was stored, whether or not an index is there.
    let before = try Registry(path: path)
    let query = CandidateQuery(products: ["cotton-yarn"])
    let found = try before.candidates(query).count
    let mentioning = try before.column(
      """
      SELECT count(DISTINCT company) FROM mentions JOIN product_names ON number = product
      WHERE id = 'cotton-yarn' AND negated = 0
      """
    )
    #expect(mentioning == [String(found)])
    for name in try before.column("SELECT name FROM companies").compactMap(\.self) {
      #expect(try before.companies(matching: name).count == 1)
    }
    let killed = try Registry(path: path, .creating)
    let read = try killed.column("SELECT read FROM imports").compactMap { $0.flatMap(Int.init) }
    #expect(read.allSatisfy { $0 % 40 == 0 && ($0 < 400 || table == "identities") })
    let counted = try killed.column(
      "SELECT accepted + duplicates + updated + rejected FROM imports"
    )
    #expect(counted.compactMap { $0.flatMap(Int.init) } == read)
    let companies = try killed.column("SELECT count(*) FROM companies")
    let accepted = try killed.column("SELECT coalesce(sum(accepted), 0) FROM imports")
    #expect(companies == accepted)
    _ = try await killed.importFile(file, aliases: .words(), batchSize: 40)
    let whole = try Registry(path: folder.path + "/whole.sqlite", .creating)
    _ = try await whole.importFile(file, aliases: .words(), batchSize: 40)
    #expect(try killed.dump() == whole.dump())
  }
}

extension Registry {
  /// Ends the process with SIGKILL when a row of a table is stored, in the middle of its
  /// transaction.
  fileprivate func killProcess(at victim: Int, of table: String) throws {
    let count = Atomic(0)
    let die = DatabaseFunction("die", argumentCount: 0) { _ in
      if count.add(1, ordering: .relaxed).newValue == victim { kill(getpid(), SIGKILL) }
      return nil
    }
    try write { database in
      database.add(function: die)
      try database.execute(
        sql: "CREATE TEMP TRIGGER dying AFTER INSERT ON \(table) BEGIN SELECT die(); END"
      )
    }
  }
}
