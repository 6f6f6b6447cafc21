extension YAMLProblem {
  /// The phrase in English.
  public var english: String {
    switch self {
    case .expectedKey:
      "the indentation fits nothing above; expected that of the keys around, and a colon and a space after the key"
    case .expectedItem:
      "the indentation fits nothing above; expected that of the keys or of the '- ' around"
    case .expectedBrace: "the braces are incomplete; expected a comma or a closing brace"
    case .expectedBracket: "the brackets are incomplete; expected a comma or a closing bracket"
    case .expectedColon: "the key has no colon; expected 'key: value' with a space after the colon"
    case .strayColon: "a ': ' may not stand here; expected quotation marks around the text"
    case .strayHyphen: "a '- ' may not stand here; expected the list on its own line"
    case .strayCharacter:
      "no value begins with this character; expected quotation marks around the text"
    case .tab: "a tab in the indentation; expected spaces"
    case .openQuote: "a quotation mark without its partner; expected a closing one"
    case .badEscape: "unknown escape in double quotation marks; expected \\n, \\\" or single ones"
    case .controlCharacter: "a control character; remove it"
    case .expectedValue: "a value is missing; expected one here"
    case .other(let words): "not well-formed (\(PhraseText.shown(words))); expected YAML"
    }
  }
}
