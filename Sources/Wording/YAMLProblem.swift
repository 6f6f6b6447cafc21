/// What a YAML parser stumbles over.
public enum YAMLProblem: SpokenCase, Hashable {
  /// A line that is indented as none around it, or a missing colon.
  case expectedKey
  /// A list item that is indented as none around it.
  case expectedItem
  /// A flow mapping without its comma or closing brace.
  case expectedBrace
  /// A flow sequence without its comma or closing bracket.
  case expectedBracket
  /// A key without its colon.
  case expectedColon
  /// A colon inside an unquoted text.
  case strayColon
  /// A hyphen where no list can begin.
  case strayHyphen
  /// A character that no value may begin with.
  case strayCharacter
  /// A tab in the indentation.
  case tab
  /// A quotation mark without its partner.
  case openQuote
  /// An unknown escape in double quotation marks.
  case badEscape
  /// A control character.
  case controlCharacter
  /// A value that is missing.
  case expectedValue
  /// Anything else, in the words of the parser.
  case other(String)
}
