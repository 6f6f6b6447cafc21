import Files

extension UTF8Check {
  /// The line and the column in characters of a byte, both from 1.
  static func place(
    of index: Int,
    in bytes: UnsafeBufferPointer<UInt8>
  ) -> (line: Int, column: Int) {
    var (line, column) = (1, 1)
    for byte in bytes[..<index] {
      if byte == UInt8(ascii: "\n") {
        (line, column) = (line + 1, 1)
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return (line, column)
  }
}
