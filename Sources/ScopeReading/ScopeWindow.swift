/// The sentences of a scope that hold its products: nothing in a scope reaches over 。.
///
/// The rest of a long scope need not be cut into words.
struct ScopeWindow {
  let range: Range<Int>

  /// - Parameter hits: The bytes from the first to the last product.
  init(around hits: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>, _ span: Range<Int>) {
    var from = hits.lowerBound
    while from > span.lowerBound {
      if Self.isStop(before: from, in: bytes, span.lowerBound) { break }
      from = from &- 1
    }
    var to = hits.upperBound
    while to < span.upperBound {
      to = to &+ 1
      if Self.isStop(before: to, in: bytes, span.lowerBound) { break }
    }
    range = from..<to
  }

  /// Whether a 。 ends here.
  @inline(__always)
  private static func isStop(
    before position: Int,
    in bytes: UnsafeBufferPointer<UInt8>,
    _ lower: Int
  ) -> Bool {
    bytes[position &- 1] == 0x82 && position &- 3 >= lower && bytes[position &- 2] == 0x80
      && bytes[position &- 3] == 0xE3
  }
}
