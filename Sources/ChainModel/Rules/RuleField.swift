/// A field that conditions ask for: what it is called, how it is measured, how one asks for it.
public struct RuleField: Hashable, Sendable, Identifiable {
  /// A field's key, as conditions write it.
  public typealias ID = Identifier<RuleField>

  /// How the values of a field are measured.
  public enum Measure: Hashable, Sendable {
    /// Yes or no.
    case flag
    /// Words.
    case words
    /// An amount a year.
    case yearly
    /// An amount for one unit of the main output; the spellings and what each is in base units.
    case perOutput([Spelling])
    /// An amount in a unit of its own.
    case plain([Spelling])
  }

  /// A spelling of a unit, and how many base units of the field it is.
  public struct Spelling: Hashable, Sendable {
    /// How it is written.
    public let text: String
    /// How many base units it is.
    public let factor: Double

    /// Makes a spelling.
    public init(text: String, factor: Double) {
      self.text = text
      self.factor = factor
    }
  }

  /// The key.
  public let id: ID
  /// What it is called, in the middle of a sentence.
  public let words: Phrase
  /// How it is measured.
  public let measure: Measure
  /// The question to ask where it is not known.
  public let question: Phrase
  /// Two fields whose quotient it is, where it is not stated.
  public let ratio: Ratio?
  /// Whether nobody who wants to qualify can change it, such as where a firm stands.
  public let isFixed: Bool

  /// Two fields, one over the other.
  public struct Ratio: Hashable, Sendable {
    /// What is divided.
    public let part: ID
    /// What it is divided by.
    public let whole: ID

    /// Makes a quotient.
    public init(of part: ID, to whole: ID) {
      self.part = part
      self.whole = whole
    }
  }

  init(_ id: ID, _ measure: Measure, zh: String, en: String, ask: (zh: String, en: String)) {
    self.init(
      id: id,
      measure: measure,
      words: Phrase(zh: zh, en: en),
      question: Phrase(zh: ask.zh, en: ask.en)
    )
  }

  /// Makes a field that the files declare.
  public init(
    id: ID,
    measure: Measure,
    words: Phrase,
    question: Phrase,
    ratio: Ratio? = nil,
    isFixed: Bool = false
  ) {
    self.id = id
    self.words = words
    self.measure = measure
    self.question = question
    self.ratio = ratio
    self.isFixed = isFixed
  }

  /// The field with a key.
  public static func with(_ id: ID) -> RuleField? { byID[id] }

  private static let byID = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
}

extension RuleField {
  /// Reads a unit of this field; nil for one that it is not measured in.
  public func unit(_ text: String, in units: UnitSystem) -> RuleUnit? {
    switch measure {
    case .flag, .words: return nil
    case .yearly:
      guard let unit = units.parse(text), unit.isYearly else { return nil }
      return RuleUnit(text, .yearly(unit))
    case .plain(let spellings):
      return spellings.first { $0.text == text }.map { RuleUnit(text, .plain($0.factor)) }
    case .perOutput(let spellings):
      let parts = text.split(separator: "/", maxSplits: 1).map(String.init)
      guard parts.count == 2, let spelling = spellings.first(where: { $0.text == parts[0] }),
        let output = Self.output(parts[1], in: units)
      else { return nil }
      return RuleUnit(text, .perOutput(spelling.factor, of: output))
    }
  }

  /// Reads `t` or `100m`: a unit of output, perhaps several of them.
  private static func output(_ text: String, in units: UnitSystem) -> ScaledUnit? {
    if let unit = units.parse(text), !unit.isYearly { return unit }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard let count = Double(digits), count > 0,
      let unit = units.parse(String(text.dropFirst(digits.count))), unit.scale == 1,
      !unit.isYearly
    else { return nil }
    return ScaledUnit(scale: count, unit: unit.unit)
  }

  /// The spellings that a message may suggest.
  public func unitExamples() -> [String] {
    switch measure {
    case .flag, .words: []
    case .yearly: ["万t/a", "t/a"]
    case .perOutput(let spellings): spellings.map { $0.text + "/t" }
    case .plain(let spellings): spellings.map(\.text)
    }
  }
}
