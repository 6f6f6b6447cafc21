/// Tells whether a text holds one of a set of words, in one pass over its bytes.
///
/// A table of 65,536 bits over the first three bytes of the words sorts out most places; the rest
/// are compared. Time O(length of the text) as long as words rarely share their first character
/// with it.
struct WordFilter {
  private var bits = [UInt64](repeating: 0, count: 1024)
  private var words: [UInt32: [[UInt8]]] = [:]
  private var shortWords: [[UInt8]] = []
  private var folded: [UInt8] = []

  /// Takes words as they are looked for: half-width, in capitals.
  init(words: [String]) {
    for word in words {
      let bytes = Array(word.utf8)
      guard bytes.count >= 3 else {
        if !bytes.isEmpty { shortWords.append(bytes) }
        continue
      }
      let key = Self.key(bytes[0], bytes[1], bytes[2])
      self.words[key, default: []].append(bytes)
      let slot = Self.slot(key)
      bits[slot >> 6] |= 1 << UInt64(slot & 63)
    }
  }

  /// Whether a text, in any width and case, holds one of the words.
  mutating func matches(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    folded.removeAll(keepingCapacity: true)
    TextFolding.appendHalfWidth(Bytes(_unsafeElements: text), to: &folded)
    for index in folded.indices where (97...122).contains(folded[index]) { folded[index] &-= 32 }
    let bytes = folded.span
    for word in shortWords where Self.holds(bytes, word) { return true }
    guard bytes.count >= 3 else { return false }
    for index in 0..<(bytes.count - 2) {
      let key = Self.key(bytes[index], bytes[index + 1], bytes[index + 2])
      let slot = Self.slot(key)
      guard bits[slot >> 6] & (1 << UInt64(slot & 63)) != 0 else { continue }
      for word in words[key] ?? [] where Self.stands(word, in: bytes, at: index) { return true }
    }
    return false
  }

  private static func key(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> UInt32 {
    UInt32(first) << 16 | UInt32(second) << 8 | UInt32(third)
  }

  private static func slot(_ key: UInt32) -> Int {
    Int((key &* 0x9E37_79B1) >> 16)
  }

  private static func holds(_ bytes: Bytes, _ word: [UInt8]) -> Bool {
    guard bytes.count >= word.count else { return false }
    for index in 0...(bytes.count - word.count) where stands(word, in: bytes, at: index) {
      return true
    }
    return false
  }

  private static func stands(_ word: [UInt8], in bytes: Bytes, at index: Int) -> Bool {
    guard index + word.count <= bytes.count else { return false }
    for place in 0..<word.count where bytes[index + place] != word[place] { return false }
    return true
  }
}
