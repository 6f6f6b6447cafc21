import ChainModel
import ChainTestSupport
import Foundation
import Testing

@testable import ChainFormat

/// Runs the cases of every rule; `UPDATE_GOLDEN=1` records what `check` says.
struct RuleCaseTests {
  private static let ids = LintRules.all.map(\.id)

  private func rule(_ id: String) throws -> any LintRule {
    try #require(LintRules.all.first { $0.id == id })
  }

  @Test(arguments: ids)
  func `finds what is bad and passes what is good`(id: String) throws {
    let cases = try RuleCases(of: rule(id))
    #expect(cases.id == id)
    #expect(cases.cases.contains(where: \.isBad) && cases.cases.contains { !$0.isBad })
    for item in cases.cases {
      let open = try item.found().diagnostics.filter { $0.rule == id && !$0.isExplained }
      #expect(open.isEmpty != item.isBad, "\(item.title)")
    }
  }

  @Test(arguments: ids)
  func `says what its cases record`(id: String) throws {
    let rule = try rule(id)
    let cases = try RuleCases(of: rule)
    try expectRecorded(cases.rewritten(), in: RuleCases.file(of: rule))
  }

  @Test func `makes the table of the format reference`() throws {
    let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Chains/README.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    var table = "| rule | severity | 查什么 | finds | for example |\n|---|---|---|---|---|\n"
    for rule in LintRules.all {
      let bad = try #require(try RuleCases(of: rule).cases.first(where: \.isBad))
      let example = try #require(try bad.found().diagnostics.first { $0.rule == rule.id })
      table += """
        | `\(rule.id)` | \(rule.severity.rawValue) | \(rule.sentence.zh) | \(rule.sentence.en) \
        | \(example.phrase.en) |

        """
    }
    let start = try #require(text.firstRange(of: "| rule | severity |")).lowerBound
    let end = try #require(text[start...].firstRange(of: "\n\n")).lowerBound
    try expectRecorded(String(text[..<start]) + table + text[text.index(after: end)...], in: page)
  }
}
