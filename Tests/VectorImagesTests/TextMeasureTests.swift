import ChainTestSupport
import Testing
import VectorImages

struct TextMeasureTests {
  private let measure = TextMeasure(size: 10)

  @Test func `counts a Chinese character as one em and a digit as a little over half`() {
    #expect(measure.width(of: "精对苯") == 30)
    #expect(measure.width(of: "120") == 16.65)
    #expect(measure.width(of: "（万）") == 30)
    #expect(measure.width(of: "") == 0)
  }

  @Test func `counts bold letters wider`() {
    let bold = TextMeasure(size: 10, weight: .bold)
    #expect(bold.width(of: "PTA") > measure.width(of: "PTA"))
    #expect(bold.width(of: "聚酯") == measure.width(of: "聚酯"))
  }

  @Test func `breaks between Chinese characters and at spaces`() {
    #expect(measure.lines(of: "精对苯二甲酸", within: 40) == ["精对苯二", "甲酸"])
    #expect(measure.lines(of: "Purified acid", within: 50) == ["Purified", "acid"])
    #expect(measure.lines(of: "", within: 50).isEmpty)
  }

  @Test func `keeps closing signs off the start of a line and opening ones off its end`() {
    #expect(measure.lines(of: "一二三四（五）", within: 50) == ["一二三四", "（五）"])
    #expect(measure.lines(of: "一二三，四五", within: 30) == ["一二", "三，四", "五"])
  }

  @Test func `breaks a word that is too wide by itself`() {
    let lines = measure.lines(of: "Tetrahydrofuran", within: 40)
    #expect(lines.joined() == "Tetrahydrofuran")
    #expect(lines.allSatisfy { measure.width(of: $0) <= 40 })
  }

  @Test func `shortens with an ellipsis only what does not fit`() {
    #expect(measure.shortened("聚酯切片", to: 40) == "聚酯切片")
    #expect(measure.shortened("聚酯切片", to: 30) == "聚酯…")
  }

  @Test(arguments: 0..<200)
  func `loses nothing but spaces and stays within the width`(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let alphabet = Array("聚酯切片（）、，aBcW 09-/·")
    let text = String(
      (0..<Int.random(in: 1...40, using: &generator)).map { _ in
        alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
      }
    )
    let width = Double(Int.random(in: 10...80, using: &generator))
    let lines = measure.lines(of: text, within: width)
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    for line in lines {
      #expect(measure.width(of: line) <= width || line.count == 1)
    }
  }
}
