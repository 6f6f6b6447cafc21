import ChainMaps
import ChainModel
import ChainWorkspace
import Foundation
import GapAnalysis
import Testing

/// What maps of the shipped region say of gaps that plants under construction close.
struct MapMarkerTests {
  private static let path = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Chains").path

  @Test func `a gap that is being closed is no gap, and what is not yet built says so`()
    async throws
  {
    let workspace = try Workspace(path: Self.path)
    let report = await workspace.gaps(options: GapReport.Options(draws: 0, flips: false))
    let marks = MapMarker(report: report, language: .zh).marks
    let gaps = Dictionary(grouping: report.gaps, by: \.product)
    #expect(gaps.values.contains { $0.allSatisfy { $0.when == .closing } })
    for (product, gaps) in gaps {
      let mark = try #require(marks.products[product])
      let open = gaps.filter { $0.when != .closing }
      #expect(mark.isClosing == open.isEmpty && mark.gaps.isEmpty == open.isEmpty, "\(product)")
    }
    // Half of the ethylene stands, the other half is being built.
    let ethylene = try #require(marks.products["ethylene"]?.size)
    #expect(ethylene.contains("180万吨（含在建120万吨）"), "\(ethylene)")
  }
}
