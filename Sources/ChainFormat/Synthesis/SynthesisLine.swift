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
  func split(at separator: Unicode.Scalar) -> [SynthesisLine] {
    text.utf8.split(separator: UInt8(ascii: separator), omittingEmptySubsequences: false)
      .map { part(Substring($0)) }
  }

  /// The words between white space.
  var words: [SynthesisLine] {
    var words: [SynthesisLine] = []
    var rest = text
    while !rest.isEmpty {
      var end = rest.utf8.startIndex
      while end < rest.utf8.endIndex, Self.blankLength(at: end, in: rest.utf8) == 0 {
        end = rest.utf8.index(after: end)
      }
      words.append(part(rest[..<end]))
      rest = Self.withoutLeadingBlanks(rest[end...])
    }
    return words
  }

  /// The name before the colon and what follows it.
  ///
  /// The colon is the first with white space or nothing behind it, else the first of all, so that
  /// a name may hold a colon.
  var nameAndRest: (name: SynthesisLine, rest: SynthesisLine) {
    let bytes = text.utf8
    var colon: Substring.Index?
    for index in bytes.indices where bytes[index] == UInt8(ascii: ":") {
      let next = bytes.index(after: index)
      if next == bytes.endIndex || Self.blankLength(at: next, in: bytes) > 0 {
        colon = index
        break
      }
    }
    guard let colon = colon ?? bytes.firstIndex(of: UInt8(ascii: ":")) else {
      return (self, part(text[text.endIndex...]))
    }
    return (part(text[..<colon]), part(text[bytes.index(after: colon)...]))
  }

  /// The text before and behind the first equals sign; nil where there is none.
  var keyAndValue: (key: SynthesisLine, value: SynthesisLine)? {
    guard let sign = text.utf8.firstIndex(of: UInt8(ascii: "=")) else { return nil }
    return (part(text[..<sign]), part(text[text.utf8.index(after: sign)...]))
  }

  /// How many bytes of white space stand at a place: space, tab, return, or the wide space of
  /// Chinese text; 0 for none.
  private static func blankLength(
    at index: Substring.Index,
    in bytes: Substring.UTF8View
  ) -> Int {
    switch bytes[index] {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): 1
    case 0xE3: bytes[index...].starts(with: [0xE3, 0x80, 0x80]) ? 3 : 0
    default: 0
    }
  }

  private static func withoutLeadingBlanks(_ text: Substring) -> Substring {
    var start = text.utf8.startIndex
    while start < text.utf8.endIndex {
      let length = blankLength(at: start, in: text.utf8)
      guard length > 0 else { break }
      start = text.utf8.index(start, offsetBy: length)
    }
    return text[start...]
  }

  private static func trimmed(_ text: Substring) -> Substring {
    let text = withoutLeadingBlanks(text)
    var end = text.utf8.endIndex
    while end > text.utf8.startIndex {
      let last = text.utf8.index(before: end)
      if blankLength(at: last, in: text.utf8) == 1 {
        end = last
      } else if text.utf8[..<end].suffix(3).elementsEqual([0xE3, 0x80, 0x80]) {
        end = text.utf8.index(end, offsetBy: -3)
      } else {
        break
      }
    }
    return text[..<end]
  }
}
