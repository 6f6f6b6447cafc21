import ChainModel

/// What is known while a workspace is read: ids, units, sources, and what went wrong so far.
final class Reading {
  /// How many words get a suggestion; more would only cost time.
  static let maximumSuggestions = 500

  private(set) var diagnostics: [Diagnostic] = []
  /// Figures that this run changes.
  let settings: [FigureSetting]
  /// The figures that each of them named.
  var settingPlaces: [Int: Set<Origin>] = [:]
  var ids = IdentifierTable()
  var units = UnitSystem([])
  var sources: [String: Source] = [:]
  private(set) var acceptances: [Thing: Acceptance] = [:]
  /// Items of which something could not be read.
  private(set) var damaged: Set<Thing> = []
  /// Words of files that could not be read; an unknown id among them is no mistake of its own.
  private(set) var lost: Set<String> = []
  private var errors = 0
  private var suggestions = 0
  private var candidates: [[ThingKind]: [String]] = [:]

  /// Starts to read.
  init(settings: [FigureSetting] = []) {
    self.settings = settings
  }

  /// Keeps a diagnostic.
  func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
    if diagnostic.severity == .error { errors += 1 }
  }

  /// Whether there is no error so far.
  var isWhole: Bool { errors == 0 }

  /// Keeps an item apart if an error came up while it was read.
  ///
  /// - Parameters:
  ///   - id: The item's key, if it has one.
  ///   - kind: Its kind.
  ///   - read: Reads it.
  /// - Returns: What `read` returned.
  func watching<Item>(_ id: String?, _ kind: ThingKind, _ read: () -> Item) -> Item {
    let before = errors
    let item = read()
    if let id, errors > before { damaged.insert(Thing(kind, id)) }
    return item
  }

  /// Keeps the words of a file that could not be read.
  func lose(_ file: WorkspaceFile) {
    var word: [UInt8] = []
    for byte in file.bytes + [UInt8(ascii: "\n")] {
      switch byte {
      case 48...57, 65...90, 97...122, UInt8(ascii: "-"): if word.count < 80 { word.append(byte) }
      default:
        if !word.isEmpty { lost.insert(String(decoding: word, as: UTF8.self)) }
        word.removeAll(keepingCapacity: true)
      }
    }
  }

  /// Keeps an error.
  func error(_ phrase: Phrase, at origin: Origin) {
    report(Diagnostic(at: origin, phrase))
  }

  /// What a mistyped word was meant to be.
  func suggestion(for word: String, among words: @autoclosure () -> [String]) -> String? {
    guard suggestions < Self.maximumSuggestions else { return nil }
    suggestions += 1
    return Suggestions.nearest(to: word, among: words())
  }

  /// Keeps what an item accepts.
  func accept(_ rules: [(id: String, origin: Origin)], by thing: Thing, note: String?) {
    guard !rules.isEmpty else { return }
    for rule in rules where !LintRules.ids.contains(rule.id) {
      let known = LintRules.ids
      error(
        .unknownWord(
          rule.id,
          expected: known,
          suggestion: suggestion(for: rule.id, among: known)
        ),
        at: rule.origin
      )
    }
    if note == nil, let first = rules.first {
      error(Self.acceptanceWithoutNote, at: first.origin)
    }
    acceptances[thing] = Acceptance(
      rules: (acceptances[thing]?.rules ?? []) + rules,
      note: note ?? acceptances[thing]?.note
    )
  }

  /// Adds an id that must be kebab-case and not yet taken.
  func declare(_ thing: Thing, at origin: Origin) {
    checkForm(of: thing.id, at: origin)
    if let taken = ids.declare(thing, at: origin) {
      let place = taken.origin.description
      error(.taken(thing.id, by: taken.thing.kind, at: place), at: origin)
    }
  }

  /// Reports an id that is not kebab-case.
  func checkForm(of id: String, at origin: Origin) {
    guard !Identifier<Void>(id).isWellFormed else { return }
    error(Self.form(id, suggestion: Self.kebab(id)), at: origin)
  }

  /// The id that an id leads to now; nil, and reported, where it leads to nothing of these kinds.
  func resolve(_ id: String, as kinds: ThingKind..., at origin: Origin) -> String? {
    if let target = ids.target(of: id, as: kinds) {
      guard kinds.contains(target.thing.kind) else {
        let kind = target.thing.kind
        error(Self.otherKind(id, expected: kinds[0], found: kind), at: origin)
        return nil
      }
      return target.thing.id
    }
    guard !lost.contains(id) else {
      errors += 1
      return nil
    }
    let known = candidates[kinds] ?? ids.ids(of: kinds)
    candidates[kinds] = known
    let nearest = suggestion(for: id, among: known)
    error(.unknown(id, kind: kinds[0], suggestion: nearest), at: origin)
    return nil
  }

  /// A source's key, if there is such a source.
  func source(_ id: String, at origin: Origin) -> Source.ID? {
    if sources[id] != nil { return Source.ID(id) }
    if lost.contains(id) { return nil }
    let nearest = suggestion(
      for: id,
      among: sources.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    )
    error(.unknown(id, kind: .source, suggestion: nearest), at: origin)
    return nil
  }

  /// A unit with its scale, if the text is one.
  func unit(_ text: String, at origin: Origin) -> ScaledUnit? {
    if let unit = units.parse(text) { return unit }
    let nearest = suggestion(for: text, among: units.spellings)
    error(Self.unknownUnit(text, suggestion: nearest), at: origin)
    return nil
  }

  /// A unit with the time it is counted over, if the text is one.
  func rate(_ text: String, at origin: Origin) -> RateUnit? {
    if let rate = units.parseRate(text) { return rate }
    let nearest = suggestion(for: text, among: units.spellings)
    error(Self.unknownUnit(text, suggestion: nearest), at: origin)
    return nil
  }

  /// A date, if the text is one.
  func date(_ text: String, at origin: Origin) -> PartialDate? {
    if let date = PartialDate(text) { return date }
    error(Self.notADate(text), at: origin)
    return nil
  }

  /// One word of an enumeration, if the text is one.
  func word<Word: RawRepresentable<String> & CaseIterable>(
    _ text: String,
    at origin: Origin
  ) -> Word? {
    if let word = Word(rawValue: text) { return word }
    let known = Word.allCases.map(\.rawValue)
    let nearest = suggestion(for: text, among: known)
    error(.unknownWord(text, expected: known, suggestion: nearest), at: origin)
    return nil
  }

  /// What an id of another form was probably meant to be.
  private static func kebab(_ id: String) -> String? {
    var result = ""
    for scalar in id.lowercased().unicodeScalars.prefix(80) {
      switch scalar {
      case "a"..."z", "0"..."9": result.unicodeScalars.append(scalar)
      case "_", " ", ".", "-": if !result.isEmpty, result.last != "-" { result += "-" }
      default: return nil
      }
    }
    while result.last == "-" { result.removeLast() }
    return result.isEmpty ? nil : result
  }
}

