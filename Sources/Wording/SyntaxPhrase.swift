/// What is wrong with the form of a YAML or CSV text.
public enum SyntaxPhrase: SpokenCase, Hashable {
  /// The text is no YAML.
  case yaml(YAMLProblem)
  /// A YAML anchor.
  case anchor(String)
  /// A YAML alias.
  case alias(String)
  /// A YAML tag.
  case tag(String)
  /// Nesting beyond the limit.
  case tooDeep(limit: Int)
  /// A second document in one file.
  case severalDocuments
  /// A file whose root is no mapping.
  case rootNotMapping
  /// A key that is a mapping or a list.
  case complexKey
  /// More values than a file may have.
  case tooManyValues(limit: Int)
  /// A quoted cell without its closing quotation mark.
  case unterminatedQuote
  /// Text between a closing quotation mark and the next delimiter.
  case textAfterQuote
  /// A row longer than a row may be.
  case recordTooLong(limit: Int)
  /// A row with more or fewer cells than the header.
  case cellCount(Int, columns: Int)
  /// A table without a first row.
  case noHeader
}
