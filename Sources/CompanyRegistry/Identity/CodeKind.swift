/// What the code of a row turned out to be.
public enum CodeKind: Int, Hashable, Sendable, CaseIterable {
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
