/// One JSON object of a line: its keys with their values as text.
///
/// Strings are unescaped, null is empty; numbers, booleans, lists and objects keep their own text.
struct FlatObject {
  private(set) var members: [(key: String, value: [UInt8])] = []

  /// Reads a line; nil where it is no whole object.
  init?(_ line: [UInt8]) {
    var place = 0
    func skipBlanks() {
      while place < line.count, line[place] <= 32 { place += 1 }
    }
    skipBlanks()
    guard place < line.count, line[place] == UInt8(ascii: "{") else { return nil }
    place += 1
    skipBlanks()
    if place < line.count, line[place] == UInt8(ascii: "}") {
      place += 1
    } else {
      while true {
        skipBlanks()
        guard let key = Self.string(line, &place) else { return nil }
        skipBlanks()
        guard place < line.count, line[place] == UInt8(ascii: ":") else { return nil }
        place += 1
        skipBlanks()
        guard let value = Self.value(line, &place) else { return nil }
        members.append((String(decoding: key, as: UTF8.self), value))
        skipBlanks()
        guard place < line.count else { return nil }
        let mark = line[place]
        place += 1
        if mark == UInt8(ascii: "}") { break }
        guard mark == UInt8(ascii: ",") else { return nil }
      }
    }
    skipBlanks()
    guard place == line.count else { return nil }
  }

  /// The value of a key; nil where there is none.
  subscript(key: String) -> [UInt8]? {
    members.first { $0.key == key }?.value
  }

  private static func value(_ line: [UInt8], _ place: inout Int) -> [UInt8]? {
    guard place < line.count else { return nil }
    switch line[place] {
    case UInt8(ascii: "\""): return string(line, &place)
    case UInt8(ascii: "{"), UInt8(ascii: "["): return nested(line, &place)
    default:
      let start = place
      while place < line.count, !",}] \t".utf8.contains(line[place]) { place += 1 }
      let text = Array(line[start..<place])
      return text.isEmpty ? nil : text == Array("null".utf8) ? [] : text
    }
  }

  /// The text of a list or an object, to its closing bracket.
  private static func nested(_ line: [UInt8], _ place: inout Int) -> [UInt8]? {
    let start = place
    var depth = 0
    while place < line.count {
      switch line[place] {
      case UInt8(ascii: "\""):
        guard string(line, &place) != nil else { return nil }
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        if depth == 0 {
          place += 1
          return Array(line[start..<place])
        }
      default: break
      }
      place += 1
    }
    return nil
  }

  private static func string(_ line: [UInt8], _ place: inout Int) -> [UInt8]? {
    guard place < line.count, line[place] == UInt8(ascii: "\"") else { return nil }
    place += 1
    var text: [UInt8] = []
    while place < line.count {
      let byte = line[place]
      place += 1
      switch byte {
      case UInt8(ascii: "\""): return text
      case UInt8(ascii: "\\"):
        guard place < line.count, let scalar = escape(line, &place) else { return nil }
        text.append(contentsOf: Array(String(scalar).utf8))
      default: text.append(byte)
      }
    }
    return nil
  }

  /// Reads what stands after a backslash; two halves of a surrogate pair are one character.
  private static func escape(_ line: [UInt8], _ place: inout Int) -> Unicode.Scalar? {
    let mark = line[place]
    place += 1
    switch mark {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "u"):
      guard let first = unit(line, &place) else { return nil }
      guard (0xD800...0xDBFF).contains(first) else { return Unicode.Scalar(first) }
      guard place + 1 < line.count, line[place] == UInt8(ascii: "\\"),
        line[place + 1] == UInt8(ascii: "u")
      else { return nil }
      place += 2
      guard let second = unit(line, &place), (0xDC00...0xDFFF).contains(second) else { return nil }
      return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + second - 0xDC00)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(mark)
    default: return nil
    }
  }

  private static func unit(_ line: [UInt8], _ place: inout Int) -> UInt32? {
    guard place + 4 <= line.count else { return nil }
    let digits = String(decoding: line[place..<place + 4], as: UTF8.self)
    place += 4
    return UInt32(digits, radix: 16)
  }
}
