import ChainFormat
import ChainModel
import ChainWorkspace
import Foundation
import GapAnalysis
import Testing

/// Carries out the worked example of the format reference as it stands there.
struct WorkedExampleTests {
  static let chains = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Chains")

  /// The section of `Chains/README.md`.
  static func section() throws -> Substring {
    let text = try String(contentsOf: chains.appending(path: "README.md"), encoding: .utf8)
    let start = try #require(text.firstRange(of: "## A worked example"))
    return text[start.lowerBound...]
  }

  /// The YAML block, and the path below the workspace that the text gives for it.
  static func example() throws -> (path: String, yaml: String) {
    let section = try section()
    let block = try #require(section.firstMatch(of: /```yaml\n((?s).*?)```/))
    let path = try #require(section.firstMatch(of: /`Chains\/([a-z\/-]+\.yaml)`/))
    return (String(path.1), String(block.1))
  }

  /// A copy of the shipped workspace with one more file.
  static func withCopy<Result>(
    of yaml: String,
    at path: String,
    _ body: (String) async throws -> Result
  ) async throws -> Result {
    let copy = FileManager.default.temporaryDirectory.appending(path: "chains-\(UUID().uuidString)")
    try FileManager.default.copyItem(at: chains, to: copy)
    defer { try? FileManager.default.removeItem(at: copy) }
    try yaml.write(to: copy.appending(path: path), atomically: true, encoding: .utf8)
    return try await body(copy.path)
  }

  @Test func `the example adds one process, no error and no unexplained warning`() async throws {
    let example = try Self.example()
    let before = try ChainReader(workspace: Self.chains.path).read()
    try await Self.withCopy(of: example.yaml, at: example.path) { workspace in
      let after = try ChainReader(workspace: workspace).read()
      #expect(after.files.count == before.files.count + 1)
      #expect(after.diagnostics.errors == 0, "\(after.diagnostics.text(in: .en))")
      #expect(
        after.diagnostics.warnings - after.diagnostics.explained
          == before.diagnostics.warnings - before.diagnostics.explained
      )
      #expect(after.draft.processes.elements.count == before.draft.processes.elements.count + 1)
    }
  }

  @Test func `the example opens a gap that names its feed and what else claims it`() async throws {
    let example = try Self.example()
    try await Self.withCopy(of: example.yaml, at: example.path) { path in
      let options = GapReport.Options(draws: 0, flips: false)
      let report = try await Workspace(path: path).gaps(options: options)
      let gap = try #require(report.gaps.first { $0.id == "unextended-ptt" })
      #expect(gap.kind == .unextended)
      #expect(gap.process == "ptt-poly")
      #expect(gap.size?.feedProduct == "pta")
      let claim = try #require(gap.claims.first { $0.product == "pta" })
      #expect(!claim.gaps.isEmpty)
      for other in claim.gaps {
        let rival = try #require(report.gaps.first { $0.id == other })
        #expect(rival.claims.contains { $0.product == "pta" && $0.gaps.contains(gap.id) })
      }
    }
    let shipped = try await Workspace(path: Self.chains.path)
      .gaps(options: GapReport.Options(draws: 0, flips: false))
    #expect(!shipped.gaps.contains { $0.id == "unextended-ptt" })
  }

  @Test func `a coefficient that beats the reaction is refused`() async throws {
    let example = try Self.example()
    let better = try #require(try Self.section().firstMatch(of: /`(low: [^`]+)` for the PTA/)?.1)
    let yaml = example.yaml.replacing(/pta: \{[^}]*\}/, with: "pta: {\(better)}")
    #expect(yaml != example.yaml)
    try await Self.withCopy(of: yaml, at: example.path) { path in
      let list = try ChainReader(workspace: path).read().diagnostics
      #expect(list.diagnostics.count { $0.severity == .error } == 1)
      let error = try #require(list.diagnostics.first { $0.severity == .error })
      #expect(error.rule == "better-than-stoichiometry")
      #expect(error.origin.file == example.path)
      #expect(error.phrase.en.contains("0.8057"))
      #expect(throws: ChainFormatError.self) { try Workspace(path: path) }
    }
  }
}
