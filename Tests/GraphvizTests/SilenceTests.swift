import Foundation
import Glibc
import Graphviz
import Testing

struct SilenceTests {
  @Test func `prints nothing to standard error`() async throws {
    let file = FileManager.default.temporaryDirectory
      .appending(path: "graphviz-silence-\(getpid()).txt")
    defer { try? FileManager.default.removeItem(at: file) }
    let target = open(file.path, O_CREAT | O_TRUNC | O_RDWR, 0o600)
    try #require(target >= 0)
    fflush(nil)
    let saved = dup(2)
    dup2(target, 2)
    close(target)
    for text in [
      "digraph marker47 { a -> ] }",
      "digraph marker47 { a [shape=marker47shape]; a -> b:marker47port }",
      "digraph marker47 { a [label=<<TABLE><TR><TD marker47=\"1\">x</TD></TR>>] }",
      "digraph marker47 { a [label=<<TABLE><TR>>] }",
    ] {
      _ = try? await GraphvizRenderer.shared.layout(text)
    }
    fflush(nil)
    dup2(saved, 2)
    close(saved)
    // Other tests may have printed something of their own meanwhile.
    let printed = try String(contentsOf: file, encoding: .utf8)
    #expect(!printed.contains("marker47") && !printed.contains("<unknown>: syntax error"))
  }
}
