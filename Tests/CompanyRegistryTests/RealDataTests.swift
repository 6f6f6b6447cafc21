import ChainModel
import ChainTestSupport
import Foundation
import ScopeReading
import Testing

@testable import CompanyRegistry

/// Where real data lies, if it is at hand.
private enum RealData {
  static let folder = ProcessInfo.processInfo.environment["CHAINATLAS_DATA"]
}

/// Holds the import against a real register.
@Suite(.enabled(if: RealData.folder != nil, "CHAINATLAS_DATA is not set"))
struct RealDataTests {
  private func path(_ name: String) throws -> String {
    try #require(RealData.folder) + "/" + name
  }

  /// A link to a file, since the list of rejected rows is written beside the input.
  private func link(_ name: String, in folder: TemporaryFolder) throws -> String {
    let target = folder.path + "/in.csv"
    try FileManager.default.createSymbolicLink(
      atPath: target,
      withDestinationPath: try path("registry/\(name)")
    )
    return target
  }

  @Test(arguments: ["xinjiang.csv", "fixture_mixed.csv"])
  func `every row is accounted for, and understood`(name: String) async throws {
    let folder = try TemporaryFolder()
    let file = try link(name, in: folder)
    let registry = try Registry(path: folder.path + "/r.sqlite", .creating)
    let account = try await registry.importFile(file, aliases: .words([("棉纱", "yarn")]))
    #expect(account.read == (name == "xinjiang.csv" ? 13_226 : 6487))
    #expect(account.rejected == 0)
    #expect(
      account.read
        == account.accepted + account.duplicates + account.updated + account.rejected
    )
    let statistics = try registry.statistics()
    #expect(statistics.companies == account.accepted)
    #expect(Double(statistics.verified) > 0.98 * Double(account.accepted))
    // Of the capital that is given, what cannot be read has no unit.
    let unread = try registry.column("SELECT capital_text FROM companies WHERE capital_text <> ''")
    for text in unread.compactMap(\.self) {
      #expect(!text.contains("万") || !text.contains { $0.isNumber }, "\(text)")
    }
    #expect(try registry.column("SELECT id FROM companies WHERE place = 0").isEmpty)
    #expect(try registry.column("SELECT id FROM companies WHERE founded IS NULL").isEmpty)
    if name == "xinjiang.csv" {
      #expect(
        try registry.column("SELECT count(*) FROM companies WHERE place / 100 = 6528") == ["1108"]
      )
    }
  }

  @Test func `the division list agrees with one of another origin`() throws {
    let text = try String(
      contentsOfFile: try path("reference/admin-divisions-lnglat.csv"),
      encoding: .utf8
    )
    var others: [Int: String] = [:]
    for line in text.split(whereSeparator: \.isNewline).dropFirst() {
      let cells = line.split(separator: ",")
      if cells[0].hasSuffix("000000"), let code = Int(cells[0].prefix(6)) {
        others[code] = String(cells[1])
      }
    }
    // Districts that have been merged since stand in codes that were issued before.
    let former = [500_105, 500_112]
    for division in DivisionList.standard.divisions where !former.contains(division.id) {
      #expect(others[division.id] == division.name, "\(division.id)")
    }
    for (code, name) in others.sorted(by: { $0.key < $1.key })
    where code % 100 == 0 && code < 710_000 {
      let isMunicipal = [11, 12, 31, 50].contains(code / 10_000) && code % 10_000 != 0
      #expect(isMunicipal || DivisionList.standard[code] != nil, "\(code) \(name)")
    }
  }
}
