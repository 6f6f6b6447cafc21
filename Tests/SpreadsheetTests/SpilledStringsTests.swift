import Testing

@testable import Spreadsheet

struct SpilledStringsTests {
  @Test func `keeps many strings in a file without a name`() throws {
    let strings = SpilledStrings()
    let count = 60_000
    for number in 0..<count {
      try strings.append(Array(String(repeating: "字\(number)", count: 1 + number % 17).utf8))
    }
    var bytes: [UInt8] = []
    for step in 0..<5_000 {
      let number = step * 7_919 % count
      bytes.removeAll(keepingCapacity: true)
      try strings.copy(number, to: &bytes)
      let expected = String(repeating: "字\(number)", count: 1 + number % 17)
      #expect(String(decoding: bytes, as: UTF8.self) == expected)
    }
    bytes.removeAll()
    try strings.copy(count, to: &bytes)
    #expect(bytes.isEmpty)
  }
}
