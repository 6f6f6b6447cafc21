/// Tells whether a text holds one of a set of words, in one pass over its bytes.
///
/// Time O(length of the text) as long as words rarely share their first character with it. Only
/// words with letters or digits, which come in two widths and two cases, ask for the text to be
/// folded first.
struct WordFilter {
  private var plain = WordSet()
  private var mixed = WordSet()
  private var folded: [UInt8] = []

  /// Takes words as they are looked for: half-width, in capitals.
  init(words: [String]) {
    for word in words {
      let bytes = Array(word.utf8)
      if bytes.contains(where: { $0 < 0x80 }) { mixed.add(bytes) } else { plain.add(bytes) }
    }
  }

  /// Whether a text, in any width and case, holds one of the words.
  mutating func matches(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    if plain.isHeld(by: text) { return true }
    guard !mixed.isEmpty else { return false }
    folded.removeAll(keepingCapacity: true)
    TextFolding.appendHalfWidth(Bytes(_unsafeElements: text), to: &folded)
    for index in folded.indices where (97...122).contains(folded[index]) { folded[index] &-= 32 }
    return folded.withUnsafeBufferPointer { mixed.isHeld(by: $0) }
  }
}

/// Words that are looked for as they are: a table of 65,536 bits over their first three bytes sorts
/// out most places; the rest are compared.
private struct WordSet {
  private var bits = [UInt64](repeating: 0, count: 1024)
  private var words: [UInt32: [[UInt8]]] = [:]
  private var shortWords: [[UInt8]] = []
  private(set) var isEmpty = true

  mutating func add(_ word: [UInt8]) {
    guard !word.isEmpty else { return }
    isEmpty = false
    guard word.count >= 3 else {
      shortWords.append(word)
      return
    }
    let key = UInt32(word[0]) << 16 | UInt32(word[1]) << 8 | UInt32(word[2])
    words[key, default: []].append(word)
    let slot = Self.slot(key)
    bits[slot >> 6] |= 1 << UInt64(slot & 63)
  }

  func isHeld(by text: UnsafeBufferPointer<UInt8>) -> Bool {
    if isEmpty { return false }
    for word in shortWords
    where text.indices.contains(where: { Self.stands(word, in: text, at: $0) }) {
      return true
    }
    guard text.count >= 3, !words.isEmpty else { return false }
    return bits.withUnsafeBufferPointer { bits in
      var key = UInt32(text[0]) << 8 | UInt32(text[1])
      for index in 2..<text.count {
        key = (key << 8 | UInt32(text[index])) & 0xFF_FFFF
        let slot = Self.slot(key)
        guard bits[slot >> 6] & (1 << UInt64(slot & 63)) != 0 else { continue }
        for word in words[key] ?? [] where Self.stands(word, in: text, at: index - 2) {
          return true
        }
      }
      return false
    }
  }

  private static func slot(_ key: UInt32) -> Int {
    Int((key &* 0x9E37_79B1) >> 16)
  }

  private static func stands(
    _ word: [UInt8],
    in text: UnsafeBufferPointer<UInt8>,
    at index: Int
  ) -> Bool {
    guard index + word.count <= text.count else { return false }
    for place in 0..<word.count where text[index + place] != word[place] { return false }
    return true
  }
}
