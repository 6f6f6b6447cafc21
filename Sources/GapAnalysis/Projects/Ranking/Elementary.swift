/// Exponential and logarithm in plain arithmetic: the same bits on every machine.
enum Elementary {
  static let logarithmOfTwo = 0.693_147_180_559_945_3

  /// e to a power.
  static func exponential(_ power: Double) -> Double {
    guard power > -700 else { return 0 }
    let whole = (power / logarithmOfTwo).rounded()
    let rest = power - whole * logarithmOfTwo
    var sum = 1.0
    var term = 1.0
    for place in 1...18 {
      term *= rest / Double(place)
      sum += term
    }
    return sum * Double(sign: .plus, exponent: Int(min(whole, 1000)), significand: 1)
  }

  /// The natural logarithm of a positive number.
  static func logarithm(_ value: Double) -> Double {
    guard value > 0, value.isFinite else { return value > 0 ? 709 : -709 }
    let mantissa = value.significand / 1.414_213_562_373_095_1
    let ratio = (mantissa - 1) / (mantissa + 1)
    let square = ratio * ratio
    var sum = 0.0
    var power = ratio
    for place in stride(from: 1, through: 31, by: 2) {
      sum += power / Double(place)
      power *= square
    }
    return 2 * sum + (Double(value.exponent) + 0.5) * logarithmOfTwo
  }
}
