/// The key of a thing: the same kebab-case text in YAML, on the command line and in output.
///
/// `Product.ID` and `Zone.ID` are different types, so that a park's key cannot be passed for a
/// product's.
public struct Identifier<Owner>: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The text as it stands in the files.
  public let text: String

  /// Wraps a text without checking its form; `isWellFormed` tells whether it is kebab-case.
  public init(_ text: String) {
    self.text = text
  }

  /// The text of the id.
  public var description: String { text }

  /// Whether the text is kebab-case ASCII: lower-case letters and digits, joined by single hyphens.
  public var isWellFormed: Bool {
    var previous: UInt8 = UInt8(ascii: "-")
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
      case UInt8(ascii: "-") where previous != UInt8(ascii: "-"): break
      default: return false
      }
      previous = byte
    }
    return previous != UInt8(ascii: "-")
  }

  /// Orders ids by their UTF-8 bytes, the same on every machine.
  public static func < (left: Identifier, right: Identifier) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}

extension Identifier: ExpressibleByStringLiteral {
  /// Makes an id from a literal, for tests and fixed ids.
  public init(stringLiteral value: String) {
    self.init(value)
  }
}
