import AtlasTestSupport
import ChainModel
import ChainTestSupport
import Foundation
import GapAnalysis
import Markup
import Testing

@testable import Tables

struct ResultTests {
  @Test func `gives the balance with the promised fields`() async throws {
    let report = await AtlasExample.report()
    try expectGolden(JSONWriter().text(BalanceResult(report.sheet).json), "balance.json")
  }

  @Test func `gives the gaps with the promised fields`() async throws {
    let report = await AtlasExample.report()
    try expectGolden(JSONWriter().text(GapResult(report, language: .en).json), "gaps.json")
  }

  /// Design section 10 promises these.
  @Test func `lacks no promised field of a gap`() async throws {
    let text = JSONWriter().text(GapResult(await AtlasExample.report()).json)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    )
    #expect(object["schema"] as? String == "chainatlas.gaps/2")
    let gaps = try #require(object["gaps"] as? [[String: Any]])
    #expect(!gaps.isEmpty)
    for gap in gaps {
      for field in [
        "id", "kind", "verb", "product", "process", "chain", "stage", "when", "standing", "unsized",
        "size", "holdsInDraws", "flip", "estimateShare", "pipeline", "claims", "routes", "zones",
        "gates", "doubts", "evidence", "certificate",
      ] {
        #expect(gap[field] != nil, "\(field)")
      }
    }
  }
}
