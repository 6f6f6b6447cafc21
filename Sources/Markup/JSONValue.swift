/// A JSON value whose objects keep the order of their fields.
public indirect enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([JSONField])

  /// An object from fields in order.
  public static func fields(_ fields: KeyValuePairs<String, JSONValue>) -> JSONValue {
    .object(fields.map { JSONField($0.key, $0.value) })
  }

  /// A number, or null where there is none or where it is infinite.
  public static func optional(_ number: Double?) -> JSONValue {
    number.map { .number($0) } ?? .null
  }

  /// A text, or null where there is none.
  public static func optional(_ text: String?) -> JSONValue {
    text.map { .string($0) } ?? .null
  }

  /// A list of texts.
  public static func strings(_ texts: some Sequence<String>) -> JSONValue {
    .array(texts.map { .string($0) })
  }
}

/// One field of a JSON object.
public struct JSONField: Hashable, Sendable {
  /// The name.
  public let name: String
  /// The value.
  public let value: JSONValue

  /// Makes a field.
  public init(_ name: String, _ value: JSONValue) {
    self.name = name
    self.value = value
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  /// A text.
  public init(stringLiteral value: String) {
    self = .string(value)
  }

  /// A whole number.
  public init(integerLiteral value: Int) {
    self = .number(Double(value))
  }
}

extension JSONValue {
  /// The object with further fields at its end; anything else as it is.
  public func adding(_ fields: [JSONField]) -> JSONValue {
    guard case .object(let known) = self else { return self }
    return .object(known + fields)
  }
}
