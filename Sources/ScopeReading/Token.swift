/// A word or mark of one text, where it stands.
struct Token {
  let kind: Lexeme.Kind
  /// A `Sense` of a verb; the place among the hits of a product.
  let value: UInt16
  let start: Int32
  var end: Int32

  var sense: Sense { Sense(rawValue: value) }
}
