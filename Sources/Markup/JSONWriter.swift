/// Writes JSON with the fields in their order and each number in at most twelve digits.
///
/// The same value gives the same bytes on every machine. `<`, `>` and `&` in texts are written as
/// escapes, so that the text may stand inside a page.
package struct JSONWriter: Sendable {
  /// Whether fields stand on lines of their own.
  package let isIndented: Bool

  /// Makes a writer.
  package init(isIndented: Bool = true) {
    self.isIndented = isIndented
  }

  /// The text of a value, with a line end.
  package func text(_ value: JSONValue) -> String {
    String(decoding: bytes(value), as: UTF8.self)
  }

  /// The UTF-8 of a value, with a line end.
  package func bytes(_ value: JSONValue) -> [UInt8] {
    var bytes: [UInt8] = []
    append(value, to: &bytes, depth: 0)
    bytes.append(0x0A)
    return bytes
  }

  private func append(_ value: JSONValue, to bytes: inout [UInt8], depth: Int) {
    switch value {
    case .null: bytes += Array("null".utf8)
    case .bool(let flag): bytes += Array((flag ? "true" : "false").utf8)
    case .number(let number): bytes += Array(Self.number(number).utf8)
    case .string(let text): Self.append(text, to: &bytes)
    case .array(let items):
      let isFlat = items.allSatisfy(\.isScalar)
      list("[", "]", items, &bytes, depth, isFlat: isFlat) { item, bytes in
        append(item, to: &bytes, depth: depth + 1)
      }
    case .object(let fields):
      let isFlat = fields.count <= 4 && fields.allSatisfy(\.value.isNumber)
      list("{", "}", fields, &bytes, depth, isFlat: isFlat) { field, bytes in
        Self.append(field.name, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        if isIndented { bytes.append(0x20) }
        append(field.value, to: &bytes, depth: depth + 1)
      }
    }
  }

  private func list<Item>(
    _ start: Unicode.Scalar,
    _ end: Unicode.Scalar,
    _ items: [Item],
    _ bytes: inout [UInt8],
    _ depth: Int,
    isFlat: Bool,
    _ write: (Item, inout [UInt8]) -> Void
  ) {
    bytes.append(UInt8(ascii: start))
    let breaks = isIndented && !isFlat && !items.isEmpty
    for (index, item) in items.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      if breaks {
        indent(&bytes, depth + 1)
      } else if isIndented, index > 0 {
        bytes.append(0x20)
      }
      write(item, &bytes)
    }
    if breaks { indent(&bytes, depth) }
    bytes.append(UInt8(ascii: end))
  }

  private func indent(_ bytes: inout [UInt8], _ depth: Int) {
    bytes.append(0x0A)
    for _ in 0..<depth * 2 { bytes.append(0x20) }
  }

  /// A number with at most twelve significant digits, in its shortest form; `null` where JSON has
  /// none.
  ///
  /// What a calculation leaves in the digits after the twelfth tells nothing: `10550`, not
  /// `10550.000000000002`.
  static func number(_ value: Double) -> String {
    guard value.isFinite else { return "null" }
    let value = rounded(value)
    if abs(value) < 9e15, let whole = Int64(exactly: value) { return "\(whole)" }
    return "\(value)"
  }

  /// The number nearest to a value among those of twelve significant digits.
  private static func rounded(_ value: Double) -> Double {
    let limit = 12
    let parts = "\(abs(value))".split(separator: "e")
    var exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    var digits: [UInt8] = []
    var isFraction = false
    for byte in parts[0].utf8 {
      if byte == UInt8(ascii: ".") {
        isFraction = true
        continue
      }
      if isFraction { exponent -= 1 }
      if digits.isEmpty, byte == UInt8(ascii: "0") { continue }
      digits.append(byte)
    }
    guard digits.count > limit else { return value }
    let isUp = digits[limit] >= UInt8(ascii: "5")
    exponent += digits.count - limit
    let whole = UInt64(String(decoding: digits.prefix(limit), as: UTF8.self)) ?? 0
    let text = "\(whole + (isUp ? 1 : 0))e\(exponent)"
    guard let rounded = Double(text) else { return value }
    return value < 0 ? -rounded : rounded
  }

  private static func append(_ text: String, to bytes: inout [UInt8]) {
    let digits = Array("0123456789abcdef".utf8)
    bytes.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": bytes += [0x5C, 0x22]
      case "\\": bytes += [0x5C, 0x5C]
      case "\n": bytes += [0x5C, UInt8(ascii: "n")]
      case "\t": bytes += [0x5C, UInt8(ascii: "t")]
      case "<", ">", "&", "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}"..."\u{202E}",
        "\u{2066}"..."\u{2069}":
        let value = Int(scalar.value)
        bytes += Array("\\u".utf8)
        for shift in [12, 8, 4, 0] { bytes.append(digits[value >> shift & 15]) }
      default: bytes += Array(String(scalar).utf8)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}

extension JSONValue {
  fileprivate var isNumber: Bool {
    switch self {
    case .null, .bool, .number: true
    case .string, .array, .object: false
    }
  }

  fileprivate var isScalar: Bool {
    switch self {
    case .null, .bool, .number, .string: true
    case .array, .object: false
    }
  }
}
