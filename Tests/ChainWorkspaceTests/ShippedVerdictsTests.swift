import ChainFormat
import ChainModel
import ChainWorkspace
import Foundation
import GapAnalysis
import MaterialBalance
import Testing

/// What must hold of the verdicts on the shipped region, whatever its figures are.
struct ShippedVerdictsTests {
  private static let path = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Chains").path

  private static let draws = 20

  private static func report(_ settings: [FigureSetting] = []) async throws -> GapReport {
    let workspace = try Workspace(path: path, settings: settings)
    return await workspace.gaps(
      options: GapReport.Options(draws: draws, seed: 1, flips: settings.isEmpty)
    )
  }

  @Test func `what is being built has no size, and not all hold in all draws`() async throws {
    let gaps = try await Self.report().gaps
    #expect(gaps.contains { $0.when == .closing })
    #expect(gaps.allSatisfy { $0.when != .closing || ($0.size == nil && !$0.isProject) })
    #expect(gaps.contains { ($0.confidence ?? 0) < 1 })
    #expect(gaps.allSatisfy { ($0.confidence ?? 0) >= 0.2 })
    #expect(Set(gaps.map(\.id)).count == gaps.count)
    #expect(gaps.prefix(10).allSatisfy { $0.doubts.isEmpty })
  }

  @Test func `a reported flip flips when anyone repeats it, 99 percent of the change does not`()
    async throws
  {
    let gaps = try await Self.report().gaps
    let flips = gaps.compactMap { gap -> (Gap, FigureFlip)? in
      guard case .figure(let flip) = gap.flip, abs(flip.change) < 0.95 else { return nil }
      return (gap, flip)
    }
    try #require(flips.count >= 5)
    for (gap, flip) in flips.enumerated().filter({ $0.offset % max(1, flips.count / 3) == 0 })
      .map(\.element)
    {
      for (share, holds) in [(1.0001, false), (0.99, true)] {
        let value = flip.from * (1 + share * flip.change)
        let setting = try #require(FigureSetting("\(flip.fact)=\(value)"))
        let after = try await Self.report([setting]).gaps
        #expect(
          after.contains { $0.id == gap.id && $0.kind == gap.kind } == holds,
          "\(gap.id) with \(setting)"
        )
      }
    }
  }
}