extension Reading {
  /// A text that is no date.
  static func notADate(_ text: String) -> Phrase {
    let text = Phrase.quoted(text)
    return Phrase(
      zh: "\(text.zh)不是日期；应为 2024、2024-03 或 2024-03-26",
      en: "\(text.en) is no date; expected 2024, 2024-03 or 2024-03-26"
    )
  }

  /// A unit that is not in the list.
  static func unknownUnit(_ text: String, suggestion: String?) -> Phrase {
    let text = Phrase.quoted(text)
    let suggestion = Phrase.suggestion(suggestion)
    return Phrase(
      zh: "未知的计量单位\(text.zh)；应为 units 中的单位，前面可加 千、万、百万、亿，后面可加 /a\(suggestion.zh)",
      en:
        "unknown unit \(text.en); expected one of units, with 千, 万, 百万 or 亿 before it and /a after it\(suggestion.en)"
    )
  }

  /// An id that is not kebab-case.
  static func form(_ id: String, suggestion: String?) -> Phrase {
    let id = Phrase.quoted(id)
    let suggestion = Phrase.suggestion(suggestion)
    return Phrase(
      zh: "\(id.zh)不是合规的 id；应为小写字母、数字，以单个连字符相连\(suggestion.zh)",
      en:
        "\(id.en) is no id; expected lower-case letters and digits joined by single hyphens\(suggestion.en)"
    )
  }

  /// An id that leads to something else.
  static func otherKind(_ id: String, expected: ThingKind, found: ThingKind) -> Phrase {
    let id = Phrase.quoted(id)
    return Phrase(
      zh: "\(id.zh)是\(found.words.zh)；应为\(expected.words.zh)的 id",
      en: "\(id.en) is a \(found.words.en); expected the id of a \(expected.words.en)"
    )
  }

  /// A rule that is accepted without a note.
  static let acceptanceWithoutNote = Phrase(
    zh: "有 accepted 而没有 note；应在 note 中说明理由",
    en: "a rule is accepted without a reason; expected a note that explains it"
  )
}
