import Markup
import Testing

struct MarkupWriterTests {
  @Test func `shows markup in a text instead of understanding it`() {
    var html = MarkupWriter(.html)
    html.element("p", ["title": "\"><script>"], text: "<script>alert(1)</script> & co")
    #expect(
      html.text
        == "<p title=\"&quot;&gt;&lt;script&gt;\">&lt;script&gt;alert(1)&lt;/script&gt; &amp; co</p>"
    )
  }

  @Test func `leaves out an attribute without a value`() {
    var html = MarkupWriter(.html)
    html.element("a", ["href": nil, "class": "x"], text: "a")
    #expect(html.text == "<a class=\"x\">a</a>")
  }

  @Test func `closes empty elements as each syntax wants`() {
    var html = MarkupWriter(.html)
    html.void("br")
    var xml = MarkupWriter(.xml)
    xml.void("path", ["d": "M0 0"])
    #expect(html.text == "<br>")
    #expect(xml.text == "<path d=\"M0 0\"/>")
  }

  @Test(arguments: ["\u{202E}", "\u{2066}", "\u{0}", "\u{8}", "\u{7F}", "\u{85}", "\u{FFFE}"])
  func `shows what turns or breaks a text as a replacement character`(hostile: String) {
    var html = MarkupWriter(.html)
    html.text("a\(hostile)b")
    #expect(html.text == "a\u{FFFD}b")
  }

  @Test(arguments: ["新疆", "😀👨‍👩‍👧", "ئۇيغۇرچە", "naïve", "a\nb\tc", "“x” – y…"])
  func `leaves ordinary text of any script as it is`(text: String) {
    var html = MarkupWriter(.html)
    html.text(text)
    #expect(html.text == text)
    #expect(MarkupEscape.escaped(text) == text)
  }

  @Test(arguments: [
    "javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc",
  ])
  func `links to nothing that could run`(address: String) {
    var html = MarkupWriter(.html)
    html.element("a", ["href": address], text: "x")
    #expect(html.text == "<a href=\"#\">x</a>")
  }

  @Test(arguments: ["https://a.cn/b?c=d:e", "../gaps/x.html#y", "mailto:a@b.cn", "a/b:c", "#top"])
  func `keeps addresses that only show something`(address: String) {
    #expect(SafeAddress.checked(address) == address)
  }

  @Test func `writes any text as one segment of an address`() {
    #expect(SafeAddress.segment("a/b 链") == "a%2Fb%20%E9%93%BE")
  }
}
