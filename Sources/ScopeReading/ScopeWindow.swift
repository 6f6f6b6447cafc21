/// The part of a scope that decides how the products in it are read.
///
/// Nothing reaches over 。, and over ； only what stands in one bracket and a heading with a colon
/// (销售：棉纱；棉布). The rest of a long scope need not be cut into words.
struct ScopeWindow {
  let range: Range<Int>

  /// Opens around `hits`, the bytes from the first to the last product.
  init(around hits: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>, _ span: Range<Int>) {
    guard span.count > Self.worthwhile else {
      range = span
      return
    }
    var clause: Int?
    var depth = 0
    var isPlain = true
    var from = hits.lowerBound
    scan: while from > span.lowerBound {
      let isWide = from &- 3 >= span.lowerBound && bytes[from &- 3] >= 0xE0
      if isWide, Self.isNoMark(bytes[from &- 3], bytes[from &- 1]) {
        from = from &- 3
        continue
      }
      switch Self.mark(before: from, in: bytes, span.lowerBound) {
      case .none: break
      case .stop: break scan
      case .close: depth += 1
      case .open:
        depth -= 1
        if depth < 0 { isPlain = false }
      case .semicolon: if clause == nil, depth == 0, isPlain { clause = from }
      case .other: isPlain = false
      case .colon: if clause != nil { isPlain = false }
      }
      from = from &- (isWide ? 3 : 1)
    }
    if isPlain, let clause { from = clause }
    var to = hits.lowerBound
    depth = 0
    forward: while to < span.upperBound {
      if to &+ 3 <= span.upperBound, Self.isNoMark(bytes[to], bytes[to &+ 2]) {
        to = to &+ 3
        continue
      }
      to = to &+ (to &+ 3 <= span.upperBound && bytes[to] >= 0xE0 ? 3 : 1)
      switch Self.mark(before: to, in: bytes, span.lowerBound) {
      case .none, .colon: break
      case .stop:
        if to > hits.upperBound { break forward }
        depth = 0
      case .open: depth += 1
      case .close: depth = max(0, depth - 1)
      case .other: isPlain = false
      case .semicolon: if depth == 0, isPlain, to > hits.upperBound { break forward }
      }
    }
    range = from..<to
  }

  /// Whether a character of three bytes is an ideograph, a 、 or a ，, as most are.
  @inline(__always)
  private static func isNoMark(_ lead: UInt8, _ last: UInt8) -> Bool {
    (lead >= 0xE4 && lead <= 0xE9) || (lead == 0xE3 && last == 0x81)
      || (lead == 0xEF && last == 0x8C)
  }

  /// A scope of fewer bytes is read faster than its window is found.
  private static let worthwhile = 240

  private enum Mark {
    case none, stop, open, close, semicolon, colon
    /// A bracket of another kind.
    case other
  }

  /// The mark whose last byte stands before a position.
  @inline(__always)
  private static func mark(
    before position: Int,
    in bytes: UnsafeBufferPointer<UInt8>,
    _ lower: Int
  ) -> Mark {
    let byte = bytes[position &- 1]
    if byte < 0x80 {
      switch byte {
      case UInt8(ascii: ";"): return .semicolon
      case UInt8(ascii: ":"): return .colon
      case UInt8(ascii: "("): return .open
      case UInt8(ascii: ")"): return .close
      case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"),
        UInt8(ascii: "<"), UInt8(ascii: ">"):
        return .other
      default: return .none
      }
    }
    guard position &- 3 >= lower else { return .none }
    let middle = bytes[position &- 2]
    guard middle == 0x80 || middle == 0xBC || middle == 0xBD || middle == 0xB9 else { return .none }
    switch (bytes[position &- 3], middle, byte) {
    case (0xE3, 0x80, 0x82): return .stop
    case (0xE3, 0x80, 0x88...0x95), (0xE2, 0x80, 0x9C...0x9D), (0xEF, 0xB9, _),
      (0xEF, 0xBD, _), (0xEF, 0xBC, 0x9C), (0xEF, 0xBC, 0x9E), (0xEF, 0xBC, 0xBB),
      (0xEF, 0xBC, 0xBD):
      return .other
    case (0xEF, 0xBC, 0x88): return .open
    case (0xEF, 0xBC, 0x89): return .close
    case (0xEF, 0xBC, 0x9A): return .colon
    case (0xEF, 0xBC, 0x9B): return .semicolon
    default: return .none
    }
  }
}
