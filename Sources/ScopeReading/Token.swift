/// A word or mark of one text, where it stands.
struct Token {
  let kind: Lexeme.Kind
  /// A `Sense` of a verb; the place among the hits of a product.
  let value: UInt16
  let start: Int32
  var end: Int32
  /// What a product's word itself says is done: 织布.
  var deed: Sense = []

  var sense: Sense { Sense(rawValue: value) }
}
