/// Bytes as letters, for pictures within a text (RFC 4648).
enum Base64 {
  private static let letters = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8
  )

  static func text(_ bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    result.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let block = bytes[start..<min(start + 3, bytes.count)]
      var bits = block.reduce(0) { $0 << 8 | UInt32($1) }
      bits <<= UInt32(8 * (3 - block.count))
      for place in 0..<4 {
        result.append(
          place > block.count
            ? UInt8(ascii: "=") : letters[Int(bits >> UInt32(18 - 6 * place) & 63)]
        )
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
