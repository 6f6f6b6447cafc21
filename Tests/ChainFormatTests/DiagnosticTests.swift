import ChainModel
import ChainTestSupport
import Testing

@testable import ChainFormat

struct DiagnosticTests {
  let wrong = Diagnostic(
    at: Origin(file: "products/metals.yaml", line: 3, column: 5),
    .unknownKey("formla", expected: ["formula"], suggestion: "formula")
  )

  @Test func `reads like a compiler's message`() {
    #expect(
      wrong.text(in: .en, folder: "Chains/")
        == "Chains/products/metals.yaml:3:5: error: unknown key 'formla'; expected one of formula (did you mean 'formula'?)"
    )
  }

  @Test func `sorts by file, line and column`() {
    let first = Diagnostic(.warning, at: Origin(file: "a.yaml", line: 9), .empty)
    let list = DiagnosticList([wrong, first, wrong])
    #expect(list.diagnostics == [first, wrong])
    #expect(list.errors == 1)
    #expect(list.warnings == 1)
  }
}
