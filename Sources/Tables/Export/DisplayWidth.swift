/// How many columns of a terminal a text takes: East Asian wide characters take two.
package enum DisplayWidth {
  /// The width of a text, after Unicode's East Asian Width; combining marks take none.
  package static func width(of text: String) -> Int {
    var sum = 0
    for scalar in text.unicodeScalars { sum += width(of: scalar) }
    return sum
  }

  /// A text cut to a width, with `…` where something is cut off.
  package static func cut(_ text: String, to limit: Int) -> String {
    guard width(of: text) > limit else { return text }
    var result = ""
    var sum = 0
    for character in text {
      let size = character.unicodeScalars.reduce(0) { $0 + width(of: $1) }
      guard sum + size <= limit - 1 else { break }
      sum += size
      result.append(character)
    }
    return result + "…"
  }

  private static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0..<0x300: return 1
    case 0x300...0x36F, 0x200B...0x200F, 0xFE00...0xFE0F, 0x20D0...0x20FF, 0xE0100...0xE01EF:
      return 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
      0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
