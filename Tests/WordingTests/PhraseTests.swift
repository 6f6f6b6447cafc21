import Testing
import Wording

/// Every phrase that needs no value is there in both languages, and in its own script.
struct PhraseTests {
  private static let phrases: [any SpokenCase] =
    AtlasHeading.allCases + SitePhrase.allCases
    + TableLabel.allCases

  private func isChinese(_ scalar: Unicode.Scalar) -> Bool {
    (0x4E00...0x9FFF).contains(scalar.value)
  }

  @Test func `speaks Chinese in Chinese`() {
    for phrase in Self.phrases {
      let text = phrase.chinese
      // The way to the other language is named in that language.
      if phrase as? SitePhrase == .otherLanguage { continue }
      #expect(text.unicodeScalars.contains(where: isChinese), "\(phrase): \(text)")
      #expect(!text.contains("; ") && !text.hasSuffix("."), "\(phrase): \(text)")
    }
  }

  @Test func `speaks English in English`() {
    for phrase in Self.phrases {
      let text = phrase.english
      #expect(text.contains { $0.isLetter }, "\(phrase)")
      #expect(!text.contains { "，。；：、（）".contains($0) }, "\(phrase): \(text)")
    }
  }
}
