/// Addresses that may stand in a link.
package enum SafeAddress {
  /// The address, or `#` where following it could run a program.
  package static func checked(_ address: String) -> String {
    isSafe(address) ? address : "#"
  }

  /// Whether an address is relative, or of a kind that only shows something.
  package static func isSafe(_ address: String) -> Bool {
    guard let colon = address.utf8.firstIndex(of: UInt8(ascii: ":")) else { return true }
    let scheme = address.utf8[..<colon]
    if scheme.contains(where: {
      $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#")
    }) {
      return true
    }
    let name = String(decoding: scheme.map { $0 | 0x20 }, as: UTF8.self)
    return name == "http" || name == "https" || name == "mailto"
  }

  /// A text as one segment of a relative address: bytes other than letters, digits, `-`, `.`, `_`
  /// and `~` as `%XX`.
  package static func segment(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: bytes.append(byte)
      default: bytes += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
