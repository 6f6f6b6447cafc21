import ChainMaps
import ChainModel
import ChainWorkspace
import Foundation
import GapAnalysis

/// All maps of all chains, laid out and drawn here, against `dot` run once for each on the same text.
enum MapComparison {
  static func run(workspace path: String) async throws {
    let workspace = try Workspace(path: path)
    let report = await workspace.gaps(options: GapReport.Options(draws: 0, flips: false))
    let marks = MapMarker(report: report, language: .zh).marks
    let clock = ContinuousClock()
    var texts: [String] = []
    var here = Double.infinity
    for _ in 0..<5 {
      texts = []
      let start = clock.now
      for chain in workspace.model.chains.elements {
        let map = try ChainMap(
          model: workspace.model,
          request: MapRequest(chain: chain.id),
          marks: marks
        )
        texts.append(map.dot)
        _ = try await MapRenderer.svg(of: map)
      }
      here = min(here, start.duration(to: clock.now) / .seconds(1))
    }
    var there = Double.infinity
    for _ in 0..<5 {
      let start = clock.now
      for text in texts { try layOut(text) }
      there = min(there, start.duration(to: clock.now) / .seconds(1))
    }
    print(
      "maps of \(texts.count) chains: here \(milliseconds(here)), dot once a map "
        + "\(milliseconds(there)), ratio \(String(format: "%.2f", here / there)) (wanted: at most 1.0)"
    )
  }

  private static func layOut(_ text: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["dot", "-Tsvg"]
    let input = Pipe()
    process.standardInput = input
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    input.fileHandleForWriting.write(Data(text.utf8))
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
  }

  private static func milliseconds(_ seconds: Double) -> String {
    String(format: "%.0f ms", seconds * 1000)
  }
}
