import Phrases
import Testing

struct PhraseTests {
  @Test func `gives the text of a language`() {
    let phrase = Phrase(zh: "缺链", en: "missing")
    #expect(phrase.text(in: .zh) == "缺链")
    #expect(phrase.text(in: .en) == "missing")
  }

  @Test func `repeats a piece of a file on one line and of bounded length`() {
    #expect(Phrase.verbatim("a\tb\nc\u{202E}").zh == "a\\tb\\nc\\u{202E}")
    #expect(Phrase.shown(String(repeating: "长", count: 61)).count == 61)
    #expect(Phrase.shown(String(repeating: "长", count: 61)).hasSuffix("…"))
  }

  @Test func `quotes and lists as each language does`() {
    #expect(Phrase.quoted("pta") == Phrase(zh: "“pta”", en: "'pta'"))
    #expect(Phrase.list(["a", "b"]) == Phrase(zh: "a、b", en: "a, b"))
  }

  @Test func `suggests a word only where there is one`() {
    #expect(Phrase.suggestion(nil) == Phrase(zh: "", en: ""))
    #expect(
      Phrase.suggestion("pta") == Phrase(zh: "（是否为“pta”？）", en: " (did you mean 'pta'?)")
    )
  }
}
