/// The words of a lexicon, found by their first two characters; made for speed.
///
/// One lookup touches one cell for a character that begins no word, which are most.
final class LexiconTable {
  private struct Entry {
    /// The character after the first; 0 where there is none.
    let second: UInt16
    let kind: Lexeme.Kind
    let length: UInt8
    let value: UInt16
    let offset: UInt32
  }

  /// For each character of the basic plane the first of its entries, and how many there are.
  private let firsts: UnsafeMutablePointer<UInt16>
  private let counts: UnsafeMutablePointer<UInt8>
  private let entries: UnsafeMutablePointer<Entry>
  private let bytes: UnsafeMutablePointer<UInt8>

  private static let plane = 0x10000

  init(_ lexicon: Lexicon) {
    let words = lexicon.words.filter { ($0.text.unicodeScalars.first?.value ?? 0x10000) < 0x10000 }
    firsts = .allocate(capacity: Self.plane)
    firsts.initialize(repeating: 0, count: Self.plane)
    counts = .allocate(capacity: Self.plane)
    counts.initialize(repeating: 0, count: Self.plane)
    entries = .allocate(capacity: words.count)
    bytes = .allocate(capacity: words.reduce(0) { $0 + $1.text.utf8.count })
    var offset = 0
    for (index, word) in words.enumerated() {
      let scalars = word.text.unicodeScalars.map(\.value)
      let first = Int(scalars[0])
      if counts[first] == 0 { firsts[first] = UInt16(index) }
      counts[first] += 1
      let entry = Entry(
        second: scalars.count > 1 ? UInt16(truncatingIfNeeded: scalars[1]) : 0,
        kind: word.kind,
        length: UInt8(word.text.utf8.count),
        value: word.value,
        offset: UInt32(offset)
      )
      (entries + index).initialize(to: entry)
      for byte in word.text.utf8 {
        (bytes + offset).initialize(to: byte)
        offset += 1
      }
    }
  }

  deinit {
    firsts.deallocate()
    counts.deallocate()
    entries.deallocate()
    bytes.deallocate()
  }

  /// The character at a position: its code and its bytes; torn bytes are characters of their own.
  @inline(__always)
  static func character(
    at position: Int,
    in text: UnsafeBufferPointer<UInt8>,
    end: Int
  ) -> (code: Int, length: Int) {
    let first = text[position]
    if first < 0x80 { return (Int(first), 1) }
    if first >= 0xE0, first < 0xF0, position + 2 < end {
      let middle = Int(text[position + 1] & 0x3F) << 6
      return (Int(first & 0x0F) << 12 | middle | Int(text[position + 2] & 0x3F), 3)
    }
    if first >= 0xC0, first < 0xE0, position + 1 < end {
      return (Int(first & 0x1F) << 6 | Int(text[position + 1] & 0x3F), 2)
    }
    return (0, 1)
  }

  /// The bytes from here on that begin no word and are no figures.
  @inline(__always)
  func plainEnd(
    from position: Int,
    in text: UnsafeBufferPointer<UInt8>,
    end: Int
  ) -> Int {
    var position = position
    while position < end, text[position] >= 0x80 {
      let (code, length) = Self.character(at: position, in: text, end: end)
      guard counts[code] == 0 else { break }
      position += length
    }
    return position
  }

  /// The longest word that begins here, or one character of text; `position` is before `end`.
  @inline(__always)
  func lexeme(
    at position: Int,
    in text: UnsafeBufferPointer<UInt8>,
    end: Int
  ) -> Lexeme {
    let (code, length) = Self.character(at: position, in: text, end: end)
    let count = Int(counts[code])
    if count > 0 {
      let after = position + length
      let second = after < end ? Self.character(at: after, in: text, end: end).code : 0
      var index = Int(firsts[code])
      let last = index + count
      while index < last {
        let entry = entries[index]
        index += 1
        if entry.second == 0 {
          return Lexeme(kind: entry.kind, value: entry.value, length: length)
        }
        guard Int(entry.second) == second, Int(entry.length) <= end - position else { continue }
        if matches(entry, at: position, in: text, from: length) {
          return Lexeme(kind: entry.kind, value: entry.value, length: Int(entry.length))
        }
      }
    }
    let isFigure =
      code < 0x80 && ((0x30...0x39).contains(code) || (0x61...0x7A).contains(code | 0x20))
    return Lexeme(kind: isFigure ? .figure : .text, value: 0, length: length)
  }

  private func matches(
    _ entry: Entry,
    at position: Int,
    in text: UnsafeBufferPointer<UInt8>,
    from start: Int
  ) -> Bool {
    let word = bytes + Int(entry.offset)
    for index in start..<Int(entry.length) where text[position + index] != word[index] {
      return false
    }
    return true
  }
}
