/// Escaping of text for HTML and XML.
public enum MarkupEscape {
  /// Appends text as UTF-8 with markup escaped.
  ///
  /// Control characters, which XML forbids, and characters that turn the direction of the text
  /// around them are shown as U+FFFD, so that a name cannot rearrange the page it stands on.
  static func append(_ text: String, to bytes: inout [UInt8], inAttribute: Bool) {
    var text = text
    text.withUTF8 { source in
      var index = 0
      while index < source.count {
        let byte = source[index]
        switch byte {
        case UInt8(ascii: "&"): bytes.append(contentsOf: Array("&amp;".utf8))
        case UInt8(ascii: "<"): bytes.append(contentsOf: Array("&lt;".utf8))
        case UInt8(ascii: ">"): bytes.append(contentsOf: Array("&gt;".utf8))
        case UInt8(ascii: "\"") where inAttribute: bytes.append(contentsOf: Array("&quot;".utf8))
        case 0x09, 0x0A, 0x0D:
          if inAttribute {
            bytes.append(contentsOf: Array("&#\(byte);".utf8))
          } else {
            bytes.append(byte == 0x0D ? 0x0A : byte)
          }
        case 0..<0x20, 0x7F: bytes.append(contentsOf: replacement)
        case 0xC2 where index + 1 < source.count && source[index + 1] < 0xA0:
          bytes.append(contentsOf: replacement)
          index += 1
        case 0xE2, 0xEF:
          if index + 2 < source.count, isForbidden(byte, source[index + 1], source[index + 2]) {
            bytes.append(contentsOf: replacement)
            index += 2
          } else {
            bytes.append(byte)
          }
        default: bytes.append(byte)
        }
        index += 1
      }
    }
  }

  /// A text escaped for the content of an element.
  public static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    append(text, to: &bytes, inAttribute: false)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A text for places without markup, such as a terminal or a sheet: forbidden characters shown
  /// as U+FFFD, line ends as spaces.
  public static func plain(_ text: String) -> String {
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
      let text = String(decoding: buffer, as: UTF8.self)
      return text == "href" || text == "src" || text == "xlink:href"
    }
  }

  private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  /// U+202A–202E, U+2066–2069, U+FFFE and U+FFFF.
  private static func isForbidden(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    if first == 0xE2 {
      return (second == 0x80 && (0xAA...0xAE).contains(third))
        || (second == 0x81 && (0xA6...0xA9).contains(third))
    }
    return second == 0xBF && third >= 0xBE
  }
}
