/// A 64-bit number that tells contents apart, the same on every machine and in every run.
///
/// It guards against work done twice and decides where identities stand in a registry, so it is part
/// of that file's format; it does not guard against an adversary. Eight bytes at a time are
/// multiplied into the state, and the result is mixed as in MurmurHash3.
package struct Fingerprint: Sendable {
  private var state: UInt64

  /// Starts a fingerprint; texts of different meaning start from different seeds.
  package init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 ^ 0xC2B2_AE3D_27D4_EB4F
  }

  /// Takes in a number.
  package mutating func combine(_ number: UInt64) {
    state = (state ^ number) &* 0x9FB2_1C65_1E98_DF25
    state ^= state >> 32
  }

  /// Takes in bytes and their number.
  package mutating func combine(_ bytes: Span<UInt8>) {
    let count = bytes.count
    var index = 0
    bytes.withUnsafeBytes { raw in
      while index + 8 <= count {
        combine(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian)
        index += 8
      }
    }
    var rest: UInt64 = 0
    while index < count {
      rest = rest << 8 | UInt64(bytes[index])
      index += 1
    }
    combine(rest)
    combine(UInt64(count))
  }

  /// Takes in bytes and their number.
  package mutating func combine(_ bytes: [UInt8]) {
    combine(bytes.span)
  }

  /// Takes in a text and its length.
  package mutating func combine(_ text: String) {
    combine(Array(text.utf8).span)
  }

  /// Takes in all that a file holds, a block at a time; what is not there counts as nothing.
  package mutating func combine(contentsOf path: String) throws(FileError) {
    let file = try InputFile(path: path)
    var block: [UInt8] = []
    while try file.read(upTo: 1 << 20, into: &block) {
      combine(block.span)
      block.removeAll(keepingCapacity: true)
    }
    combine(UInt64(file.size))
  }

  /// The fingerprint as SQLite keeps it: a positive number that is never 0.
  package var key: Int64 {
    Int64(mixed >> 2) + 1
  }

  /// The fingerprint as sixteen hexadecimal digits.
  package var text: String {
    let digits = String(mixed, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  private var mixed: UInt64 {
    var mixed = state
    mixed ^= mixed >> 33
    mixed = mixed &* 0xFF51_AFD7_ED55_8CCD
    mixed ^= mixed >> 33
    mixed = mixed &* 0xC4CE_B9FE_1A85_EC53
    mixed ^= mixed >> 33
    return mixed
  }
}
