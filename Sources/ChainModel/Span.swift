/// A range with its middle: low ≤ mid ≤ high.
///
/// Sums and positive multiples keep the order; the ends of a sum are the sums of the ends, which
/// is wider than a draw would be.
public struct Span: Hashable, Sendable {
  /// The smallest value that the evidence allows.
  public let low: Double
  /// The value that is used where one number is needed.
  public let mid: Double
  /// The largest value that the evidence allows.
  public let high: Double

  /// A range; the caller promises low ≤ mid ≤ high.
  public init(low: Double, mid: Double, high: Double) {
    self.low = low
    self.mid = mid
    self.high = high
  }

  /// A range of one value.
  public init(_ value: Double) {
    self.init(low: value, mid: value, high: value)
  }

  /// Nothing, exactly.
  public static let zero = Span(0)

  /// Whether the ends differ.
  public var isRange: Bool { low != high }

  /// The sum, end by end.
  public static func + (left: Span, right: Span) -> Span {
    Span(low: left.low + right.low, mid: left.mid + right.mid, high: left.high + right.high)
  }

  /// Adds a range in place.
  public static func += (left: inout Span, right: Span) {
    left = left + right
  }

  /// The difference; its low end pairs the left low with the right high.
  public static func - (left: Span, right: Span) -> Span {
    Span(low: left.low - right.high, mid: left.mid - right.mid, high: left.high - right.low)
  }

  /// The product of two ranges of non-negative numbers.
  public static func * (left: Span, right: Span) -> Span {
    Span(low: left.low * right.low, mid: left.mid * right.mid, high: left.high * right.high)
  }

  /// A multiple; a negative factor swaps the ends.
  public static func * (left: Span, factor: Double) -> Span {
    factor >= 0
      ? Span(low: left.low * factor, mid: left.mid * factor, high: left.high * factor)
      : Span(low: left.high * factor, mid: left.mid * factor, high: left.low * factor)
  }

  /// The quotient of non-negative ranges; nil where the divisor's middle is zero.
  ///
  /// A divisor whose low end is zero leaves the high end infinite.
  public func divided(by divisor: Span) -> Span? {
    guard divisor.mid > 0 else { return nil }
    return Span(
      low: divisor.high > 0 ? low / divisor.high : 0,
      mid: mid / divisor.mid,
      high: divisor.low > 0 ? high / divisor.low : .infinity
    )
  }
}
