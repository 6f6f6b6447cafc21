import ChainTestSupport
import Testing

@testable import CompanyRegistry

struct TextFoldingTests {
  private func folded(_ text: String) -> String {
    var bytes: [UInt8] = []
    TextFolding.appendName(Array(text.utf8).span, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("新疆（库尔勒）ＡＢＣ纺织有限公司", "新疆(库尔勒)ABC纺织有限公司"),
    (" 新疆 库尔勒\u{3000}纺织\t有限公司 ", "新疆库尔勒纺织有限公司"),
    ("“冠农”【集团】〔股份〕", "冠农(集团)(股份)"),
    ("abc有限公司\u{FEFF}", "ABC有限公司"),
    ("\u{A0}甲\u{200B}乙", "甲乙"),
    ("１２３！", "123!"),
    ("", ""),
  ])
  func `brings the same names to the same bytes`(text: String, expected: String) {
    #expect(folded(text) == expected)
  }

  @Test func `folding twice is folding once`() {
    var generator = SeededGenerator(seed: 7)
    let alphabet = Array("甲乙（）()ＡｚＺ09 \u{3000}“”'【】<>·、𠮷é\u{FEFF}")
    for _ in 0..<500 {
      let length = Int.random(in: 0...20, using: &generator)
      let text = String((0..<length).compactMap { _ in alphabet.randomElement(using: &generator) })
      #expect(folded(folded(text)) == folded(text))
    }
  }

  @Test func `trims white space of either width`() {
    let bytes = Array("\u{3000} 甲 乙\u{3000}\r".utf8)
    let range = TextFolding.trimmed(bytes.span)
    #expect(String(decoding: bytes[range], as: UTF8.self) == "甲 乙")
    #expect(TextFolding.trimmed(Array("\u{3000} ".utf8).span).isEmpty)
  }
}
