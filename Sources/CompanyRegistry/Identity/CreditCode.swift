/// A unified social credit code 统一社会信用代码 whose check character is right.
///
/// GB 32100-2015: 17 characters of an alphabet of 31 (digits and capitals without I, O, S, V, Z),
/// weighted by powers of 3 modulo 31, and a check character.
package struct CreditCode: Hashable, Sendable, CustomStringConvertible {
  /// The number of characters.
  package static let length = 18

  /// The code in capitals.
  package let text: String

  /// Reads a code, in any width and case; nil where a character or the check is wrong.
  package init?(_ text: String) {
    var folded: [UInt8] = []
    TextFolding.appendCode(Array(text.utf8).span, to: &folded)
    guard Self.isValid(folded.span) else { return nil }
    self.text = String(decoding: folded, as: UTF8.self)
  }

  /// The code in capitals.
  package var description: String { text }

  /// The GB/T 2260 code of the county whose authority issued the code, characters 3 to 8.
  package var division: Int? { Self.division(in: Array(text.utf8).span) }

  /// Whether folded bytes are a code with the right check character.
  static func isValid(_ bytes: Bytes) -> Bool {
    guard bytes.count == length else { return false }
    var sum = 0
    for index in 0..<17 {
      let value = value(of: bytes[index])
      guard value >= 0 else { return false }
      sum += value * weights[index]
    }
    let check = value(of: bytes[17])
    return check >= 0 && (sum + check) % 31 == 0
  }

  /// Characters 3 to 8 as a number, where they are digits.
  static func division(in bytes: Bytes) -> Int? {
    guard bytes.count == length else { return nil }
    var number = 0
    for index in 2..<8 {
      let byte = bytes[index]
      guard (48...57).contains(byte) else { return nil }
      number = number * 10 + Int(byte &- 48)
    }
    return number
  }

  /// 3^i mod 31.
  private static let weights: InlineArray<17, Int> = [
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28,
  ]

  /// The value of a character in the alphabet of the standard, or -1.
  private static func value(of byte: UInt8) -> Int {
    switch byte {
    case 48...57: Int(byte) - 48
    case 65...72: Int(byte) - 55  // A–H
    case 74...78: Int(byte) - 56  // J–N
    case 80...82: Int(byte) - 57  // P–R
    case 84, 85: Int(byte) - 58  // T, U
    case 87...89: Int(byte) - 59  // W–Y
    default: -1
    }
  }
}
