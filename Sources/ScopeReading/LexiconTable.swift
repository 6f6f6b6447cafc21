/// The words of a lexicon, found by their first two characters; made for speed.
///
/// One lookup touches one cell for a character that begins no word, which most do not, and a
/// second for one that does.
final class LexiconTable {
  private struct Word {
    let kind: Lexeme.Kind
    let length: UInt8
    let value: UInt16
    let offset: UInt32
  }

  /// The words that begin with the same two characters, longest first.
  private struct Slot {
    var key: UInt32
    var first: UInt16
    var count: UInt16
  }

  /// For each character of the basic plane the place of the word that it is.
  private let singles: UnsafeMutablePointer<UInt16>
  /// For each character of the basic plane whether it is a word (1), begins longer words (2), or
  /// both (3): small enough to stay in the first cache.
  private let begins: UnsafeMutablePointer<UInt8>
  /// For each pair of characters, by its hash, whether a word may begin with it.
  private let pairs: UnsafeMutablePointer<Bool>
  private let slots: UnsafeMutablePointer<Slot>
  private let words: UnsafeMutablePointer<Word>
  private let bytes: UnsafeMutablePointer<UInt8>

  private static let plane = 0x10000
  private static let slotCount = 0x1000
  private static let pairCount = 0x2000

  /// Holds the words of the kinds that are to be found.
  init(_ lexicon: Lexicon, where kinds: (Lexeme.Kind) -> Bool = { _ in true }) {
    let chosen = lexicon.words.filter { word in
      kinds(word.kind) && (word.text.unicodeScalars.first?.value ?? 0x10000) < 0x10000
    }
    singles = .allocate(capacity: Self.plane)
    singles.initialize(repeating: 0, count: Self.plane)
    begins = .allocate(capacity: Self.plane)
    begins.initialize(repeating: 0, count: Self.plane)
    pairs = .allocate(capacity: Self.pairCount)
    pairs.initialize(repeating: false, count: Self.pairCount)
    slots = .allocate(capacity: Self.slotCount)
    slots.initialize(repeating: Slot(key: 0, first: 0, count: 0), count: Self.slotCount)
    words = .allocate(capacity: chosen.count)
    bytes = .allocate(capacity: chosen.reduce(0) { $0 + $1.text.utf8.count })
    var byPair: [UInt32: [Lexicon.Word]] = [:]
    var offset = 0
    var count = 0
    func add(_ word: Lexicon.Word) {
      let entry = Word(
        kind: word.kind,
        length: UInt8(word.text.utf8.count),
        value: word.value,
        offset: UInt32(offset)
      )
      (words + count).initialize(to: entry)
      count += 1
      for byte in word.text.utf8 {
        (bytes + offset).initialize(to: byte)
        offset += 1
      }
    }
    for word in chosen {
      let scalars = word.text.unicodeScalars.map(\.value)
      begins[Int(scalars[0])] |= scalars.count == 1 ? 1 : 2
      if scalars.count == 1 {
        singles[Int(scalars[0])] = UInt16(count)
        add(word)
      } else {
        let second = UInt32(UInt16(truncatingIfNeeded: scalars[1]))
        byPair[scalars[0] << 16 | second, default: []].append(word)
      }
    }
    for key in byPair.keys.sorted() {
      let group = byPair[key] ?? []
      pairs[Self.pair(of: key)] = true
      var place = Self.place(of: key)
      while slots[place].count > 0 { place = (place + 1) % Self.slotCount }
      slots[place] = Slot(key: key, first: UInt16(count), count: UInt16(group.count))
      for word in group { add(word) }
    }
  }

  deinit {
    singles.deallocate()
    begins.deallocate()
    pairs.deallocate()
    slots.deallocate()
    words.deallocate()
    bytes.deallocate()
  }

  @inline(__always)
  private static func place(of key: UInt32) -> Int {
    Int((key &* 0x9E37_79B1) >> 20)
  }

  @inline(__always)
  private static func pair(of key: UInt32) -> Int {
    Int((key &* 0x85EB_CA6B) >> 19)
  }

  /// The character at a position: its code and its bytes; torn bytes are characters of their own.
  @inline(__always)
  private static func character(
    at position: Int,
    in text: UnsafeBufferPointer<UInt8>,
    end: Int
  ) -> (code: Int, length: Int) {
    let first = text[position]
    if first < 0x80 { return (Int(first), 1) }
    if first >= 0xE0, first < 0xF0, position &+ 2 < end {
      let middle = Int(text[position &+ 1] & 0x3F) << 6
      return (Int(first & 0x0F) << 12 | middle | Int(text[position &+ 2] & 0x3F), 3)
    }
    if first >= 0xC0, first < 0xE0, position &+ 1 < end {
      return (Int(first & 0x1F) << 6 | Int(text[position &+ 1] & 0x3F), 2)
    }
    return (0, 1)
  }

  /// The end of the bytes from here on that begin no word and are no figures.
  @inline(__always)
  func plainEnd(
    from position: Int,
    in text: UnsafeBufferPointer<UInt8>,
    end: Int
  ) -> Int {
    var position = position
    while position < end, text[position] >= 0x80 {
      let (code, length) = Self.character(at: position, in: text, end: end)
      switch begins[code] {
      case 0: break
      case 2:
        let after = position &+ length
        guard after < end else { return position }
        let second = Self.character(at: after, in: text, end: end).code
        if pairs[Self.pair(of: UInt32(truncatingIfNeeded: code << 16 | second))] { return position }
      default: return position
      }
      position = position &+ length
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
    let kinds = begins[code]
    let after = position &+ length
    if kinds > 1, after < end {
      let second = Self.character(at: after, in: text, end: end).code
      let key = UInt32(truncatingIfNeeded: code << 16 | second)
      var place = Self.place(of: key)
      while slots[place].count > 0 {
        if slots[place].key == key {
          if let found = longest(of: slots[place], at: position, in: text, end: end) {
            return found
          }
          break
        }
        place = (place &+ 1) & (Self.slotCount - 1)
      }
    }
    if kinds & 1 != 0 {
      let word = words[Int(singles[code])]
      return Lexeme(kind: word.kind, value: word.value, length: length)
    }
    let isFigure =
      code < 0x80 && ((0x30...0x39).contains(code) || (0x61...0x7A).contains(code | 0x20))
    return Lexeme(kind: isFigure ? .figure : .text, value: 0, length: length)
  }

  private func longest(
    of slot: Slot,
    at position: Int,
    in text: UnsafeBufferPointer<UInt8>,
    end: Int
  ) -> Lexeme? {
    let first = Int(slot.first)
    next: for place in first..<first &+ Int(slot.count) {
      let word = words[place]
      guard Int(word.length) <= end &- position else { continue }
      let expected = bytes + Int(word.offset)
      var index = 0
      while index < Int(word.length) {
        if text[position &+ index] != expected[index] { continue next }
        index = index &+ 1
      }
      return Lexeme(kind: word.kind, value: word.value, length: Int(word.length))
    }
    return nil
  }
}
