/// The tokens of one text, in memory that is kept from text to text; its owner frees it.
struct TokenList {
  private var base: UnsafeMutablePointer<Token>
  private var capacity = 512
  private(set) var count = 0

  init() {
    base = .allocate(capacity: capacity)
  }

  func deallocate() {
    base.deallocate()
  }

  var isEmpty: Bool { count == 0 }
  var first: Token? { count > 0 ? base[0] : nil }
  var last: Token? { count > 0 ? base[count - 1] : nil }

  @inline(__always)
  subscript(index: Int) -> Token { base[index] }

  @inline(__always)
  mutating func append(_ token: Token) {
    if count == capacity { grow() }
    (base + count).initialize(to: token)
    count += 1
  }

  /// Adds a mark between the items of a list.
  ///
  /// Of a run of items that are mere text only the first is kept: 五金、百货、交电、毛巾 is read as
  /// 五金、毛巾.
  @inline(__always)
  mutating func appendListMark(from start: Int32, to end: Int32) {
    if count > 2, base[count &- 1].kind == .text, base[count &- 2].kind == .list,
      base[count &- 3].kind == .text, base[count &- 1].value == 0
    {
      count = count &- 1
      return
    }
    append(Token(kind: .list, value: 0, start: start, end: end))
  }

  /// Whether nothing or a mark stands last.
  var endsAtMark: Bool {
    guard count > 0 else { return true }
    switch base[count &- 1].kind {
    case .list, .comma, .strong, .stop, .colon, .open, .close, .conjunction, .lead: return true
    default: return false
    }
  }

  /// Whether a verb stands last.
  var endsInVerb: Bool { count > 0 && base[count &- 1].kind == .verb }

  /// Whether the last tokens are text and the mark of a list.
  @inline(__always)
  var endInListedText: Bool {
    count > 1 && base[count &- 1].kind == .list && base[count &- 2].kind == .text
  }

  mutating func removeAll() {
    count = 0
  }

  mutating func removeLast() -> Token {
    count -= 1
    return base[count]
  }

  /// Lengthens the last token where it is of this kind and ends here.
  @inline(__always)
  mutating func extendLast(
    _ kind: Lexeme.Kind,
    _ value: UInt16 = 0,
    from start: Int,
    to end: Int
  ) -> Bool {
    guard count > 0, base[count - 1].kind == kind, Int(base[count - 1].end) == start else {
      return false
    }
    base[count - 1].end = Int32(truncatingIfNeeded: end)
    base[count - 1].value |= value
    return true
  }

  /// Whether the last token is the number of a paragraph: 2 in "；2、销售毛巾".
  @inline(__always)
  var endWithNumbering: Bool {
    guard count > 0, base[count &- 1].kind == .figure else { return false }
    let last = base[count &- 1]
    guard last.end - last.start <= 2 else { return false }
    guard count > 1 else { return true }
    switch base[count - 2].kind {
    case .strong, .stop, .colon, .close: return true
    // 2,2 -二羟基: the comma stands within a name.
    case .comma: return count == 2 || base[count - 3].kind != .figure
    default: return false
    }
  }

  private mutating func grow() {
    let larger = UnsafeMutablePointer<Token>.allocate(capacity: capacity * 2)
    larger.moveInitialize(from: base, count: count)
    base.deallocate()
    base = larger
    capacity *= 2
  }
}
