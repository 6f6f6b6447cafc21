/// One word found in a text.
public struct WordMatch: Hashable, Sendable {
  /// The word's place in the list that the matcher was made from.
  public let word: Int32
  /// The offset of its first byte.
  public let start: Int32
  /// The offset after its last byte.
  public let end: Int32

  /// Notes a match.
  @inlinable
  public init(word: Int32, start: Int32, end: Int32) {
    self.word = word
    self.start = start
    self.end = end
  }
}
