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
}
