import ChainModel

/// Reads numbers as people write them: digits, a point, perhaps an exponent.
enum NumberText {
  /// What a text is.
  enum Outcome {
    case number(Double)
    case wrong(Phrase)
  }

  private static let powers: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
    1e18, 1e19, 1e20, 1e21, 1e22,
  ]

  /// The largest amount of anything that a file may state, and the inverse of the smallest: what is
  /// beyond has lost its unit or its point, and would leave nothing of the figures beside it.
  static let largest = 1e15

  /// Reads a text; not finite, out of range and not a number are told apart.
  static func read(_ text: some StringProtocol) -> Outcome {
    guard case .number(let value) = plain(text) else { return slow(String(text)) }
    return checked(value, text)
  }

  private static func checked(_ value: Double, _ text: some StringProtocol) -> Outcome {
    guard value.isFinite else { return .wrong(Self.notFinite(String(text))) }
    guard value == 0 || (1 / largest...largest).contains(abs(value)) else {
      return .wrong(Self.outOfRange(String(text)))
    }
    return .number(value)
  }

  /// A number of at most fifteen digits without an exponent.
  private static func plain(_ text: some StringProtocol) -> Outcome? {
    var mantissa: UInt64 = 0
    var digits = 0
    var decimals = 0
    var hasPoint = false
    var isPlain = true
    var isNegative = false
    for (offset, byte) in text.utf8.enumerated() {
      switch byte {
      case 48...57:
        digits += 1
        if digits <= 15 { mantissa = mantissa * 10 + UInt64(byte - 48) }
        if hasPoint { decimals += 1 }
      case UInt8(ascii: ".") where !hasPoint: hasPoint = true
      case UInt8(ascii: "-") where offset == 0: isNegative = true
      default: isPlain = false
      }
    }
    if isPlain, digits > 0, digits <= 15 {
      // Both are exact, so the quotient is the nearest number (Clinger 1990).
      let value = Double(mantissa) / powers[decimals]
      return .number(isNegative ? -value : value)
    }
    return nil
  }

  private static func slow(_ text: String) -> Outcome {
    let lowered = text.lowercased()
    if [".nan", "nan", ".inf", "inf", "-.inf", "-inf", "+.inf", "infinity", "-infinity"]
      .contains(lowered)
    {
      return .wrong(Self.notFinite(text))
    }
    let allowed = Set("0123456789+-.eE".utf8)
    guard text.utf8.allSatisfy(allowed.contains), let first = text.utf8.first,
      first != UInt8(ascii: "+"), text.utf8.contains(where: { (48...57).contains($0) }),
      text.utf8.count <= 400, let value = Double(text)
    else { return .wrong(.notANumber(text)) }
    return checked(value, text)
  }
}

extension NumberText {
  /// Beyond what an amount or a coefficient can be.
  static func outOfRange(_ text: String) -> Phrase {
    let text = Phrase.quoted(text)
    return Phrase(
      zh: "\(text.zh)超出可用范围；数额应为 0，或绝对值在 1e-15 与 1e15 之间",
      en: "\(text.en) is out of range; expected 0, or a size between 1e-15 and 1e15"
    )
  }

  /// NaN or infinity.
  static func notFinite(_ text: String) -> Phrase {
    let text = Phrase.quoted(text)
    return Phrase(
      zh: "\(text.zh)不是有限数；应为普通数字",
      en: "\(text.en) is not finite; expected a plain number"
    )
  }
}
