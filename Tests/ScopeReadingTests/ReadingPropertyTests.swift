import ChainModel
import ChainTestSupport
import ScopeReading
import Testing

struct ReadingPropertyTests {
  let fixture: ReaderFixture

  init() throws {
    fixture = try ReaderFixture()
  }

  static let pieces = [
    "毛巾", "聚酯切片", "棉花", "棉纱", "织布", "甲醇", "PTA", "五金", "百货", "生产", "销售", "加工", "种植", "进出口", "房屋租赁",
    "设备", "技术", "的", "、", "，", "；", "。", "：", "（", "）", "(", ")", "【", "不含", "除", "外", "除外", "凭许可证",
    "许可经营项目",
    "依法须经批准", "等", "系列产品", "及", " ", "1、", "*", ";", ":", "自产", "不得从事", "含", "专业领域", "γ",
    "\u{1F9F5}",
  ]

  static func scope(_ generator: inout SeededGenerator, pieces count: Int) -> String {
    (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
  }

  @Test func `reads a scope alone as in a batch`() throws {
    var generator = SeededGenerator(seed: 1)
    var scopes: [String] = []
    var batch = ScopeBatch()
    for index in 0..<2000 {
      scopes.append(Self.scope(&generator, pieces: 1 + index % 40))
      batch.append(scope: scopes[index], name: "东城毛巾厂")
    }
    var together = [[Mention]](repeating: [], count: scopes.count)
    try fixture.reader.read(batch) { together[$0].append($1) }
    for (index, scope) in scopes.enumerated() {
      #expect(try fixture.reader.mentions(inScope: scope, name: "东城毛巾厂") == together[index])
    }
  }

  @Test func `reads a part of a scope as the whole`() throws {
    var generator = SeededGenerator(seed: 2)
    for index in 0..<3000 {
      let scope = Self.scope(&generator, pieces: 1 + index % 60)
      let explained = try fixture.reader.clauses(of: scope).flatMap(\.mentions)
      #expect(try fixture.reader.mentions(inScope: scope) == explained, "\(scope)")
    }
  }

  @Test func `reads any bytes`() throws {
    var generator = SeededGenerator(seed: 3)
    let none = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    for length in 0..<2000 {
      var bytes = Array(Self.scope(&generator, pieces: 1 + length % 50).utf8)
      for _ in 0..<(length % 7) where !bytes.isEmpty {
        bytes[Int.random(in: bytes.indices, using: &generator)] = UInt8.random(
          in: 0...255,
          using: &generator
        )
      }
      try bytes.withUnsafeBufferPointer { bytes in
        try fixture.reader.read(scope: bytes, name: bytes) { mention in
          #expect(mention.word.lowerBound >= mention.clause.lowerBound)
          #expect(mention.word.upperBound <= mention.clause.upperBound)
          #expect(mention.clause.upperBound <= bytes.count)
        }
        try fixture.reader.read(scope: none, name: bytes) { _ in }
      }
    }
  }

  @Test func `survives deep and open brackets`() throws {
    let deep = String(repeating: "（", count: 20_000) + "毛巾生产" + String(repeating: "）", count: 9)
    #expect(try fixture.read(deep) == ["towel:make"])
    #expect(try fixture.read("毛巾（生产。地毯销售）））") == ["towel:make", "carpet:sell"])
  }
}
