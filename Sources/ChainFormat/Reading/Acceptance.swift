import ChainModel

/// The rules that an item accepts to break, and why.
struct Acceptance {
  /// The rules and where they stand.
  let rules: [(id: String, origin: Origin)]
  /// The note of the item.
  let note: String?
}
