/// Random numbers that are the same for the same seed (Steele, Lea & Flood 2014, SplitMix64).
///
/// It is written once more here than in the program, so that tests of leaves need no module above.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Starts a sequence; two seeds give sequences that do not overlap.
  public init(seed: some BinaryInteger) {
    state = UInt64(truncatingIfNeeded: seed)
  }

  /// The next 64 bits.
  ///
  /// - Returns: Bits that look random.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}
