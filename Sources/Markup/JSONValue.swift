/// A JSON value whose objects keep the order of their fields.
package indirect enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([JSONField])

  /// An object from fields in order.
  package static func fields(_ fields: KeyValuePairs<String, JSONValue>) -> JSONValue {
    .object(fields.map { JSONField($0.key, $0.value) })
  }

  /// A number, or null where there is none or where it is infinite.
  package static func optional(_ number: Double?) -> JSONValue {
    number.map { .number($0) } ?? .null
  }

  /// A text, or null where there is none.
  package static func optional(_ text: String?) -> JSONValue {
    text.map { .string($0) } ?? .null
  }

  /// A list of texts.
  package static func strings(_ texts: some Sequence<String>) -> JSONValue {
    .array(texts.map { .string($0) })
  }
}

/// One field of a JSON object.
package struct JSONField: Hashable, Sendable {
  /// The name.
  package let name: String
  /// The value.
  package let value: JSONValue

  /// Makes a field.
  package init(_ name: String, _ value: JSONValue) {
    self.name = name
    self.value = value
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  /// A text.
  package init(stringLiteral value: String) {
    self = .string(value)
  }

  /// A whole number.
  package init(integerLiteral value: Int) {
    self = .number(Double(value))
  }
}

extension JSONValue {
  /// The object with further fields at its end; anything else as it is.
  package func adding(_ fields: [JSONField]) -> JSONValue {
    guard case .object(let known) = self else { return self }
    return .object(known + fields)
  }
}
