import ChainModel

/// A line of a problem file, or a part of one, that knows where it stands.
struct SynthesisLine {
  /// The whole line.
  private let line: Substring
  /// The number of the line, from 1.
  let number: Int
  /// The part, without white space around it.
  let text: Substring

  /// A line without the white space around it.
  init(_ line: Substring, number: Int) {
    self.init(Self.trimmed(line), of: line, number: number)
  }

  private init(_ text: Substring, of line: Substring, number: Int) {
    self.line = line
    self.number = number
    self.text = text
  }

  /// A part of the line, without the white space around it.
  func part(_ text: Substring) -> SynthesisLine {
    SynthesisLine(Self.trimmed(text), of: line, number: number)
  }

  /// The column in characters, from 1.
  var column: Int {
    line.unicodeScalars.distance(from: line.startIndex, to: text.startIndex) + 1
  }

  /// Where the part stands.
  func origin(in file: String) -> Origin {
    Origin(file: file, line: number, column: column)
  }

  /// The parts between separators.
  func split(at separator: Character) -> [SynthesisLine] {
    text.split(separator: separator, omittingEmptySubsequences: false).map(part)
  }

  /// The words between white space.
  var words: [SynthesisLine] {
    text.split(whereSeparator: Self.isBlank).map(part)
  }

  /// The name before the colon and what follows it.
  ///
  /// The colon is the first with a space behind it, else one at the end, else the first of all, so
  /// that a name may hold a colon.
  var nameAndRest: (name: SynthesisLine, rest: SynthesisLine) {
    var colon: Substring.Index?
    for index in text.indices where text[index] == ":" {
      let next = text.index(after: index)
      if next == text.endIndex || Self.isBlank(text[next]) {
        colon = index
        break
      }
    }
    guard let colon = colon ?? text.firstIndex(of: ":") else {
      return (self, part(text[text.endIndex...]))
    }
    return (part(text[..<colon]), part(text[text.index(after: colon)...]))
  }

  /// The text before and behind the first equals sign; nil where there is none.
  var keyAndValue: (key: SynthesisLine, value: SynthesisLine)? {
    guard let sign = text.firstIndex(of: "=") else { return nil }
    return (part(text[..<sign]), part(text[text.index(after: sign)...]))
  }

  private static func isBlank(_ character: Character) -> Bool {
    character == " " || character == "\t" || character == "\r" || character == "\u{3000}"
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while let first = text.first, isBlank(first) { text.removeFirst() }
    while let last = text.last, isBlank(last) { text.removeLast() }
    return text
  }
}
