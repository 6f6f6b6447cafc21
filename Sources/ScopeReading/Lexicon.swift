/// The words of business scopes and what each does in a clause.
struct Lexicon: Sendable {
  /// A word.
  struct Word: Sendable {
    let text: String
    let kind: Lexeme.Kind
    let value: UInt16
  }

  /// By first character, then longest first.
  let words: [Word]

  /// The words that this module reads by.
  static let standard = Lexicon()

  init() {
    var meanings: [String: (Lexeme.Kind, UInt16)] = [:]
    func add(_ words: String, _ kind: Lexeme.Kind, _ value: UInt16 = 0) {
      for word in Self.split(words) { meanings[word] = (kind, value) }
    }
    for (tail, words) in Tail.words {
      for word in Self.split(words) {
        meanings[word] = (.tail, tail.rawValue | (meanings[word]?.1 ?? 0))
      }
    }
    for word in Self.split(Self.heads) { meanings[word] = (.head, meanings[word]?.1 ?? 0) }
    for (kind, words) in Self.grammar { add(words, kind) }
    for (sense, words) in Self.verbs { add(words, .verb, sense.rawValue) }
    add(Self.nouns, .text)
    add(Self.seeds, .text, Lexeme.seeds)
    // 闪点＜23℃: a sign before a figure compares, and is no bracket.
    for sign in "<＜〈>＞〉" { for digit in 0...9 { meanings["\(sign)\(digit)"] = (.keep, 0) } }
    for space in [" ", "\t"] { meanings[space] = (.list, 0) }
    for line in ["\n", "\r"] { meanings[line] = (.strong, 0) }
    words = meanings.map { Word(text: $0.key, kind: $0.value.0, value: $0.value.1) }.sorted {
      let firsts = (
        $0.text.unicodeScalars.first?.value ?? 0, $1.text.unicodeScalars.first?.value ?? 0
      )
      guard firsts.0 == firsts.1 else { return firsts.0 < firsts.1 }
      let lengths = ($0.text.utf8.count, $1.text.utf8.count)
      guard lengths.0 == lengths.1 else { return lengths.0 > lengths.1 }
      return $0.text.utf8.lexicographicallyPrecedes($1.text.utf8)
    }
  }

  /// Whether a word is a verb of business scopes.
  func isVerb(_ word: String) -> Bool {
    words.contains { $0.kind == .verb && $0.text == word }
  }

  /// Every word with its meaning, for the version of the alias list.
  var fingerprint: [String] {
    words.map { "\($0.text) \($0.kind.rawValue) \($0.value)" }
  }

  private static func split(_ text: String) -> [String] {
    text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
  }
}
