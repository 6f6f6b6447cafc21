import Foundation
import Markup
import Testing

struct JSONWriterTests {
  @Test func `keeps the order of fields and breaks lines where a person reads`() {
    let value: JSONValue = .fields([
      "z": 1, "a": .array([.number(0.1), .null]), "m": .fields(["low": 1, "mid": 2]),
    ])
    #expect(
      JSONWriter().text(value)
        == """
        {
          "z": 1,
          "a": [0.1, null],
          "m": {"low": 1, "mid": 2}
        }

        """
    )
  }

  @Test(arguments: [
    (0.1 + 0.2, "0.3"), (-0.0, "0"), (1e21, "1e+21"), (.infinity, "null"), (.nan, "null"),
    (1_200_000, "1200000"), (-2.5, "-2.5"), (10550.000000000002, "10550"),
    (0.123456789012345, "0.123456789012"), (-1.9999999999999998, "-2"),
    (1.2345678901235e-7, "1.23456789012e-07"), (123_456_789_012, "123456789012"),
    (1_234_567_890_125, "1234567890130"), (1.0 / 3, "0.333333333333"),
  ])
  func `writes each number in at most twelve digits`(number: Double, text: String) {
    #expect(JSONWriter().text(.number(number)) == text + "\n")
  }

  @Test(arguments: [
    "</script>", "a\"b\\c", "line\nend\t", "\u{202E}x", "😀", "\u{0}\u{1F}", "新疆",
  ])
  func `reads back as it was written, and holds no tag`(text: String) throws {
    let json = JSONWriter(isIndented: false).text(.array([.string(text)]))
    #expect(!json.contains("<"))
    let read = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String]
    #expect(read == [text])
  }
}
