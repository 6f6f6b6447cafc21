/// A 64-bit hash that is the same on every machine and in every run.
///
/// It decides where identities stand in the database, so it is part of the file's format. Eight
/// bytes at a time are multiplied into the state, and the result is mixed as in MurmurHash3.
struct ContentHash {
  private var state: UInt64

  /// Starts a hash; texts of different meaning start from different seeds.
  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 ^ 0xC2B2_AE3D_27D4_EB4F
  }

  /// Takes in a number.
  mutating func combine(_ number: UInt64) {
    state = (state ^ number) &* 0x9FB2_1C65_1E98_DF25
    state ^= state >> 32
  }

  /// Takes in bytes and their number.
  mutating func combine(_ bytes: Bytes) {
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

  /// The hash as SQLite keeps it: a positive number that is never 0.
  var key: Int64 {
    var mixed = state
    mixed ^= mixed >> 33
    mixed = mixed &* 0xFF51_AFD7_ED55_8CCD
    mixed ^= mixed >> 33
    mixed = mixed &* 0xC4CE_B9FE_1A85_EC53
    mixed ^= mixed >> 33
    return Int64(mixed >> 2) + 1
  }
}
