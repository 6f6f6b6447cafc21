import ChainModel
import ChainTestSupport
import Testing

@testable import ChainFormat

struct MistakeTests {
  private static let mistakes = [
    "values": Mistake.values, "references": Mistake.references, "tables": Mistake.tables,
    "syntax": Mistake.syntax, "acceptances": Mistake.acceptances, "gates": Mistake.gates,
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

  @Test func `prints JSON with the fields that programs read`() throws {
    let conflict = SmallWorkspace()
      .replacing("{mid: 0.69,", with: "{mid: 0.5,", in: "masonry/processes.yaml")
    try expectGolden(conflict.read().diagnostics.json(in: .zh), "check.json")
  }

  private func diagnostics(in mistake: Mistake) throws -> DiagnosticList {
    do throws(ChainFormatError) {
      return try mistake.workspace.read().diagnostics
    } catch .invalid(let list) {
      return list
    }
  }
}
