extension TableRow {
  /// Makes runs of zero bytes, which a damaged block of a disk leaves in a text, one space each.
  ///
  /// A run is longer than any character of any encoding leaves zeros: fewer are the trace of wide
  /// text or of binary data, and then nothing is changed.
  ///
  /// - Returns: Whether the row holds no zero bytes any more.
  mutating func blankZeros() -> Bool {
    var run = 0
    for byte in bytes {
      if byte == 0 {
        run += 1
      } else {
        guard run == 0 || run >= Self.shortestRun else { return false }
        run = 0
      }
    }
    guard run == 0 || run >= Self.shortestRun else { return false }
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    var start = 0
    for cell in ends.indices {
      for place in start..<ends[cell] {
        if bytes[place] != 0 {
          kept.append(bytes[place])
        } else if place == start || bytes[place - 1] != 0 {
          kept.append(UInt8(ascii: " "))
        }
      }
      start = ends[cell]
      ends[cell] = kept.count
    }
    bytes = kept
    return true
  }

  /// UTF-32 leaves three zeros beside an ASCII character.
  private static let shortestRun = 4
}
