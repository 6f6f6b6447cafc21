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
    (0.1 + 0.2, "0.30000000000000004"), (-0.0, "0"), (1e21, "1e+21"), (.infinity, "null"),
    (.nan, "null"), (1_200_000, "1200000"), (-2.5, "-2.5"),
  ])
  func `writes each number in its shortest form`(number: Double, text: String) {
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
