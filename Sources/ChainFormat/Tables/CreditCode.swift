/// Checks unified social credit codes 统一社会信用代码, GB 32100-2015.
enum CreditCode {
  /// What a check came to.
  enum Outcome: Equatable {
    case valid
    /// Not 18 of the characters that the standard has.
    case form
    /// Another last character belongs to the first 17.
    case character(Character)
  }

  private static let characters = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")

  /// Compares the last character with the weighted sum of the others modulo 31.
  static func check(_ code: String) -> Outcome {
    let values = code.compactMap { characters.firstIndex(of: $0) }
    guard code.count == 18, values.count == 18 else { return .form }
    var sum = 0
    var weight = 1
    for value in values.prefix(17) {
      sum += value * weight
      weight = weight * 3 % 31
    }
    let expected = (31 - sum % 31) % 31
    return values[17] == expected ? .valid : .character(characters[expected])
  }
}
