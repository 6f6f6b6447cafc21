import Glibc

/// Numbers with at most twelve significant digits, as results for programs promise them.
enum SignificantDigits {
  /// The number nearest to a value that has no more than twelve significant digits.
  static func rounded(_ value: Double) -> Double {
    guard value != 0, value.isFinite else { return value == 0 ? 0 : value }
    let digits = 11 - (Int(exactly: log10(abs(value)).rounded(.down)) ?? 0)
    guard abs(digits) <= 300 else { return value }
    // Powers of ten to 22 are exact, so that each branch rounds once where it matters.
    let power = pow(10, Double(abs(digits)))
    return digits >= 0 ? (value * power).rounded() / power : (value / power).rounded() * power
  }
}
