import Words

/// Numbers as SVG and DOT write them.
enum SVGNumber {
  /// A number with at most this many digits after the point.
  static func text(_ value: Double, digits: Int = 1) -> String {
    DecimalText.fixed(value, digits: digits)
  }
}

/// Collects the elements of an SVG drawing.
struct SVGText {
  private(set) var text = ""

  /// Adds an element without content.
  mutating func element(_ name: String, _ attributes: [(String, String)], title: String? = nil) {
    open(name, attributes, isEmpty: title == nil)
    guard let title else { return }
    text += "<title>\(Self.escaped(title))</title></\(name)>\n"
  }

  /// Adds an element with the content that the body adds.
  mutating func group(
    _ name: String = "g",
    _ attributes: [(String, String)] = [],
    body: (inout SVGText) -> Void
  ) {
    open(name, attributes, isEmpty: false)
    text += "\n"
    body(&self)
    text += "</\(name)>\n"
  }

  /// Adds a title, which viewers show as a tooltip.
  mutating func title(_ words: String) {
    text += "<title>\(Self.escaped(words))</title>\n"
  }

  /// Adds style rules, which must not hold `<` or `&`.
  mutating func style(_ rules: String) {
    text += "<style>\n\(rules)\n</style>\n"
  }

  /// Adds a line of text; `y` is its baseline.
  mutating func line(
    _ words: String,
    x: Double,
    y: Double,
    class style: String,
    fill: String? = nil,
    anchor: String? = nil
  ) {
    var attributes = [
      ("class", style), ("x", SVGNumber.text(x)), ("y", SVGNumber.text(y)),
    ]
    if let fill { attributes.append(("fill", fill)) }
    if let anchor { attributes.append(("text-anchor", anchor)) }
    open("text", attributes, isEmpty: false)
    text += "\(Self.escaped(words))</text>\n"
  }

  private mutating func open(_ name: String, _ attributes: [(String, String)], isEmpty: Bool) {
    text += "<\(name)"
    for (key, value) in attributes { text += " \(key)=\"\(Self.escaped(value))\"" }
    text += isEmpty ? "/>\n" : ">"
  }

  /// The text with what XML forbids or gives a meaning to replaced, and what turns text round.
  static func escaped(_ words: String) -> String {
    guard
      words.utf8.contains(where: {
        $0 < 0x20 || $0 == 0x26 || $0 == 0x3C || $0 == 0x3E || $0 == 0x22 || $0 == 0xE2
          || $0 == 0xEF
      })
    else {
      return words
    }
    var result = ""
    for scalar in words.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\t", "\n", "\r": result += " "
      case _ where scalar.value < 0x20: break
      case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": result += "\u{FFFD}"
      case "\u{FFFE}", "\u{FFFF}": break
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
