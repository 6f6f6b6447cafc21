import Files

/// Where an identity stands in the database: 63 bits of hash.
///
/// Two codes or two names meet in one key once in about 10,000 registers of 60 million companies;
/// a hit by code is compared with the code itself.
enum IdentityKey {
  /// The key of a folded, verified code.
  static func code(_ bytes: Bytes) -> Int64 {
    var hash = Fingerprint(seed: 1)
    hash.combine(bytes)
    return hash.key
  }

  /// The key of a folded name.
  static func name(_ bytes: Bytes) -> Int64 {
    var hash = Fingerprint(seed: 2)
    hash.combine(bytes)
    return hash.key
  }
}
