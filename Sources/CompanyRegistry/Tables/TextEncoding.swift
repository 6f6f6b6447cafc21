import Files

/// An encoding that exports come in.
public enum TextEncoding: String, Hashable, Sendable, CaseIterable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case gb18030 = "GB18030"

  /// Guesses from the beginning of a file: byte-order mark, then validity, then zeros.
  static func guess(_ start: Bytes, isWhole: Bool) -> TextEncoding {
    if start.count >= 2 {
      if start[0] == 0xFF, start[1] == 0xFE { return .utf16LittleEndian }
      if start[0] == 0xFE, start[1] == 0xFF { return .utf16BigEndian }
    }
    if let wide = guessWide(start) { return wide }
    // A cut character at the end is no fault of the text.
    var end = start.count
    if !isWhole {
      var back = 0
      while back < 3, end > 0, start[end - 1] & 0xC0 == 0x80 {
        end -= 1
        back += 1
      }
      if end > 0, start[end - 1] >= 0xC0 { end -= 1 }
    }
    return UTF8Check.isValid(start.extracting(0..<end)) ? .utf8 : .gb18030
  }

  /// UTF-16 without a mark shows as zero bytes beside the delimiters and digits.
  private static func guessWide(_ start: Bytes) -> TextEncoding? {
    var zeros = (even: 0, odd: 0)
    for index in 0..<min(start.count, 4096) where start[index] == 0 {
      if index % 2 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
    }
    if zeros.odd > 0, zeros.odd > zeros.even * 8 { return .utf16LittleEndian }
    if zeros.even > 0, zeros.even > zeros.odd * 8 { return .utf16BigEndian }
    return nil
  }
}
