import AtlasTestSupport
import ChainModel
import Tables
import Targeting
import Testing

@testable import AtlasPages

/// The list of whom to visit says what the lists of targets say.
struct VisitsPageTests {
  private func rows(_ language: Language) async throws -> [String: [String]] {
    let document = try await BookExample.document(in: language)
    let page = try #require(document.pages.first { $0.id == .visits })
    var rows: [String: [String]] = [:]
    for case .table(let table) in page.sections.flatMap(\.blocks) {
      for row in table.rows {
        let words = row.cells.map { CellText.short($0.value, .text, language) }
        rows[words[0]] = Array(words.dropFirst(3))
      }
    }
    return rows
  }

  @Test func `warns of who left, and begins with the reason`() async throws {
    #expect(try await rows(.zh)["化纤大厂"] == ["先弄清退出或未落地的缘由", "已从本地合资企业退出"])
  }

  @Test func `speaks English to readers of English`() async throws {
    let rows = try await rows(.en)
    #expect(!rows.isEmpty)
    for words in rows.values.joined() { #expect(words.allSatisfy { $0.isASCII }, "\(words)") }
  }
}
