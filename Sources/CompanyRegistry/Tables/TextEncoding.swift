import Files

/// An encoding that exports come in.
package enum TextEncoding: String, Hashable, Sendable, CaseIterable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case utf32LittleEndian = "UTF-32LE"
  case utf32BigEndian = "UTF-32BE"
  case gb18030 = "GB18030"

  /// Guesses from the beginning of a file: a byte-order mark is believed; else zeros tell the wide
  /// encodings, and of the others the one that explains most lines is taken.
  static func guess(_ start: Bytes, isWhole: Bool) -> TextEncoding {
    func begins(_ mark: [UInt8]) -> Bool {
      start.count >= mark.count && mark.indices.allSatisfy { start[$0] == mark[$0] }
    }
    if begins([0xEF, 0xBB, 0xBF]) { return .utf8 }
    if begins([0xFF, 0xFE, 0, 0]) { return .utf32LittleEndian }
    if begins([0, 0, 0xFE, 0xFF]) { return .utf32BigEndian }
    if begins([0xFF, 0xFE]) { return .utf16LittleEndian }
    if begins([0xFE, 0xFF]) { return .utf16BigEndian }
    if let wide = guessWide(start) { return wide }
    return explainsMost(start)
  }

  /// Which of UTF-8 and GB18030 fits more lines that are not plain ASCII.
  private static func explainsMost(_ start: Bytes) -> TextEncoding {
    var (utf8, gb18030) = (0, 0)
    start.withUnsafeBufferPointer { bytes in
      for line in bytes.split(separator: 10, omittingEmptySubsequences: true)
      where line.contains(where: { $0 >= 0x80 }) {
        let part = UnsafeBufferPointer(rebasing: line)
        if UTF8Check.firstInvalid(in: part) == nil {
          utf8 += 1
        } else if hasPairs(part) {
          gb18030 += 1
        }
      }
    }
    return gb18030 > utf8 ? .gb18030 : .utf8
  }

  /// Whether bytes have the structure of GB18030 throughout.
  private static func hasPairs(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      guard bytes[index] >= 0x80 else {
        index += 1
        continue
      }
      guard (0x81...0xFE).contains(bytes[index]), index + 1 < bytes.count else { return false }
      switch bytes[index + 1] {
      case 0x40...0x7E, 0x80...0xFE: index += 2
      case 0x30...0x39: index += 4
      default: return false
      }
    }
    return true
  }

  /// UTF-16 and UTF-32 without a mark show as zero bytes beside delimiters, digits and line ends.
  private static func guessWide(_ start: Bytes) -> TextEncoding? {
    let count = min(start.count, 4096)
    var zeros = [0, 0, 0, 0]
    for index in 0..<count where start[index] == 0 { zeros[index % 4] += 1 }
    let quarter = count / 4
    if quarter > 4, zeros[3] + zeros[2] >= 2 * quarter - 1 { return .utf32LittleEndian }
    if quarter > 4, zeros[0] + zeros[1] >= 2 * quarter - 1 { return .utf32BigEndian }
    let (even, odd) = (zeros[0] + zeros[2], zeros[1] + zeros[3])
    // A few zeros are no encoding: the rows they stand in are no text.
    guard max(even, odd) * 16 > count, min(even, odd) * 8 <= max(even, odd) else { return nil }
    return odd > even ? .utf16LittleEndian : .utf16BigEndian
  }
}
