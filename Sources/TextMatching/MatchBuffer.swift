/// The matches of one scan, in memory that is kept from scan to scan.
struct MatchBuffer {
  /// The bytes of each word, to tell where a match starts.
  let lengths: [Int32]
  private(set) var matches: UnsafeMutablePointer<WordMatch>
  private(set) var count = 0
  private var capacity = 1024

  init(lengths: [Int32]) {
    self.lengths = lengths
    matches = .allocate(capacity: capacity)
  }

  mutating func clear() {
    count = 0
  }

  /// Adds a match that ends here; the library reports matches in the order of their ends.
  mutating func append(word: UInt32, end: UInt64) {
    if count == capacity { grow() }
    let end = Int32(truncatingIfNeeded: end)
    let word = Int32(truncatingIfNeeded: word)
    (matches + count).initialize(
      to: WordMatch(word: word, start: end - lengths[Int(word)], end: end)
    )
    count += 1
  }

  func deallocate() {
    matches.deallocate()
  }

  private mutating func grow() {
    let larger = UnsafeMutablePointer<WordMatch>.allocate(capacity: capacity * 2)
    larger.moveInitialize(from: matches, count: count)
    matches.deallocate()
    matches = larger
    capacity *= 2
  }
}
