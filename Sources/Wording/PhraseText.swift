/// Pieces that phrases about files are built from.
enum PhraseText {
  /// The longest piece of a file that a phrase repeats, in characters.
  static let longest = 60

  /// A text from a file as a phrase may repeat it: on one line and of bounded length.
  static func shown(_ text: String) -> String {
    var result = ""
    var count = 0
    for scalar in text.unicodeScalars {
      guard count < longest else { return result + "…" }
      count += 1
      switch scalar.value {
      case 9: result += "\\t"
      case 10: result += "\\n"
      case 13: result += "\\r"
      case 0..<32, 127..<160, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF:
        result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A text in English quotation marks.
  static func quoted(_ text: String) -> String { "'" + shown(text) + "'" }

  /// A text in Chinese quotation marks.
  static func 引(_ text: String) -> String { "“" + shown(text) + "”" }

  /// Words in English: `a, b, c`.
  static func list(_ words: [String]) -> String {
    words.map(shown).joined(separator: ", ")
  }

  /// Words in Chinese: `a、b、c`.
  static func 列(_ words: [String]) -> String {
    words.map(shown).joined(separator: "、")
  }

  /// A suggestion in English, with the space before it.
  static func hint(_ suggestion: String?) -> String {
    suggestion.map { " (did you mean \(quoted($0))?)" } ?? ""
  }

  /// A suggestion in Chinese.
  static func 提示(_ suggestion: String?) -> String {
    suggestion.map { "（是否为\(引($0))？）" } ?? ""
  }

  /// A number with up to four decimals and no trailing zeros.
  static func number(_ value: Double) -> String {
    guard value.isFinite else { return value > 0 ? "∞" : "-∞" }
    guard abs(value) < 1e12 else { return "\(value)" }
    let scale = abs(value) < 0.1 ? 1_000_000.0 : 10_000.0
    let rounded = (value * scale).rounded() / scale
    guard rounded == rounded.rounded() else { return "\(rounded)" }
    return Int(exactly: rounded).map { String($0) } ?? "\(rounded)"
  }

  /// A fraction as a percentage with one decimal.
  static func percent(_ fraction: Double) -> String {
    number((fraction * 1000).rounded() / 10) + " %"
  }
}
