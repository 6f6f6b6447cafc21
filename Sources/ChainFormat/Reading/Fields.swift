import ChainModel

/// The keys of one item, read with every wrong one reported.
struct Fields {
  let kind: ThingKind
  let origin: Origin
  let entries: [YAMLNode.Entry]
  let reading: Reading

  /// Takes a mapping; nil, and reported, for anything else.
  ///
  /// Unknown keys are reported.
  init?(_ node: YAMLNode, _ kind: ThingKind, keys: [String], _ reading: Reading) {
    guard let entries = node.entries else {
      reading.error(
        .wrongShape(kind.rawValue, expected: .mapping, found: node.shape),
        at: node.origin
      )
      return nil
    }
    self.kind = kind
    self.origin = node.origin
    self.entries = entries
    self.reading = reading
    for entry in entries where !keys.contains(entry.key) {
      let nearest = reading.suggestion(for: entry.key, among: keys)
      reading.error(
        .unknownKey(entry.key, expected: keys, suggestion: nearest),
        at: entry.origin
      )
    }
  }

  /// The value of a key; nil where there is none, and reported where it is empty.
  func node(_ key: String) -> YAMLNode? {
    guard let entry = entries.first(where: { $0.key == key }) else { return nil }
    guard !entry.value.isEmpty else {
      reading.error(.emptyValue(key), at: entry.origin)
      return nil
    }
    return entry.value
  }

  /// Whether a key stands there, with whatever value.
  func has(_ key: String) -> Bool {
    entries.contains { $0.key == key }
  }

  /// Reports a key that must be there and is not.
  func need(_ key: String) {
    if !has(key) { reading.error(Self.missingKey(key, of: kind), at: origin) }
  }

  /// A text that is not empty, and where it stands.
  func placedText(_ key: String) -> (text: String, origin: Origin)? {
    node(key).flatMap { reading.text($0, key) }
  }

  /// A text that is not empty.
  func text(_ key: String) -> String? { placedText(key)?.text }

  /// A text that must be there.
  func needText(_ key: String) -> String? {
    need(key)
    return text(key)
  }

  /// A unit with the time it is counted over, which must be there.
  func needRate(_ key: String) -> RateUnit? {
    need(key)
    return placedText(key).flatMap { reading.rate($0.text, at: $0.origin) }
  }

  /// Both names, which must be there.
  func needName() -> Name? {
    needName(chinese: "zh")
  }

  /// Both names, the Chinese one under another key.
  func needName(chinese key: String) -> Name? {
    let zh = needText(key)
    let en = needText("en")
    guard let zh, let en else { return nil }
    return Name(zh: zh, en: en)
  }

  /// Words in both languages, `{zh: …, en: …}`; a plain text stands for both.
  func phrase(_ key: String) -> Phrase? {
    guard let node = node(key) else { return nil }
    guard node.entries != nil else { return reading.text(node, key).map { .verbatim($0.text) } }
    return Fields(node, kind, keys: ["zh", "en"], reading)?.needName()
      .map { Phrase(zh: $0.zh, en: $0.en) }
  }

  /// Words that must be there.
  func needPhrase(_ key: String) -> Phrase? {
    guard node(key) != nil else {
      _ = needText(key)
      return nil
    }
    return phrase(key)
  }

  /// A date.
  func date(_ key: String) -> PartialDate? {
    placedText(key).flatMap { reading.date($0.text, at: $0.origin) }
  }

  /// A word of an enumeration.
  func word<Word: RawRepresentable<String> & CaseIterable>(_ key: String) -> Word? {
    placedText(key).flatMap { reading.word($0.text, at: $0.origin) }
  }

  /// A word of an enumeration that must be there.
  func needWord<Word: RawRepresentable<String> & CaseIterable>(_ key: String) -> Word? {
    need(key)
    return word(key)
  }

  /// Whether `true` stands there; false where nothing does.
  func flag(_ key: String) -> Bool {
    guard let node = node(key) else { return false }
    if case .scalar(let text, isPlain: true) = node.content {
      switch text {
      case "true", "True", "TRUE": return true
      case "false", "False", "FALSE": return false
      default: break
      }
    }
    reading.error(
      .wrongShape(key, expected: .boolean, found: node.shape),
      at: node.origin
    )
    return false
  }

  /// A number.
  func number(_ key: String, _ quantity: Quantity = .amount) -> Double? {
    node(key).flatMap { reading.number($0, key, quantity) }
  }

  /// The values of a list; a single text counts as a list of one where `orText` says so.
  func items(_ key: String, orText: Bool = false) -> [YAMLNode] {
    guard let node = node(key) else { return [] }
    switch node.content {
    case .sequence(let nodes): return nodes
    case .scalar where orText: return [node]
    default:
      reading.error(
        .wrongShape(key, expected: .list, found: node.shape),
        at: node.origin
      )
      return []
    }
  }

  /// The texts of a list, with a repeated one reported.
  func texts(_ key: String, orText: Bool = false) -> [(text: String, origin: Origin)] {
    var seen: Set<String> = []
    return items(key, orText: orText).compactMap { node in
      guard let item = reading.text(node, key) else { return nil }
      guard seen.insert(item.text).inserted else {
        reading.error(.listedTwice(item.text), at: item.origin)
        return nil
      }
      return item
    }
  }

  /// The ids of a list, as they are now.
  func ids<Owner>(_ key: String, _ kind: ThingKind) -> [Identifier<Owner>] {
    texts(key).compactMap { item in
      reading.resolve(item.text, as: kind, at: item.origin).map { Identifier($0) }
    }
  }

  /// An id that must be there.
  func needID<Owner>(_ key: String, _ kind: ThingKind) -> Identifier<Owner>? {
    need(key)
    return placedText(key).flatMap { item in
      reading.resolve(item.text, as: kind, at: item.origin).map { Identifier($0) }
    }
  }

  /// The sources of a list, or a single one.
  func sources(_ key: String = "source") -> [Source.ID] {
    texts(key, orText: true).compactMap { reading.source($0.text, at: $0.origin) }
  }

  /// A figure.
  func figure(_ key: String, _ quantity: Quantity = .amount) -> Figure? {
    node(key).flatMap { FigureReader(reading: reading).figure($0, key, quantity) }
  }

  /// The key `id` as it stands, and where; the form was checked when it was declared.
  var id: (text: String, origin: Origin)? { placedText("id") }

  /// Keeps what the item accepts.
  func accept(as thing: Thing) {
    guard has("accepted") else { return }
    reading.accept(
      texts("accepted").map { (id: $0.text, origin: $0.origin) },
      by: thing,
      note: text("note")
    )
  }
}

extension Fields {
  /// A key that must be there.
  static func missingKey(_ key: String, of kind: ThingKind) -> Phrase {
    let key = Phrase.quoted(key)
    return Phrase(
      zh: "缺少键\(key.zh)；\(kind.words.zh)应写明",
      en: "the key \(key.en) is missing; expected it in a \(kind.words.en)"
    )
  }
}
