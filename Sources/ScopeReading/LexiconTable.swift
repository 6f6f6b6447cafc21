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

  /// The words that begin with the same two characters.
  private struct Slot {
    /// The word of these two characters alone, where there is one.
    var kind = Lexeme.Kind.text
    var isWord = false
    var value: UInt16 = 0
    /// The longer words, longest first.
    var first: UInt16 = 0
    var count: UInt16 = 0
    /// A bit for the last byte of the third character of each longer word.
    var thirds: UInt64 = 0
  }

  /// For each character of the basic plane the place of the word that it is.
  private let singles: UnsafeMutablePointer<UInt16>
  /// For each character of the basic plane whether it is a word (1) or a figure (5) and whether it
  /// begins longer words (2): small enough to stay in the first cache.
  private let begins: UnsafeMutablePointer<UInt8>
  /// For each pair of characters, by its hash, whether a word may begin with it.
  private let pairs: UnsafeMutablePointer<UInt8>
  /// The pairs of characters that begin words, each at the first free cell after its hash.
  ///
  /// An empty cell holds 0; `slotOf` has the place of the slot of each.
  private let keys: UnsafeMutablePointer<UInt32>
  private let slotOf: UnsafeMutablePointer<UInt16>
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
    pairs.initialize(repeating: 0, count: Self.pairCount)
    keys = .allocate(capacity: Self.slotCount)
    keys.initialize(repeating: 0, count: Self.slotCount)
    slotOf = .allocate(capacity: Self.slotCount)
    slotOf.initialize(repeating: 0, count: Self.slotCount)
    slots = .allocate(capacity: Self.slotCount)
    slots.initialize(repeating: Slot(), count: Self.slotCount)
    words = .allocate(capacity: chosen.count)
    bytes = .allocate(capacity: chosen.reduce(0) { $0 + $1.text.utf8.count })
    for code in 0x30...0x7A where Self.isFigure(code) { begins[code] = 5 }
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
    for (slot, key) in byPair.keys.sorted().enumerated() {
      let group = byPair[key] ?? []
      pairs[Self.pair(of: key)] = 1
      var place = Self.place(of: key)
      while keys[place] != 0 { place = (place + 1) % Self.slotCount }
      keys[place] = key
      slotOf[place] = UInt16(slot)
      slots[slot].first = UInt16(count)
      for word in group {
        if word.text.unicodeScalars.count == 2 {
          slots[slot].kind = word.kind
          slots[slot].value = word.value
          slots[slot].isWord = true
        } else {
          slots[slot].thirds |= Self.third(of: word.text)
          slots[slot].count += 1
          add(word)
        }
      }
    }
  }

  deinit {
    singles.deallocate()
    begins.deallocate()
    pairs.deallocate()
    keys.deallocate()
    slotOf.deallocate()
    slots.deallocate()
    words.deallocate()
    bytes.deallocate()
  }

  @inline(__always)
  private static func place(of key: UInt32) -> Int {
    Int((key &* 0x9E37_79B1) >> 20)
  }

  /// The bit by which a longer word is told to be possible; all of them where its third character
  /// has not three bytes.
  private static func third(of word: String) -> UInt64 {
    let third = word.unicodeScalars[
      word.unicodeScalars.index(word.unicodeScalars.startIndex, offsetBy: 2)
    ]
    guard third.value >= 0x800, third.value < 0x10000 else { return .max }
    return 1 << UInt64(third.value & 0x3F)
  }

  @inline(__always)
  private static func isFigure(_ code: Int) -> Bool {
    code < 0x80 && ((0x30...0x39).contains(code) || (0x61...0x7A).contains(code | 0x20))
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

  /// Lists the places where a word may begin or a figure stands, in order; gives their number.
  ///
  /// It decides without branches, which a text of ideographs would mostly mislead. `places` has
  /// room for every byte.
  func listPlaces(
    in text: UnsafeBufferPointer<UInt8>,
    from begin: Int,
    to end: Int,
    into places: UnsafeMutablePointer<LexiconPlace>
  ) -> Int {
    var count = 0
    var position = begin
    var previous = 0
    var previousPosition = begin
    while position < end {
      let (code, length) = Self.character(at: position, in: text, end: end)
      let key = UInt32(truncatingIfNeeded: previous << 16 | code)
      let longer = (begins[previous] >> 1) & pairs[Self.pair(of: key)]
      places[count] = LexiconPlace(
        position: UInt32(truncatingIfNeeded: previousPosition),
        key: key
      )
      count = count &+ Int((begins[previous] & 1) | longer)
      previous = code
      previousPosition = position
      position = position &+ length
    }
    if previousPosition < end, begin < end {
      places[count] = LexiconPlace(
        position: UInt32(truncatingIfNeeded: previousPosition),
        key: UInt32(truncatingIfNeeded: previous << 16)
      )
      count = count &+ Int(begins[previous] & 1)
    }
    return count
  }

  /// The longest word that begins here, or one character of text; `position` is before `end`.
  @inline(__always)
  func lexeme(
    at position: Int,
    in text: UnsafeBufferPointer<UInt8>,
    end: Int
  ) -> Lexeme {
    let (code, length) = Self.character(at: position, in: text, end: end)
    let after = position &+ length
    var second = 0
    if after < end { second = Self.character(at: after, in: text, end: end).code }
    return lexeme(
      of: UInt32(truncatingIfNeeded: code << 16 | second),
      at: position,
      in: text,
      end: end
    )
  }

  /// The longest word that begins with these two characters at a position, or one character of text.
  @inline(__always)
  func lexeme(
    of key: UInt32,
    at position: Int,
    in text: UnsafeBufferPointer<UInt8>,
    end: Int
  ) -> Lexeme {
    let code = Int(key >> 16)
    let kinds = begins[code]
    if kinds & 2 != 0 {
      var place = Self.place(of: key)
      while keys[place] != 0 {
        if keys[place] == key {
          let slot = slots[Int(slotOf[place])]
          let read = Self.width(of: code, text[position]) &+ Self.width(of: Int(key & 0xFFFF))
          let third = position &+ read &+ 2
          if third < end, slot.thirds >> UInt64(text[third] & 0x3F) & 1 != 0,
            let found = longest(of: slot, at: position, in: text, end: end, from: read)
          {
            return found
          }
          if slot.isWord, position &+ read <= end {
            return Lexeme(kind: slot.kind, value: slot.value, length: read)
          }
          break
        }
        place = (place &+ 1) & (Self.slotCount - 1)
      }
    }
    let length = Self.width(of: code, text[position])
    if kinds & 5 == 1 {
      let word = words[Int(singles[code])]
      return Lexeme(kind: word.kind, value: word.value, length: length)
    }
    return Lexeme(kind: kinds & 4 != 0 ? .figure : .text, value: 0, length: length)
  }

  /// The bytes of a character of the basic plane; torn bytes have code 0 and stand alone.
  @inline(__always)
  private static func width(of code: Int, _ first: UInt8 = 0) -> Int {
    code >= 0x800 || first >= 0xE0 && code > 0
      ? 3 : code >= 0x80 || first >= 0xC0 && code > 0 ? 2 : 1
  }

  private func longest(
    of slot: Slot,
    at position: Int,
    in text: UnsafeBufferPointer<UInt8>,
    end: Int,
    from read: Int
  ) -> Lexeme? {
    let first = Int(slot.first)
    next: for place in first..<first &+ Int(slot.count) {
      let word = words[place]
      guard Int(word.length) <= end &- position else { continue }
      let expected = bytes + Int(word.offset)
      var index = read
      while index < Int(word.length) {
        if text[position &+ index] != expected[index] { continue next }
        index = index &+ 1
      }
      return Lexeme(kind: word.kind, value: word.value, length: Int(word.length))
    }
    return nil
  }
}
