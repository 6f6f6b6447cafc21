/// A word or mark of one text, where it stands.
struct Token {
  let kind: Lexeme.Kind
  /// A `Sense` of a verb; the place among the hits of a product.
  var value: UInt16
  let start: Int32
  var end: Int32
  /// What a product's word itself says is done: 织布.
  var deed: Sense = []
  /// Whether a product is a class.
  var isClass = false
  /// Whether a product is a crop.
  var isCrop = false

  /// Whether it is text that ends a list of crops as seeds: 蔬菜种子.
  var namesSeeds: Bool { kind == .text && value == Lexeme.seeds && end - start > 6 }

  var sense: Sense { Sense(rawValue: value) }
}
