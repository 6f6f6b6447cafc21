import Testing

@testable import ChainMaps

struct SVGTextTests {
  @Test(arguments: [
    ("<b>&\"", "&lt;b&gt;&amp;\""), ("\u{202E}gnp.exe\u{2069}", "\u{FFFD}gnp.exe\u{FFFD}"),
    ("a\u{0}\nb", "a\u{FFFD}\nb"), ("“棉纱”–纱", "“棉纱”–纱"),
  ])
  func `writes a text that neither breaks the drawing nor turns round`(
    words: String,
    shown: String
  ) {
    var svg = SVGText()
    svg.title(words)
    #expect(svg.text == "<title>\(shown)</title>\n")
  }
}
