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

  mutating func removeAll() {
    count = 0
  }

  mutating func removeLast() -> Token {
    count -= 1
    return base[count]
  }

  /// Lengthens the last token where it is of this kind and ends here.
  @inline(__always)
  mutating func extendLast(_ kind: Lexeme.Kind, from start: Int, to end: Int) -> Bool {
    guard count > 0, base[count - 1].kind == kind, Int(base[count - 1].end) == start else {
      return false
    }
    base[count - 1].end = Int32(truncatingIfNeeded: end)
    return true
  }

  /// Whether the last token is the number of a paragraph: 2 in "；2、销售毛巾".
  var endWithNumbering: Bool {
    guard let last, last.kind == .figure, last.end - last.start <= 2 else { return false }
    guard count > 1 else { return true }
    switch base[count - 2].kind {
    case .strong, .stop, .colon, .comma, .close: return true
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
