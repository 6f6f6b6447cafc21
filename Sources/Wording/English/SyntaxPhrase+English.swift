extension SyntaxPhrase {
  /// The phrase in English.
  public var english: String {
    switch self {
    case .yaml(let problem): problem.english
    case .anchor(let name):
      "YAML anchor '&\(PhraseText.shown(name))' is not accepted; write the content out, or quote a text that begins with &"
    case .alias(let name):
      "YAML alias '*\(PhraseText.shown(name))' is not accepted; write the content out, or quote a text that begins with *"
    case .tag(let name):
      "YAML tag \(PhraseText.quoted(name)) is not accepted; write the plain value, or quote a text that begins with !"
    case .tooDeep(let limit): "nested too deeply; expected at most \(limit) levels"
    case .severalDocuments:
      "several YAML documents in one file; expected one: remove '---' or split the file"
    case .rootNotMapping:
      "the file does not begin with a key; expected a top-level key such as products:"
    case .complexKey: "the key is no text; expected a text"
    case .tooManyValues(let limit): "too many values in the file; expected at most \(limit)"
    case .unterminatedQuote:
      "a quoted cell does not end; expected a closing quotation mark (one inside is written twice)"
    case .textAfterQuote:
      "text after the closing quotation mark; expected a delimiter or the end of the row (a mark inside is written twice)"
    case .recordTooLong(let limit): "the row is too long; expected at most \(limit) bytes"
    case .cellCount(let count, let columns):
      "the row has \(count) cells; expected \(columns), as in the header"
    case .noHeader: "the table is empty; expected column names in the first row"
    }
  }
}
