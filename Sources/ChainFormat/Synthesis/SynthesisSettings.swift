import Wording

/// What a line says behind a name: a word for the type, and `key=number` settings.
struct SynthesisSettings {
  /// The type, where a word stands alone.
  private(set) var type: SynthesisLine?
  private var values: [String: Double] = [:]
  private var places: [String: SynthesisLine] = [:]

  /// No settings.
  init() {}

  /// Reads settings between commas.
  ///
  /// - Parameters:
  ///   - rest: What stands behind the name.
  ///   - keys: The keys that may stand there; `price` and costs may be negative, the others not.
  ///   - hasType: Whether a type may stand there.
  ///   - parser: Where faults are told.
  init(
    _ rest: SynthesisLine,
    keys: [String],
    hasType: Bool,
    report parser: inout SynthesisParser
  ) {
    guard !rest.text.isEmpty else { return }
    for item in rest.split(at: ",") {
      if item.text.isEmpty {
        parser.report(.synthesis(.emptyItem), at: item)
      } else if let (key, value) = item.keyAndValue {
        set(key, value, keys: keys, report: &parser)
      } else if !hasType {
        parser.report(.synthesis(.notKeyValue(String(item.text))), at: item)
      } else if type != nil {
        parser.report(.synthesis(.repeatedType(String(item.text))), at: item)
      } else {
        type = item
      }
    }
  }

  /// The number under a key.
  subscript(key: String) -> Double? { values[key] }

  /// Where the number under a key stands.
  func place(of key: String) -> SynthesisLine? { places[key] }

  /// Reads one `key=number`.
  mutating func set(
    _ key: SynthesisLine,
    _ value: SynthesisLine,
    keys: [String],
    report parser: inout SynthesisParser
  ) {
    let name = String(key.text)
    guard keys.contains(name) else {
      let suggestion = parser.suggestion(for: key.text, among: keys)
      let phrase = ValuePhrase.unknownKey(name, expected: keys, suggestion: suggestion)
      return parser.report(.value(phrase), at: key)
    }
    if let first = places[name] {
      return parser.report(.value(.repeatedKey(name, firstLine: first.number)), at: key)
    }
    places[name] = value
    switch Self.number(value.text) {
    case .failure(let fault): parser.report(.value(fault.phrase), at: value)
    case .success(let number) where number < 0 && name.hasSuffix("_bound"):
      parser.report(.value(.negative(String(value.text))), at: value)
    case .success(let number): values[name] = number
    }
  }

  /// Why a text is no number.
  struct NumberFault: Error {
    let phrase: ValuePhrase
  }

  /// Reads digits with a point and perhaps an exponent.
  static func number(_ text: Substring) -> Result<Double, NumberFault> {
    let lowered = text.lowercased()
    if ["nan", "inf", "-inf", "+inf", "infinity", "-infinity"].contains(lowered) {
      return .failure(NumberFault(phrase: .notFinite(String(text))))
    }
    let allowed = text.utf8.allSatisfy { byte in
      (48...57).contains(byte) || [43, 45, 46, 69, 101].contains(byte)
    }
    guard allowed, text.utf8.count <= 400, let number = Double(text) else {
      return .failure(NumberFault(phrase: .notANumber(String(text))))
    }
    guard number.isFinite else {
      return .failure(NumberFault(phrase: .notFinite(String(text))))
    }
    return .success(number)
  }
}
