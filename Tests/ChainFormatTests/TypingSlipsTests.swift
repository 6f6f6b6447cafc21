import ChainModel
import Testing

@testable import ChainFormat

/// What a Chinese keyboard does to YAML, said as what it is.
struct TypingSlipsTests {
  private func found(_ text: String) -> [String] {
    TypingSlips(text, file: "a.yaml").diagnostics.map { $0.text(in: .en) }
  }

  @Test(arguments: [
    ("products:\n\u{3000}- id: a", "2:1", "U+3000"), ("a:\n\u{A0}\u{A0}b: 1", "2:1", "U+00A0"),
    ("a:\n\tb: 1", "2:1", "a tab"), ("a:\n  b: ｛x: 1｝", "2:6", "｛"), ("a：1", "1:2", "colon"),
    ("- zh: PTT聚合 #2线", "1:13", "'#2线'"), ("- ｛id: a｝", "1:3", "｛"),
    ("- \u{A0}{id: a}", "1:3", "U+00A0"), ("a: \u{3000}甲", "1:4", "U+3000"),
    ("- {id: a, zh: 聚合 #2线, en: A}", "1:18", "'#2线, en: A}'"),
  ])
  func `says exactly what was typed`(text: String, place: String, words: String) {
    let found = found(text)
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("a.yaml:\(place): ") == true, "\(found)")
    #expect(found.first?.contains(words) == true, "\(found)")
  }

  @Test(arguments: [
    "a: |\n  \u{3000}\u{3000}段首空两格 #1\n  \tx\nb: 1", "a: \"x #2\"", "a: x # note",
    "# a：b\n\u{3000}",
    "- id: a\n  zh: 二号#线\n", "- {id: a}  #note", "- {id: a, # note\n   zh: 甲}",
    "- {zh: \"聚合 #2线\", en: A}", "a: [x, ｛]", "a: 甲：乙",
  ])
  func `is silent about text`(text: String) {
    #expect(found(text).isEmpty)
  }
}
