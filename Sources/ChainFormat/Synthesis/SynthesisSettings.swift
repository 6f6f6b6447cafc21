import ChainModel

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
        parser.report(SynthesisParser.emptyItem, at: item)
      } else if let (key, value) = item.keyAndValue {
        set(key, value, keys: keys, report: &parser)
      } else if !hasType {
        parser.report(SynthesisParser.notKeyValue(String(item.text)), at: item)
      } else if type != nil {
        parser.report(SynthesisParser.repeatedType(String(item.text)), at: item)
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
      let phrase = Phrase.unknownKey(name, expected: keys, suggestion: suggestion)
      return parser.report(phrase, at: key)
    }
    if let first = places[name] {
      return parser.report(.repeatedKey(name, firstLine: first.number), at: key)
    }
    places[name] = value
    switch NumberText.read(value.text) {
    case .wrong(let phrase): parser.report(phrase, at: value)
    case .number(let number) where number < 0 && name.hasSuffix("_bound"):
      parser.report(.negative(String(value.text)), at: value)
    case .number(let number): values[name] = number
    }
  }
}
