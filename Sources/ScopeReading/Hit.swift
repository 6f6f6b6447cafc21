/// A word of the alias list, or a guard, found in a text.
struct Hit {
  /// The place in `AliasList.entries`; −1 for a guard.
  let entry: Int32
  let start: Int32
  let end: Int32
  /// Whether its neighbours leave it the product that it names.
  var stands: Bool
  /// What the word itself says is done: 织布.
  var deed: Sense = []
  /// Whether the word names only a class.
  var isClass = false
  /// Whether the word names a crop.
  var isCrop = false
}
