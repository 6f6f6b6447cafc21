import ChainModel
import ChainTestSupport
import Testing

@testable import ChainFormat

struct MistakeTests {
  private static let mistakes = [
    "values": Mistake.values, "references": Mistake.references, "tables": Mistake.tables,
    "syntax": Mistake.syntax, "rules": Mistake.rules, "gates": Mistake.gates,
  ]

  @Test(arguments: mistakes.keys.sorted())
  func `words every mistake`(name: String) throws {
    let mistakes = try #require(Self.mistakes[name])
    for language in Language.allCases {
      var text = ""
      for mistake in mistakes {
        let found = try diagnostics(in: mistake)
        text += "# \(mistake.title)\n\(found.text(in: language))\n"
      }
      try expectGolden(text, "\(name).\(language.rawValue).txt")
    }
  }

  @Test func `has a mistake for every rule`() throws {
    var found: Set<String> = []
    for mistake in Mistake.rules {
      found.formUnion(try diagnostics(in: mistake).diagnostics.compactMap(\.rule))
    }
    #expect(LintRules.all.map(\.id).filter { !found.contains($0) } == [])
  }

  @Test func `prints JSON with the fields that programs read`() throws {
    let found = try diagnostics(in: Mistake.rules[16])
    try expectGolden(found.json(in: .zh), "check.json")
  }

  private func diagnostics(in mistake: Mistake) throws -> DiagnosticList {
    do throws(ChainFormatError) {
      return try mistake.workspace.read().diagnostics
    } catch .invalid(let list) {
      return list
    }
  }
}
