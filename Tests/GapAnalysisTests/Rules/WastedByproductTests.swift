import ChainModel
import ChainTestSupport
import GapAnalysis
import Testing

struct WastedByproductTests {
  static func paste() -> ModelBuilder {
    var builder = ModelBuilder()
    builder.product("tomato", .raw)
    builder.product("paste", .end)
    builder.product("pomace")
    builder.product("peel")
    builder.process("boiling", makes: "paste", from: [("tomato", 7.1)], besides: [("pomace", 0.28)])
    builder.process("sorting", makes: "peel", from: [("pomace", 9)])
    builder.plant("cannery", runs: "boiling", makes: "paste", capacity: 118_000)
    return builder
  }

  @Test func `reports a by-product that nothing uses`() {
    let findings = Self.paste().findings(WastedByproduct())
    #expect(findings.map(\.product) == ["pomace"])
    #expect(findings.first?.routes.map(\.process) == ["sorting"])
  }

  @Test func `is silent where somebody uses it, in whatever amount`() {
    var builder = Self.paste()
    builder.plant("sorter", runs: "sorting", makes: "peel", capacity: nil)
    #expect(builder.findings(WastedByproduct()).isEmpty)
  }
}
