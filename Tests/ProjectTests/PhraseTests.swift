import Foundation
import Testing

/// Walks every phrase of all modules, in both languages.
struct PhraseTests {
  /// Phrases that break a rule on purpose, by file and Chinese text: an example of YAML, what is
  /// said only where there is something to say, marks between texts, the name of the other language
  /// in that language, and a unit that only Chinese has.
  private static let exceptions: Set<String> = [
    "AtlasPages/Pages/OpportunityPage.swift: 。",
    "AtlasPages/Words/PageWords.swift: ：",
    "AtlasPages/Words/PageWords.swift: 。",
    "AtlasPages/Words/PageWords.swift: 、",
    "AtlasPages/Words/PageWords.swift: ）。",
    "AtlasSite/HTML/SiteShell.swift: English",
    "Editions/Resource+Words.swift: 人",
    "ChainFormat/YAML/YAMLProblem.swift: 键后没有冒号；应为“键: 值”，冒号后有空格",
    "Phrases/Phrase+Pieces.swift: ",
  ]

  private static func phrases() throws -> [StatedPhrase] {
    let sources = Repository.root.appending(path: "Sources")
    let files = try #require(FileManager.default.enumerator(atPath: sources.path))
    var phrases: [StatedPhrase] = []
    for case let file as String in files where file.hasSuffix(".swift") {
      phrases += StatedPhrase.all(in: try Repository.text("Sources/\(file)"), file: file)
    }
    return phrases
  }

  @Test func `every phrase speaks Chinese in Chinese and English in English`() throws {
    let phrases = try Self.phrases()
    #expect(phrases.count > 400)
    var met: Set<String> = []
    for phrase in phrases where !phrase.faults.isEmpty {
      let key = "\(phrase.file): \(phrase.zh)"
      if Self.exceptions.contains(key) {
        met.insert(key)
        continue
      }
      let faults = phrase.faults.joined(separator: ", ")
      Issue.record("\(phrase.file):\(phrase.line): \(faults): “\(phrase.zh)” \"\(phrase.en)\"")
    }
    #expect(met == Self.exceptions, "take away what is no exception any more")
  }

  @Test(arguments: [
    (#"Phrase(zh: "", en: "x")"#, "an empty text"),
    (#"Phrase(zh: "x", en: "x")"#, "no Chinese in the Chinese text"),
    (#"Phrase(zh: "\(a) t", en: "\(a) t")"#, "no Chinese in the Chinese text"),
    (#"Phrase(zh: "缺口, 规模", en: "x")"#, ", in the Chinese text"),
    (#"Phrase(zh: "缺口。" + "完.", en: "x")"#, ". in the Chinese text"),
    (#"Phrase(zh: a ? "缺口" : "弱: 链", en: "x")"#, ": in the Chinese text"),
    (#"Phrase(zh: "缺口", en: "gap（size）")"#, "（ in the English text"),
    (
      "Phrase(\n  zh: \"\"\"\n    缺口\\\n    ;规模\n    \"\"\",\n  en: \"x\"\n)",
      "; in the Chinese text"
    ),
  ])
  func `finds what is wrong with a phrase`(source: String, fault: String) throws {
    let phrases = StatedPhrase.all(in: source, file: "")
    #expect(phrases.count == 1)
    #expect(try #require(phrases.first).faults.contains(fault), "\(phrases)")
  }

  @Test(arguments: [
    #"Phrase(zh: "缺口：\(a.zh)", en: "gap: \(a.en)")"#,
    #"Phrase(zh: "\(a.zh)（\(b)）", en: "\(a.en) (\(b))")"#,
    #"Phrase(zh: "应为 36..38..40", en: "expected 36..38..40")"#,
    #"Phrase(zh: "见 a.b, c", en: "see a.b, c")"#,
  ])
  func `passes what is right`(source: String) throws {
    let phrases = StatedPhrase.all(in: source, file: "")
    #expect(phrases.count == 1)
    #expect(phrases.flatMap(\.faults) == [], "\(phrases)")
  }
}
