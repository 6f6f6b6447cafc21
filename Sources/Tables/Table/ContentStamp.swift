/// A short text that tells contents apart: FNV-1a, 64 bits, over everything that was added.
///
/// It guards against work done twice, not against an adversary.
public struct ContentStamp: Sendable {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Starts with nothing.
  public init() {}

  /// Adds bytes, and a mark where they end.
  public mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }
    state = (state ^ 0xFF) &* 0x100_0000_01b3
  }

  /// Adds a text.
  public mutating func add(_ text: String) {
    add(text.utf8)
  }

  /// Sixteen hexadecimal digits.
  public var text: String {
    let digits = String(state, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
