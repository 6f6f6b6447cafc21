import Files

/// Recognises the encodings that Chinese spreadsheets save in when nobody says UTF-8.
enum EncodingGuess {
  /// Whether every second byte of the beginning is mostly zero.
  static func isUTF16(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let sample = bytes.prefix(512)
    guard sample.count >= 4 else { return false }
    var zeros = [0, 0]
    for index in sample.indices where bytes[index] == 0 { zeros[index & 1] += 1 }
    // Chinese text has zeros only where ASCII stands: commas, digits and line ends.
    return max(zeros[0], zeros[1]) * 16 > sample.count
      && min(zeros[0], zeros[1]) * 8 <= max(zeros[0], zeros[1])
  }

  /// Whether bytes that are no UTF-8 have the structure of GB18030 (and so GBK, GB2312) throughout.
  ///
  /// UTF-8 with a single broken byte often has that structure by accident, so text that has more
  /// whole UTF-8 sequences than broken bytes is not taken for it.
  static func isGB18030(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      guard bytes[index] >= 0x80 else {
        index += 1
        continue
      }
      guard (0x81...0xFE).contains(bytes[index]), index + 1 < bytes.count else { return false }
      switch bytes[index + 1] {
      case 0x40...0x7E, 0x80...0xFE: index += 2
      case 0x30...0x39:
        guard index + 3 < bytes.count, (0x81...0xFE).contains(bytes[index + 2]),
          (0x30...0x39).contains(bytes[index + 3])
        else { return false }
        index += 4
      default: return false
      }
    }
    let counts = count(bytes)
    return counts.broken > counts.whole
  }

  private static func count(_ bytes: UnsafeBufferPointer<UInt8>) -> (whole: Int, broken: Int) {
    var counts = (whole: 0, broken: 0)
    var index = 0
    while index < bytes.count {
      guard bytes[index] >= 0x80 else {
        index += 1
        continue
      }
      let length = UTF8Check.sequenceLength(at: index, in: bytes)
      if length > 0 { counts.whole += 1 } else { counts.broken += 1 }
      index += max(1, length)
    }
    return counts
  }
}
