public import ChainModel

/// How one figure is drawn: over its range, in step with the figures of its group.
///
/// Every figure has a stream of its own, so that adding a figure changes no other's draws. Figures
/// of a group are joined by a one-factor normal copula; margins are triangular with their peak at
/// the middle, or uniform in the logarithm where a size is unknown.
public struct FigureDraw: Hashable, Sendable {
  /// The correlation of two figures of one group.
  public static let correlation = 0.8

  /// The range.
  public let span: Span
  /// Whether the logarithm is uniform over the range.
  public let isLogarithmic: Bool
  /// The start of the figure's own stream.
  private let key: UInt64
  /// The start of the group's stream.
  private let group: UInt64?

  /// Makes a draw.
  ///
  /// - Parameters:
  ///   - span: The range.
  ///   - isLogarithmic: Whether the logarithm is uniform over it.
  ///   - key: What the figure is known by.
  ///   - group: What its group is known by; nil for a figure that stands alone.
  public init(_ span: Span, isLogarithmic: Bool = false, key: String, group: String? = nil) {
    self.span = span
    self.isLogarithmic = isLogarithmic
    self.key = Self.hash(key)
    self.group = group.map(Self.hash)
  }

  /// The value in a draw; the same for the same seed and number.
  public func value(_ number: Int, seed: UInt64) -> Double {
    guard span.isRange else { return span.mid }
    var share = Self.unit(key, number, seed)
    if let group {
      let common = Elementary.normalQuantile(Self.unit(group, number, seed))
      let own = Elementary.normalQuantile(share)
      share = Elementary.normal(
        Self.correlation.squareRoot() * common + (1 - Self.correlation).squareRoot() * own
      )
    }
    guard isLogarithmic else { return Self.triangular(span, share) }
    guard span.low > 0 else { return span.mid }
    return span.low * Elementary.exp(share * Elementary.log(span.high / span.low))
  }

  /// The inverse of the triangular distribution.
  ///
  /// Kotz & van Dorp, "Beyond Beta" (2004), chapter 1.
  private static func triangular(_ span: Span, _ share: Double) -> Double {
    let width = span.high - span.low
    let peak = (span.mid - span.low) / width
    return share < peak
      ? span.low + width * (share * peak).squareRoot()
      : span.high - width * ((1 - share) * (1 - peak)).squareRoot()
  }

  /// A number in (0, 1) from a key, the number of the draw and the seed.
  private static func unit(_ key: UInt64, _ number: Int, _ seed: UInt64) -> Double {
    var generator = SplitMix64(
      seed: key &+ seed &* 0xD1B5_4A32_D192_ED03 &+ UInt64(truncatingIfNeeded: number)
        &* 0x9E37_79B9_7F4A_7C15
    )
    return (Double(generator.next() >> 12) + 0.5) * 0x1p-52
  }

  /// FNV-1a, 64 bits.
  private static func hash(_ text: String) -> UInt64 {
    var result: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 {
      result ^= UInt64(byte)
      result = result &* 0x0000_0100_0000_01B3
    }
    return result
  }
}
