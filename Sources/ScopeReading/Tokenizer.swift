/// Cuts a text into words and marks; what it does not know becomes text.
final class Tokenizer {
  private let lexicon: LexiconTable
  private var places: UnsafeMutablePointer<LexiconPlace>
  private var capacity = 4096

  init(lexicon: LexiconTable) {
    self.lexicon = lexicon
    places = .allocate(capacity: capacity)
  }

  deinit {
    places.deallocate()
  }

  /// Reads the text between two offsets; hits become products where they stand, else text.
  func tokenize(
    _ text: UnsafeBufferPointer<UInt8>,
    from begin: Int,
    to end: Int,
    hits: [Hit],
    into tokens: inout TokenList
  ) {
    tokens.removeAll()
    if end - begin + 1 > capacity {
      capacity = 2 * (end - begin + 1)
      places.deallocate()
      places = .allocate(capacity: capacity)
    }
    let count = lexicon.listPlaces(in: text, from: begin, to: end, into: places)
    var position = begin
    var place = 0
    for (index, hit) in hits.enumerated() where hit.start >= position && hit.end <= end {
      cut(text, &position, to: Int(hit.start), &place, count, &tokens)
      tokens.append(
        Token(
          kind: hit.stands ? .product : .text,
          value: hit.stands
            ? UInt16(truncatingIfNeeded: index) : endsInSeeds(text, hit) ? Lexeme.seeds : 0,
          start: hit.start,
          end: hit.end,
          deed: hit.deed,
          isClass: hit.isClass,
          isCrop: hit.isCrop
        )
      )
      position = Int(hit.end)
    }
    cut(text, &position, to: end, &place, count, &tokens)
  }

  /// Whether a guard ends in 种子: 棉花种子 ends a list of crops as 蔬菜种子 does.
  private func endsInSeeds(_ text: UnsafeBufferPointer<UInt8>, _ hit: Hit) -> Bool {
    guard hit.entry < 0, hit.end - hit.start > 6 else { return false }
    let lexeme = lexicon.lexeme(at: Int(hit.end) - 6, in: text, end: Int(hit.end))
    return lexeme.kind == .text && lexeme.value == Lexeme.seeds
  }

  /// Cuts the text up to a hit or to the end.
  private func cut(
    _ text: UnsafeBufferPointer<UInt8>,
    _ position: inout Int,
    to end: Int,
    _ place: inout Int,
    _ count: Int,
    _ tokens: inout TokenList
  ) {
    while place < count {
      let found = places[place]
      let start = Int(found.position)
      if start >= end { break }
      place = place &+ 1
      if start < position { continue }
      let lexeme =
        found.isListMark
        ? Lexeme(kind: .list, value: 0, length: 3)
        : lexicon.lexeme(of: found.key, at: start, in: text, end: end)
      if lexeme.kind == .text, lexeme.length <= 3 { continue }
      if position < start { append(.text, from: position, to: start, &tokens) }
      append(lexeme, at: start, in: text, &tokens)
      position = start &+ lexeme.length
      guard found.isListMark, tokens.endInListedText else { continue }
      // Items of mere text that follow add nothing: one of a run is kept.
      while place < count, places[place].isListMark {
        let next = Int(places[place].position)
        guard next > position, next < end else { break }
        position = next &+ 3
        place = place &+ 1
      }
    }
    if position < end { append(.text, from: position, to: end, &tokens) }
    position = max(position, end)
  }

  @inline(__always)
  private func append(
    _ lexeme: Lexeme,
    at position: Int,
    in text: UnsafeBufferPointer<UInt8>,
    _ tokens: inout TokenList
  ) {
    let after = position + lexeme.length
    switch lexeme.kind {
    case .text: append(.text, lexeme.value, from: position, to: after, &tokens)
    case .input where !tokens.endsAtMark && !(text[position] == 0xE4 && tokens.endsInVerb):
      // 以 may stand after a verb: 生产以棉纱为原料的毛巾.
      append(.text, from: position, to: after, &tokens)
    case .tail: append(.text, from: position, to: after, &tokens)
    case .head where tokens.extendLast(.text, from: position, to: after): break
    case .figure: append(.figure, from: position, to: after, &tokens)
    // 1、2-二甲苯: what goes on with a figure is a name.
    case .list where tokens.endWithNumbering && !isDigit(text, after):
      let start = tokens.removeLast().start
      append(.strong, from: Int(start), to: after, &tokens)
    case .list:
      tokens.appendListMark(
        from: Int32(truncatingIfNeeded: position),
        to: Int32(truncatingIfNeeded: after)
      )
    default:
      tokens.append(
        Token(
          kind: lexeme.kind,
          value: lexeme.value,
          start: Int32(truncatingIfNeeded: position),
          end: Int32(truncatingIfNeeded: after)
        )
      )
    }
  }

  private func isDigit(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    place < text.count && (48...57).contains(text[place])
  }

  @inline(__always)
  private func append(
    _ kind: Lexeme.Kind,
    _ value: UInt16 = 0,
    from start: Int,
    to end: Int,
    _ tokens: inout TokenList
  ) {
    if kind != .strong, tokens.extendLast(kind, value, from: start, to: end) { return }
    tokens.append(
      Token(
        kind: kind,
        value: value,
        start: Int32(truncatingIfNeeded: start),
        end: Int32(truncatingIfNeeded: end)
      )
    )
  }
}
