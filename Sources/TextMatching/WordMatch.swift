/// One word found in a text.
package struct WordMatch: Hashable, Sendable {
  /// The word's place in the list that the matcher was made from.
  package let word: Int32
  /// The offset of its first byte.
  package let start: Int32
  /// The offset after its last byte.
  package let end: Int32

  /// Notes a match.
  @inlinable
  package init(word: Int32, start: Int32, end: Int32) {
    self.word = word
    self.start = start
    self.end = end
  }
}
