import ChainModel
import Phrases
import Testing

/// People choose between the cases of an enumeration by its words alone.
struct EnumerationWordsTests {
  private static let enumerations: [(name: String, words: [Phrase])] = [
    ("figure kinds", FigureKind.allCases.map(\.words)),
    ("owners of figures", FreshnessRule.Owner.allCases.map(\.words)),
    ("hazards", Hazard.allCases.map(\.words)),
    ("registers", RegisterItem.Register.allCases.map(\.words)),
    ("stages", RegisterItem.Stage.allCases.map(\.words)),
    ("statuses", RegisterItem.Status.allCases.map(\.words)),
    ("gate classes", GateClass.allCases.map(\.words)),
    ("gate effects", GateEffect.allCases.map(\.words)),
    ("policy families", Policy.Family.allCases.map(\.words)),
    ("gap kinds", GapKind.allCases.map(\.words)),
  ]

  @Test(arguments: enumerations.map(\.name))
  func `no two cases read alike, and each is written in its own language`(name: String) throws {
    let words = try #require(Self.enumerations.first { $0.name == name }).words
    #expect(Set(words.map(\.zh)).count == words.count)
    #expect(Set(words.map(\.en)).count == words.count)
    for phrase in words {
      #expect(phrase.zh.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
      #expect(!phrase.en.isEmpty)
      #expect(!phrase.en.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
    }
  }
}
