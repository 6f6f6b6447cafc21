@testable import AtlasCommands
import ChainModel
import Testing

/// The language of messages about words that could not be parsed.
struct MessageLanguageTests {
  @Test(arguments: [
    (["gaps", "--lang", "en"], Language.en), (["gaps", "--lang=en", "--no-such"], .en),
    (["gaps", "--lang", "zh"], .zh), (["gaps"], .zh), (["gaps", "--lang"], .zh),
    (["gaps", "--lang", "fr"], .zh),
  ])
  func `is the one that was asked for`(words: [String], language: Language) {
    #expect(CommandLineProgram.language(of: words) == language)
  }
}
