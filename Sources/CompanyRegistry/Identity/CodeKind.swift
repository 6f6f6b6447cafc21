/// What the code of a row turned out to be.
package enum CodeKind: Int, Hashable, Sendable, CaseIterable {
  /// The cell is empty or says that there is none.
  case none = 0
  /// A unified social credit code with the right check character.
  case creditCode = 1
  /// A registration number 注册号 of 15 digits with the right check digit.
  case registrationNumber = 2
  /// Something else: an older number, or a code with a wrong character.
  case other = 3

  /// Tells what folded bytes are.
  static func of(_ bytes: Bytes) -> CodeKind {
    if bytes.isEmpty { return .none }
    if CreditCode.isValid(bytes) { return .creditCode }
    if isRegistrationNumber(bytes) { return .registrationNumber }
    return .other
  }

  /// Whether folded bytes are a code that a spreadsheet took for a number and cut to 15 digits:
  /// `9.1331E+17`, `913306001000000000`.
  static func isDamaged(_ bytes: Bytes) -> Bool {
    var digits = 0
    var zeros = 0
    var index = 0
    while index < bytes.count, (48...57).contains(bytes[index]) || bytes[index] == 46 {
      if bytes[index] != UInt8(ascii: ".") {
        digits += 1
        zeros = bytes[index] == UInt8(ascii: "0") ? zeros + 1 : 0
      }
      index += 1
    }
    guard index == bytes.count else {
      // An exponent of two digits after a number that began with a digit; 91210882E504310978 is a code.
      guard digits > 0, bytes[index] == 69, index + 1 < bytes.count else { return false }
      let rest = index + (bytes[index + 1] == UInt8(ascii: "+") ? 2 : 1)
      return rest < bytes.count && bytes.count - rest <= 2
        && (rest..<bytes.count).allSatisfy { (48...57).contains(bytes[$0]) }
    }
    return digits == CreditCode.length && bytes.count == digits && zeros >= 3
      && !CreditCode.isValid(bytes)
  }

  /// Whether bytes are 15 digits that close under ISO 7064 MOD 11,10.
  static func isRegistrationNumber(_ bytes: Bytes) -> Bool {
    guard bytes.count == 15 else { return false }
    var product = 10
    for index in 0..<15 {
      let byte = bytes[index]
      guard (48...57).contains(byte) else { return false }
      let sum = (product + Int(byte) - 48) % 10
      if index == 14 { return sum == 1 }
      product = (sum == 0 ? 10 : sum) * 2 % 11
    }
    return false
  }
}
