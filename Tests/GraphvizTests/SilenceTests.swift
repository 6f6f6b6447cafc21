import Graphviz
import Testing

struct SilenceTests {
  /// In a process of its own, whose standard error nobody else writes to.
  @Test func `prints nothing to standard error`() async throws {
    let result = await #expect(
      processExitsWith: .success,
      observing: [\.standardErrorContent]
    ) {
      for text in [
        "digraph marker47 { a -> ] }",
        "digraph marker47 { a [shape=marker47shape]; a -> b:marker47port }",
        "digraph marker47 { a [label=<<TABLE><TR><TD marker47=\"1\">x</TD></TR>>] }",
        "digraph marker47 { a [label=<<TABLE><TR>>] }",
      ] {
        _ = try? await GraphvizRenderer.shared.layout(text)
      }
    }
    let printed = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(!printed.contains("marker47") && !printed.contains("Error: "), "\(printed)")
  }
}
