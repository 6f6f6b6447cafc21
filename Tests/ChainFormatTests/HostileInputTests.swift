import ChainModel
import ChainTestSupport
import Foundation
import Testing

@testable import ChainFormat

@Suite(.timeLimit(.minutes(1)))
struct HostileInputTests {
  /// What is said of one further file in the small workspace.
  private func said(of bytes: [UInt8], in path: String = "products/more.yaml") throws -> [String] {
    let files =
      SmallWorkspace().files.map { WorkspaceFile(path: $0.key, bytes: Array($0.value.utf8)) }
      + [WorkspaceFile(path: path, bytes: bytes)]
    return try WorkspaceAssembler(workspace: "small", region: nil).assemble(files)
      .diagnostics.diagnostics.filter { $0.origin.file == path }.map { $0.text(in: .en) }
  }

  private func said(of text: String) throws -> [String] {
    try said(of: Array(text.utf8))
  }

  @Test func `recognises GB18030, UTF-16 and other bytes that are no UTF-8`() throws {
    let gbk: [UInt8] = Array("products:\n  - {zh: ".utf8) + [0xC3, 0xDE, 0xC9, 0xB4, 0xCF, 0xDF]
    #expect(
      try said(of: gbk)
        == [
          "products/more.yaml: error: the text is GB18030 (GBK); expected UTF-8: save it as CSV UTF-8, or convert it with iconv -f GB18030 -t UTF-8"
        ]
    )
    let utf16 = Array("products: []\n棉纱\n".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let expected =
      "products/more.yaml: error: the text is UTF-16; expected UTF-8: save it as UTF-8, or convert it with iconv -f UTF-16 -t UTF-8"
    #expect(try said(of: [0xFF, 0xFE] + utf16) == [expected])
    #expect(try said(of: utf16) == [expected])
    let broken = Array("products: []\n# 棉纱棉纱 \u{1F600}".utf8) + [0xE6, 0xA3] + Array("\n".utf8)
    #expect(
      try said(of: broken)
        == ["products/more.yaml:2:9: error: the text is not UTF-8; save it as UTF-8"]
    )
    let table = Array("id,product\nx,".utf8) + [0xC3, 0xDE, 0xC9, 0xB4, 0x0A]
    #expect(try said(of: table, in: "county/markets.csv").first?.contains("GB18030") == true)
  }

  @Test func `reads a byte-order mark as nothing`() throws {
    #expect(try said(of: "\u{FEFF}products: []\n") == [])
  }

  @Test func `refuses a line of ten megabytes`() throws {
    let line = String(repeating: "a", count: 10_000_000)
    #expect(
      try said(of: "products:\n  - {id: \(line)}\n")
        == [
          "products/more.yaml:2: error: the line is too long; expected at most 262144 bytes in a line"
        ]
    )
    #expect(try said(of: Array("id,\(line)\n".utf8), in: "county/markets.csv").count == 1)
  }

  @Test func `refuses aliases before they multiply`() throws {
    var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1...40 {
      let names = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      bomb += "a\(level): &a\(level) [\(names)]\n"
    }
    let lines = try said(of: bomb)
    #expect(lines.count == 41 + 41 + 360)
    #expect(lines.contains { $0.contains("YAML anchor '&a7' is not accepted") })
    #expect(lines.contains { $0.contains("YAML alias '*a7' is not accepted") })
  }

  @Test(arguments: [
    String(repeating: "[", count: 1_000_000),
    String(repeating: "{a: ", count: 50_000),
    "products: " + String(repeating: "[", count: 200_000) + String(repeating: "]", count: 200_000),
    String(repeating: "- ", count: 100_000),
    (0..<5000).map { String(repeating: " ", count: $0 % 400) + "a\($0):\n" }.joined(),
    (0..<400).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
    String(repeating: "? ", count: 100_000),
    String(repeating: "{", count: 100_000) + "\n",
    String(repeating: "\"", count: 200_001),
    String(repeating: "a: [\n", count: 10_000),
    "a: |\n" + String(repeating: "  x\n", count: 100_000) + "\tb",
    String(repeating: "!", count: 100_000),
    "a: \"\\x",
    "\u{0}\u{0}\u{0}\u{0}",
    "--- --- ---",
    "[a]: {b: c}",
    "? {a: b}\n: c\n",
    "&a a: *a\n",
    "products:\n  <<: {id: x}\n",
  ])
  func `refuses what nests or is torn, with a place`(text: String) throws {
    let lines = try said(of: text)
    #expect(!lines.isEmpty)
    #expect(lines.allSatisfy { $0.hasPrefix("products/more.yaml") && $0.contains("error: ") })
  }

  @Test func `survives mutations of a good workspace`() throws {
    var random = SeededGenerator(seed: 7)
    let good = SmallWorkspace()
    let paths = good.files.keys.sorted()
    for _ in 0..<120 {
      let path = paths[Int.random(in: 0..<paths.count, using: &random)]
      let bytes = random.mutated(Array((good.files[path] ?? "").utf8))
      var files = good.files.filter { $0.key != path }
        .map { WorkspaceFile(path: $0.key, bytes: Array($0.value.utf8)) }
      files.append(WorkspaceFile(path: path, bytes: bytes))
      files.sort { $0.path < $1.path }
      #expect(outcome(of: files) == outcome(of: files))
    }
  }

  private func outcome(of files: [WorkspaceFile]) -> String {
    do throws(ChainFormatError) {
      return try WorkspaceAssembler(workspace: "small", region: nil).assemble(files)
        .diagnostics.json(in: .en)
    } catch {
      return error.description
    }
  }

  @Test(arguments: 0..<50)
  func `reads numbers as the standard library does`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<40 {
      let digits = String(UInt64.random(in: 0...999_999_999_999_999, using: &random))
      let point = Int.random(in: 0...digits.count, using: &random)
      var text = String(digits.prefix(point)) + "." + String(digits.dropFirst(point))
      if Bool.random(using: &random) { text = "-" + text }
      guard case .number(let value) = NumberText.read(text) else {
        Issue.record("\(text) is a number")
        continue
      }
      #expect(value == Double(text), "\(text)")
    }
  }

  @Test(arguments: ["1e16", "-1e16", "1e308", "1000000000000001", "1e-16", "0.0000000000000009"])
  func `refuses an amount that has lost its unit or its point`(text: String) {
    guard case .wrong(NumberText.outOfRange(text)) = NumberText.read(text) else {
      Issue.record("\(text) is out of range")
      return
    }
  }

  @Test(arguments: ["0", "1e15", "-1e15", "1e-15", "999999999999999"])
  func `takes an amount of any size that can be`(text: String) {
    guard case .number = NumberText.read(text) else {
      Issue.record("\(text) can be")
      return
    }
  }

  @Test(arguments: [
    "", ".", "-", "1_000", "0x10", "1e", "e5", "+1", "1,5", "１", "12a", "..5", "1.2.3", "--1",
  ])
  func `takes nothing else for a number`(text: String) {
    guard case .wrong(.notANumber(text)) = NumberText.read(text) else {
      Issue.record("\(text) is no number")
      return
    }
  }
}

/// Edits that people and disks make to files.
extension SeededGenerator {
  /// Bytes with a few of them cut, doubled, moved or exchanged.
  mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    let odd = Array("{}[]:,-#&*!|>'\"%@`\n\t \\0e.;\u{0}".utf8) + [0xFF, 0xC3, 0x80]
    for _ in 0..<Int.random(in: 1...6, using: &self) where bytes.count > 10 {
      let start = Int.random(in: 0..<bytes.count - 8, using: &self)
      let end = start + Int.random(in: 1...8, using: &self)
      switch Int.random(in: 0..<5, using: &self) {
      case 0: bytes.removeSubrange(start..<end)
      case 1: bytes.insert(contentsOf: bytes[start..<end], at: start)
      case 2: bytes[start] = odd[Int.random(in: 0..<odd.count, using: &self)]
      case 3: bytes.insert(odd[Int.random(in: 0..<odd.count, using: &self)], at: start)
      default: bytes.swapAt(start, end - 1)
      }
    }
    return bytes
  }
}
