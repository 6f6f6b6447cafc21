/// A phrase as a source file states it: `Phrase(zh: …, en: …)`, with the words of its literals.
struct StatedPhrase {
  let file: String
  let line: Int
  /// The literals of each language; what is put into them stands as `\u{FFFC}`.
  let zh: String
  let en: String

  /// What is wrong with it, in the order of the rules; empty where nothing is.
  var faults: [String] {
    var faults: [String] = []
    if zh.isEmpty || en.isEmpty { faults.append("an empty text") }
    let hasWords = zh.unicodeScalars.contains { $0.properties.isAlphabetic }
    if !zh.contains("\u{FFFC}") || hasWords, !zh.unicodeScalars.contains(where: Self.isHan) {
      faults.append("no Chinese in the Chinese text")
    }
    if let mark = Self.asciiMark(in: zh) { faults.append("\(mark) in the Chinese text") }
    if let mark = en.first(where: { "，。；：、（）！？《》「」".contains($0) }) {
      faults.append("\(mark) in the English text")
    }
    return faults
  }

  /// An ASCII mark that touches Chinese, or a full stop at the end.
  private static func asciiMark(in text: String) -> Character? {
    let letters = Array(text)
    for (index, letter) in letters.enumerated() where ",;:!?.".contains(letter) {
      let sides = letters[max(0, index - 1)...min(letters.count - 1, index + 1)]
      let touches = sides.contains { $0.unicodeScalars.contains(where: isHan) }
      let ends = letter == "." && index == letters.count - 1 && !text.hasSuffix("..")
      if touches || ends { return letter }
    }
    return nil
  }

  private static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    (0x4E00...0x9FFF).contains(scalar.value)
  }

  /// The phrases that a source states.
  static func all(in source: String, file: String) -> [StatedPhrase] {
    var reader = LiteralReader(source)
    return reader.calls().map {
      StatedPhrase(file: file, line: $0.line, zh: $0.zh, en: $0.en)
    }
  }
}

/// Reads the string literals of calls with the arguments `zh:` and `en:`.
private struct LiteralReader {
  private let text: [Character]
  private var place = 0

  init(_ source: String) {
    text = Array(source)
  }

  /// Each call with both arguments of which one holds a literal.
  mutating func calls() -> [(line: Int, zh: String, en: String)] {
    var calls: [(line: Int, zh: String, en: String)] = []
    while place < text.count {
      if starts("//") {
        while place < text.count, text[place] != "\n" { place += 1 }
      } else if text[place] == "\"" {
        // A literal elsewhere may hold phrases in what is put into it.
        _ = literal()
      } else if starts("zh:"), opensCall {
        let line = 1 + text[..<place].count { $0 == "\n" }
        place += 3
        let zh = argument()
        skip()
        guard starts("en:") else { continue }
        place += 3
        let en = argument()
        if zh.hasLiteral || en.hasLiteral { calls.append((line, zh.text, en.text)) }
      } else {
        place += 1
      }
    }
    return calls
  }

  /// Whether an opening bracket stands before.
  private var opensCall: Bool {
    text[..<place].last { !$0.isWhitespace } == "("
  }

  private func starts(_ word: String) -> Bool { text[place...].starts(with: word) }

  private mutating func skip() {
    while place < text.count, text[place].isWhitespace { place += 1 }
  }

  /// The literals of an argument, up to the comma or bracket that ends it.
  private mutating func argument() -> (text: String, hasLiteral: Bool) {
    var result = ""
    var hasLiteral = false
    var depth = 0
    while place < text.count {
      let letter = text[place]
      if letter == "\"" {
        result += literal()
        hasLiteral = true
        continue
      }
      if letter == ",", depth == 0 {
        place += 1
        break
      }
      if "([{".contains(letter) { depth += 1 }
      if ")]}".contains(letter) {
        depth -= 1
        if depth < 0 { break }
      }
      if letter.isLetter, depth == 0, !result.hasSuffix("\u{FFFC}") { result += "\u{FFFC}" }
      place += 1
    }
    return (hasLiteral ? result : "\u{FFFC}", hasLiteral)
  }

  /// One literal; what is put into it stands as `\u{FFFC}` with the literals inside.
  private mutating func literal() -> String {
    let mark = starts("\"\"\"") ? "\"\"\"" : "\""
    place += mark.count
    var result = ""
    while place < text.count, !starts(mark) {
      guard text[place] == "\\", place + 1 < text.count else {
        result.append(text[place])
        place += 1
        continue
      }
      place += 1
      switch text[place] {
      case "(":
        result += "\u{FFFC}" + interpolation()
        continue
      case "\n":
        place += 1
        while place < text.count, text[place] == " " { place += 1 }
        continue
      default: result.append(text[place])
      }
      place += 1
    }
    place = min(text.count, place + mark.count)
    return result
  }

  /// The literals of what is put into a literal.
  private mutating func interpolation() -> String {
    var result = ""
    var depth = 0
    while place < text.count {
      let letter = text[place]
      if letter == "\"" {
        result += literal()
        continue
      }
      if letter == "(" { depth += 1 }
      if letter == ")" { depth -= 1 }
      place += 1
      if depth == 0 { break }
    }
    return result
  }
}
