/// Cuts a text into words and marks; what it does not know becomes text.
struct Tokenizer {
  let lexicon: LexiconTable

  /// Reads the text between two offsets; hits become products where they stand, else text.
  func tokenize(
    _ text: UnsafeBufferPointer<UInt8>,
    from begin: Int,
    to end: Int,
    hits: [Hit],
    into tokens: inout TokenList
  ) {
    tokens.removeAll()
    var position = begin
    var next = 0
    var limit = hits.isEmpty ? end : Int(hits[0].start)
    while position < end {
      if position >= limit {
        let hit = hits[next]
        next += 1
        limit = next < hits.count ? Int(hits[next].start) : end
        guard Int(hit.start) == position else { continue }
        tokens.append(
          Token(
            kind: hit.stands ? .product : .text,
            value: UInt16(truncatingIfNeeded: next - 1),
            start: hit.start,
            end: hit.end,
            deed: hit.deed
          )
        )
        position = Int(hit.end)
        continue
      }
      let plain = lexicon.plainEnd(from: position, in: text, end: limit)
      if plain > position {
        append(.text, from: position, to: plain, &tokens)
        position = plain
        continue
      }
      // 、 is every third word of a scope: no need to look it up.
      if text[position] == 0xE3, position &+ 2 < limit, text[position &+ 1] == 0x80,
        text[position &+ 2] == 0x81, !tokens.endWithNumbering
      {
        tokens.appendListMark(
          from: Int32(truncatingIfNeeded: position),
          to: Int32(truncatingIfNeeded: position &+ 3)
        )
        position = position &+ 3
        continue
      }
      let lexeme = lexicon.lexeme(at: position, in: text, end: limit)
      append(lexeme, at: position, &tokens)
      position += lexeme.length
    }
  }

  @inline(__always)
  private func append(_ lexeme: Lexeme, at position: Int, _ tokens: inout TokenList) {
    let after = position + lexeme.length
    switch lexeme.kind {
    case .text, .tail: append(.text, from: position, to: after, &tokens)
    case .head where tokens.extendLast(.text, from: position, to: after): break
    case .figure: append(.figure, from: position, to: after, &tokens)
    case .list where tokens.endWithNumbering:
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

  @inline(__always)
  private func append(
    _ kind: Lexeme.Kind,
    from start: Int,
    to end: Int,
    _ tokens: inout TokenList
  ) {
    if kind != .strong, tokens.extendLast(kind, from: start, to: end) { return }
    tokens.append(
      Token(
        kind: kind,
        value: 0,
        start: Int32(truncatingIfNeeded: start),
        end: Int32(truncatingIfNeeded: end)
      )
    )
  }
}
