import AtlasTestSupport
import ChainModel
import ChainTestSupport
import GapAnalysis
import Tables
import Testing

@testable import AtlasPages

/// What a card must hold.
struct CardTests {
  @Test func `a card answers everything that an investor asks`() async throws {
    let document = try await AtlasExample.document()
    let card = try #require(document.pages.first { $0.id == .gap("weak-cloth") })
    #expect(
      card.sections.map(\.id) == [
        "size", "why", "inputs", "outlets", "zones", "targets", "risks", "rank", "sources",
      ]
    )
  }

  @Test func `says of what nobody looked at that it was not seen`() async throws {
    let report = await AtlasExample.report()
    let document = try await AtlasExample.document()
    func risks(of gap: Gap) -> String? {
      document.pages.first { $0.id == .gap(gap.id) }?.sections.first { $0.id == "risks" }
        .map { "\($0.blocks)" }
    }
    let carded = report.gaps.filter { risks(of: $0) != nil }
    #expect(carded.contains { $0.standing == .notSurveyed })
    #expect(carded.contains { $0.standing == .surveyed })
    for gap in carded {
      #expect(risks(of: gap)?.contains("未见于资料") == (gap.standing == .notSurveyed), "\(gap.id)")
    }
  }

  @Test func `closes with the sources that it cites`() async throws {
    let document = try await AtlasExample.document()
    let card = try #require(document.pages.first { $0.id == .gap("weak-cloth") })
    let cited = card.sections.dropLast().flatMap(\.sources)
    #expect(cited.contains("s1"))
    let last = try #require(card.sections.last)
    #expect(last.id == "sources" && !last.blocks.isEmpty)
  }
}
