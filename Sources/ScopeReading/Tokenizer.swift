/// Cuts a text into words and marks; what it does not know becomes text.
struct Tokenizer {
  let lexicon: Lexicon

  /// Reads the text between two offsets; hits become products where they stand, else text.
  func tokenize(
    _ text: UnsafeBufferPointer<UInt8>,
    from begin: Int,
    to end: Int,
    hits: [Hit],
    into tokens: inout [Token]
  ) {
    tokens.removeAll(keepingCapacity: true)
    var position = begin
    var next = 0
    while position < end {
      if next < hits.count, Int(hits[next].start) <= position {
        let hit = hits[next]
        next += 1
        guard Int(hit.start) == position else { continue }
        let token = Token(
          kind: hit.stands ? .product : .text,
          value: UInt16(truncatingIfNeeded: next - 1),
          start: hit.start,
          end: hit.end
        )
        tokens.append(token)
        position = Int(hit.end)
        continue
      }
      let limit = next < hits.count ? Int(hits[next].start) : end
      let lexeme = lexicon.lexeme(at: position, in: text, end: limit)
      append(lexeme, at: position, in: text, to: end, &tokens)
      position += lexeme.length
    }
  }

  private func append(
    _ lexeme: Lexeme,
    at position: Int,
    in text: UnsafeBufferPointer<UInt8>,
    to end: Int,
    _ tokens: inout [Token]
  ) {
    let after = Int32(truncatingIfNeeded: position + lexeme.length)
    switch lexeme.kind {
    case .text, .tail, .figure:
      let kind: Lexeme.Kind = lexeme.kind == .figure ? .figure : .text
      if let last = tokens.indices.last, tokens[last].kind == kind, tokens[last].end == position {
        tokens[last].end = after
        return
      }
      let token = Token(kind: kind, value: 0, start: Int32(truncatingIfNeeded: position), end: after)
      tokens.append(token)
    case .list where isNumbering(tokens):
      let start = tokens.removeLast().start
      tokens.append(Token(kind: .strong, value: 0, start: start, end: after))
    default:
      let start = Int32(truncatingIfNeeded: position)
      tokens.append(Token(kind: lexeme.kind, value: lexeme.value, start: start, end: after))
    }
  }

  /// Whether the last token is the number of a paragraph: 2 in "；2、销售毛巾".
  private func isNumbering(_ tokens: [Token]) -> Bool {
    guard let last = tokens.last, last.kind == .figure, last.end - last.start <= 2 else {
      return false
    }
    guard tokens.count > 1 else { return true }
    switch tokens[tokens.count - 2].kind {
    case .strong, .stop, .colon, .comma, .close: return true
    default: return false
    }
  }
}
