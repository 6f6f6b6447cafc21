/// Numbers as text, the same on every machine and in every locale.
package enum DecimalText {
  /// A number with at most 0 to 9 digits after the point, trailing zeros dropped.
  ///
  /// Infinity is written as `∞`; `grouped` sets thousands apart by commas.
  package static func fixed(_ value: Double, digits: Int, grouped: Bool = false) -> String {
    guard value.isFinite else { return value.isNaN ? "—" : value < 0 ? "-∞" : "∞" }
    var divisor = 1
    for _ in 0..<digits { divisor *= 10 }
    let power = Double(divisor)
    let scaled = (abs(value) * power).rounded(.toNearestOrAwayFromZero)
    guard scaled < 9e15, let whole = Int(exactly: scaled) else { return "\(value)" }
    var text = String(whole / divisor)
    if grouped { text = group(text) }
    var fraction = String(whole % divisor)
    fraction = String(repeating: "0", count: max(0, digits - fraction.utf8.count)) + fraction
    while fraction.hasSuffix("0") { fraction.removeLast() }
    if digits > 0, !fraction.isEmpty { text += "." + fraction }
    return value < 0 && whole != 0 ? "-" + text : text
  }

  /// A number with as many digits after the point as the others of its column: `38.00` beside
  /// `24.76`.
  package static func padded(_ value: Double, digits: Int) -> String {
    let text = fixed(value, digits: digits)
    guard digits > 0, value.isFinite, abs(value) < 1e12 else { return text }
    let places = text.firstIndex(of: ".").map { text.distance(from: $0, to: text.endIndex) - 1 }
    return text + (places == nil ? "." : "")
      + String(repeating: "0", count: max(0, digits - (places ?? 0)))
  }

  /// A number with about three significant digits, never in exponents.
  package static func significant(_ value: Double, grouped: Bool = false) -> String {
    let size = abs(value)
    guard size.isFinite, size > 0 else { return fixed(value, digits: 0) }
    let digits: Int
    switch size {
    case 100...: digits = 0
    case 10..<100: digits = 1
    case 1..<10: digits = 2
    case 0.1..<1: digits = 3
    case 0.01..<0.1: digits = 4
    case 0.001..<0.01: digits = 5
    default: digits = 8
    }
    return fixed(value, digits: digits, grouped: grouped)
  }

  /// A number as people remember it: no more than three figures that count, never in exponents.
  public static func threeFigures(_ value: Double, grouped: Bool = false) -> String {
    var power = 1.0
    while abs(value) / power >= 1000, power < 1e15 { power *= 10 }
    let rounded = power > 1 ? (value / power).rounded(.toNearestOrAwayFromZero) * power : value
    return significant(rounded, grouped: grouped)
  }

  /// A number of a file as a message repeats it: four digits after the point, six below a tenth.
  package static func stated(_ value: Double) -> String {
    fixed(value, digits: abs(value) < 0.1 ? 6 : 4)
  }

  /// A fraction as a percentage: `17.8%`.
  package static func percent(_ fraction: Double) -> String {
    let value = fraction * 100
    return fixed(value, digits: abs(value) < 10 ? 1 : 0) + "%"
  }

  private static func group(_ digits: String) -> String {
    var result = ""
    for (index, character) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { result.append(",") }
      result.append(character)
    }
    return result
  }
}
