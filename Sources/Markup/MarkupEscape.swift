/// Escaping of text for HTML and XML.
package enum MarkupEscape {
  /// Appends text as UTF-8 with markup escaped.
  ///
  /// Control characters, which XML forbids, and characters that turn the direction of the text
  /// around them are shown as U+FFFD, so that a name cannot rearrange the page it stands on.
  static func append(_ text: String, to bytes: inout [UInt8], inAttribute: Bool) {
    var text = text
    text.withUTF8 { source in
      var start = 0
      var index = 0
      /// Copies what needs no escape, then what stands for the next bytes.
      func replace(_ length: Int, by words: StaticString) {
        bytes.append(contentsOf: source[start..<index])
        words.withUTF8Buffer { bytes.append(contentsOf: $0) }
        index += length
        start = index
      }
      while index < source.count {
        switch source[index] {
        case UInt8(ascii: "&"): replace(1, by: "&amp;")
        case UInt8(ascii: "<"): replace(1, by: "&lt;")
        case UInt8(ascii: ">"): replace(1, by: "&gt;")
        case UInt8(ascii: "\"") where inAttribute: replace(1, by: "&quot;")
        case 0x09 where inAttribute: replace(1, by: "&#9;")
        case 0x0A where inAttribute: replace(1, by: "&#10;")
        case 0x0D: replace(1, by: inAttribute ? "&#13;" : "\n")
        case 0x09, 0x0A: index += 1
        case 0..<0x20, 0x7F: replace(1, by: replacement)
        case 0xC2 where index + 1 < source.count && source[index + 1] < 0xA0:
          replace(2, by: replacement)
        case 0xE2, 0xEF:
          if index + 2 < source.count,
            isForbidden(source[index], source[index + 1], source[index + 2])
          {
            replace(3, by: replacement)
          } else {
            index += 1
          }
        default: index += 1
        }
      }
      bytes.append(contentsOf: source[start...])
    }
  }

  /// A text escaped for the content of an element.
  package static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    append(text, to: &bytes, inAttribute: false)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A text for places without markup, such as a terminal or a sheet: forbidden characters shown
  /// as U+FFFD, line ends as spaces.
  package static func plain(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0xE2 || $0 == 0xC2 }) else {
      return text
    }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: result += " "
      case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Whether an attribute holds an address that a click or a load would follow.
  static func holdsAddress(_ name: StaticString) -> Bool {
    name.withUTF8Buffer { buffer in
      switch buffer.count {
      case 3: buffer.elementsEqual("src".utf8)
      case 4: buffer.elementsEqual("href".utf8)
      case 10: buffer.elementsEqual("xlink:href".utf8)
      default: false
      }
    }
  }

  private static let replacement: StaticString = "\u{FFFD}"

  /// U+202A–202E, U+2066–2069, U+FFFE and U+FFFF.
  private static func isForbidden(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    if first == 0xE2 {
      return (second == 0x80 && (0xAA...0xAE).contains(third))
        || (second == 0x81 && (0xA6...0xA9).contains(third))
    }
    return second == 0xBF && third >= 0xBE
  }
}
