/// Checks bytes for being UTF-8, by the table of well-formed sequences of the Unicode Standard (3-7).
enum UTF8Check {
  /// Whether bytes are well-formed UTF-8.
  static func isValid(_ bytes: Bytes) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      let count = buffer.count
      var index = 0
      while index < count {
        let first = buffer[index]
        if first < 0x80 {
          index += 1
          continue
        }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard first >= 0xC2, first <= 0xF4, index + length <= count else { return false }
        let second = buffer[index + 1]
        let low: UInt8 = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80
        let high: UInt8 = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF
        guard second >= low, second <= high else { return false }
        var place = 2
        while place < length {
          guard buffer[index + place] & 0xC0 == 0x80 else { return false }
          place += 1
        }
        index += length
      }
      return true
    }
  }
}
