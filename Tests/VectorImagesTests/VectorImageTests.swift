import Testing
import VectorImages

struct VectorImageTests {
  private let svg = """
    <svg xmlns="http://www.w3.org/2000/svg" width="300" height="200">
      <rect width="300" height="200" fill="#e2f2eb"/>
      <a href="chain.html#pta"><text x="20" y="50" font-family="Noto Sans CJK SC">精对苯二甲酸</text></a>
    </svg>
    """

  private func pdf(_ page: PaperSize = .natural) throws -> [UInt8] {
    try VectorImage(svg: svg).pdf(page: page, title: "图", date: "2026-11-23")
  }

  @Test func `reads the size`() throws {
    let image = try VectorImage(svg: svg)
    #expect(image.width == 300 && image.height == 200)
  }

  @Test func `draws the same PDF twice, dated as told`() throws {
    let first = try pdf()
    #expect(try pdf() == first)
    #expect(first.starts(with: Array("%PDF-".utf8)))
    let text = String(decoding: first, as: UTF8.self)
    #expect(text.contains("20261123000000"))
    #expect(text.contains("/MediaBox [ 0 0 300 200 ]"))
  }

  @Test func `embeds the fonts and keeps links`() throws {
    let text = String(decoding: try pdf(), as: UTF8.self)
    #expect(text.contains("/FontFile3") || text.contains("/FontFile2"))
    #expect(text.contains("chain.html#pta"))
  }

  @Test func `turns the paper as the drawing is`() throws {
    let wide = String(decoding: try pdf(.a3), as: UTF8.self)
    #expect(wide.contains("/MediaBox [ 0 0 1190.551181 841.889764 ]"))
    let tall = try VectorImage(
      svg: #"<svg xmlns="http://www.w3.org/2000/svg" width="10" height="20"/>"#
    )
    let text = String(
      decoding: try tall.pdf(page: .a3, title: "", date: "2026-01-01"),
      as: UTF8.self
    )
    #expect(text.contains("/MediaBox [ 0 0 841.889764 1190.551181 ]"))
  }

  @Test func `draws the same PNG twice, of the size asked for`() throws {
    let image = try VectorImage(svg: svg)
    let first = try image.png(scale: 2)
    #expect(try image.png(scale: 2) == first)
    #expect(Array(first[1...3]) == Array("PNG".utf8))
    func number(at place: Int) -> Int { first[place..<place + 4].reduce(0) { $0 << 8 | Int($1) } }
    #expect(number(at: 16) == 600 && number(at: 20) == 400)
  }

  @Test func `refuses a picture that is too large instead of shrinking it`() throws {
    let image = try VectorImage(svg: svg)
    #expect(throws: VectorImageError.tooLarge(width: 33_000, height: 22_000, limit: 32_767)) {
      try image.png(scale: 110)
    }
    for scale in [0, -1, Double.infinity, .nan] {
      #expect(throws: VectorImageError.self) { try image.png(scale: scale) }
    }
  }

  @Test(arguments: ["", "no xml", "<svg", "<html/>"])
  func `refuses what is no SVG`(text: String) {
    #expect(throws: VectorImageError.self) { try VectorImage(svg: text) }
  }

  @Test func `refuses an image without a size`() {
    #expect(throws: VectorImageError.noSize) {
      try VectorImage(svg: #"<svg xmlns="http://www.w3.org/2000/svg"/>"#)
    }
  }
}
