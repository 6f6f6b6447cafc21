import ChainModel
import ChainTestSupport
import Foundation
import Testing

@testable import GapAnalysis

struct GapRulesTests {
  @Test func `lists every rule that has a file, and tests every rule`() throws {
    let here = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let root = here.deletingLastPathComponent().deletingLastPathComponent()
    func names(_ folder: URL, dropping suffix: String) throws -> Set<String> {
      Set(
        try FileManager.default.contentsOfDirectory(atPath: folder.path)
          .filter { $0.hasSuffix(suffix) }.map { String($0.dropLast(suffix.count)) }
      )
    }
    let files = try names(root.appending(path: "Sources/GapAnalysis/Rules"), dropping: ".swift")
    let listed = Set(GapRules.all.map { "\(type(of: $0))" })
    #expect(files == listed, "add the missing line to GapRules.all")
    let tests = try names(here.appending(path: "Rules"), dropping: "Tests.swift")
    #expect(tests == files, "each rule has a test of its own name")
  }

  @Test func `no two rules share a key or begin their verdicts alike`() {
    #expect(Set(GapRules.all.map(\.id)).count == GapRules.all.count)
    #expect(Set(GapRules.all.map(\.prefix)).count == GapRules.all.count)
    #expect(Set(GapRules.all.map(\.kind)) == Set(GapKind.allCases), "every kind has a rule")
  }

  @Test func `says one sentence of each test in both languages`() {
    for rule in GapRules.all {
      let test = rule.test(Thresholds())
      #expect(!test.zh.isEmpty && !test.en.isEmpty)
      for limit in rule.limits {
        let other = rule.test(Thresholds([limit.id: 0.123]))
        #expect(other.zh.contains("12%") && other.en.contains("12%"), "\(rule.id) tells its limit")
      }
    }
  }

  static let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")

  @Test func `the guide explains every kind in the words of its rules`() throws {
    let rows = GapKind.allCases.map { kind in
      let tests = GapRules.tests(of: kind, Thresholds()).map(\.en).joined(separator: "; ")
      return "| `\(kind.id)` | \(kind.words.zh) · \(kind.verb.zh) | \(tests) |"
    }
    try expectRecorded(
      ["| kind | 中文 · what to do | test |", "|---|---|---|"] + rows,
      part: "kinds",
      in: Self.sources.appending(path: "AtlasCommands/AtlasCommands.docc/Verdicts.md")
    )
  }

  @Test func `the catalog lists every rule in its own words`() throws {
    let rows = GapRules.all.map { rule in
      let test = rule.test(Thresholds()).en
      return "| ``\(type(of: rule))`` | \(rule.kind.id) \(rule.kind.words.zh) | \(test) |"
    }
    try expectRecorded(
      ["| rule | kind | finds |", "|---|---|---|"] + rows,
      part: "rules",
      in: Self.sources.appending(path: "GapAnalysis/GapAnalysis.docc/GapAnalysis.md")
    )
  }
}
