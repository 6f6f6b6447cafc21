import ChainModel
import Documents
import Foundation
import GapAnalysis
import Testing

@testable import ChainWorkspace

/// The one-chain-one-policy documents of the chains that are shipped.
struct BriefTests {
  private static func documents() async throws -> [(chain: Chain, brief: ChainBrief)] {
    let workspace = try ReviewTests.workspace.get()
    var found: [(Chain, ChainBrief)] = []
    for chain in workspace.model.chains.elements {
      found.append((chain, try await workspace.brief(of: chain, in: .zh) { _ in nil }))
    }
    return found
  }

  private static func grids(_ document: OfficialDocument) -> [OfficialDocument.Grid] {
    document.blocks.compactMap { if case .table(let grid) = $0 { grid } else { nil } }
  }

  @Test func `says nothing twice and leaves nothing empty`() async throws {
    for (chain, brief) in try await Self.documents() {
      var captions: Set<String> = []
      for grid in Self.grids(brief.document) {
        #expect(!grid.rows.isEmpty, "\(chain.id): \(grid.caption ?? "")")
        #expect(grid.rows.allSatisfy { row in row.allSatisfy { !$0.isEmpty } }, "\(chain.id)")
        #expect(Set(grid.rows).count == grid.rows.count, "\(chain.id): \(grid.caption ?? "")")
        if let caption = grid.caption {
          #expect(captions.insert(caption).inserted, "\(chain.id): \(caption)")
        }
      }
      let texts = brief.document.blocks.compactMap { block -> String? in
        if case .paragraph(let runs) = block { runs.map(\.text).joined() } else { nil }
      }
      #expect(Set(texts).count == texts.count, "\(chain.id)")
    }
  }

  @Test func `each gap has a measure, and a policy or the word that none was found`() async throws {
    for (chain, brief) in try await Self.documents() where !brief.chainGaps.isEmpty {
      let grid = try #require(
        Self.grids(brief.document).first { $0.caption?.hasPrefix("逐项举措") == true },
        "\(chain.id)"
      )
      let headings = grid.columns.map(\.heading)
      #expect(headings.contains("举措"), "\(chain.id)")
      let policies = headings.firstIndex(of: "对应政策")
      let notes = brief.document.blocks.compactMap { block -> String? in
        if case .note(let text) = block { text } else { nil }
      }
      // Where no gap has one of its own, the column is left out and a note says so.
      #expect(policies != nil || notes.contains { $0.contains("未找到专门政策") }, "\(chain.id)")
    }
  }

  @Test func `support names its text, and what the projects come to is no more than what leaves`()
    async throws
  {
    let briefs = try await Self.documents()
    let pepper = try #require(briefs.first { $0.chain.id == "pepper" }?.brief)
    let grids = Self.grids(pepper.document)
    let support = try #require(grids.first { $0.caption?.hasPrefix("可依法享受的支持") == true })
    #expect(support.rows.contains { $0[1].contains("《中华人民共和国增值税法》第十条（四）、第三十三条，2026-01-01起") })
    #expect(support.rows.allSatisfy { $0[1].contains("《") && $0[1].hasSuffix("级") })
    let built = pepper.report.apart
    for project in built {
      for left in project.left {
        let taken = built.flatMap(\.inputs)
          .filter { $0.product == left.product && $0.source == .surplus }
          .reduce(0) { $0 + $1.amount }
        #expect(taken <= left.surplus * 1.001, "\(left.product)")
      }
    }
    #expect(grids.contains { $0.caption?.hasPrefix("入列项目全部建成后的测算") == true })
    #expect(grids.contains { $0.caption?.hasPrefix("招商对象") == true })
  }

  @Test func `a column that says the same in every row stands in the caption`() {
    let grid = OfficialDocument.Grid(
      caption: "条目",
      columns: [.init("甲", width: 1), .init("乙", width: 1), .init("丙", width: 1)],
      rows: [["一", "同", "未载"], ["二", "同", "未载"]]
    )
    let short = grid.withoutEmpty("未载")
    #expect(short.columns.map(\.heading) == ["甲"])
    #expect(short.caption == "条目：同")
    #expect(short.rows == [["一"], ["二"]])
  }
}
