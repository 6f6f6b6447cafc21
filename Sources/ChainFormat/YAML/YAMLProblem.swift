import ChainModel

/// What a YAML parser stumbles over.
enum YAMLProblem: Hashable {
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

  /// Sorts the words of libyaml.
  init(_ words: String, context: String) {
    switch words {
    case "did not find expected key": self = .expectedKey
    case "did not find expected '-' indicator": self = .expectedItem
    case "did not find expected ',' or '}'": self = .expectedBrace
    case "did not find expected ',' or ']'": self = .expectedBracket
    case "could not find expected ':'": self = .expectedColon
    case "mapping values are not allowed in this context": self = .strayColon
    case "block sequence entries are not allowed in this context": self = .strayHyphen
    case "found character that cannot start any token": self = .strayCharacter
    case "found a tab character that violates indentation",
      "found a tab character where an indentation space is expected":
      self = .tab
    case "found unexpected end of stream" where context.contains("quoted"): self = .openQuote
    case "found unexpected document indicator" where context.contains("quoted"): self = .openQuote
    case "found unknown escape character", "did not find expected hexdecimal number",
      "found invalid Unicode character escape code":
      self = .badEscape
    case "control characters are not allowed": self = .controlCharacter
    case "did not find expected node content": self = .expectedValue
    default: self = .other(words)
    }
  }

  /// What is wrong, and what was expected.
  var phrase: Phrase {
    switch self {
    case .expectedKey:
      Phrase(
        zh: "此处的缩进与上下文不合；应与同级的键对齐，键后应有冒号和空格",
        en:
          "the indentation fits nothing above; expected that of the keys around, and a colon and a space after the key"
      )
    case .expectedItem:
      Phrase(
        zh: "此处的缩进与上下文不合；应与同级的键或“- ”对齐",
        en: "the indentation fits nothing above; expected that of the keys or of the '- ' around"
      )
    case .expectedBrace:
      Phrase(
        zh: "花括号内不完整；应有逗号或右花括号",
        en: "the braces are incomplete; expected a comma or a closing brace"
      )
    case .expectedBracket:
      Phrase(
        zh: "方括号内不完整；应有逗号或右方括号",
        en: "the brackets are incomplete; expected a comma or a closing bracket"
      )
    case .expectedColon:
      Phrase(
        zh: "键后没有冒号；应为“键: 值”，冒号后有空格",
        en: "the key has no colon; expected 'key: value' with a space after the colon"
      )
    case .strayColon:
      Phrase(
        zh: "此处不应有“: ”；含“: ”的文字应加引号",
        en: "a ': ' may not stand here; expected quotation marks around the text"
      )
    case .strayHyphen:
      Phrase(
        zh: "此处不应有“- ”；列表应另起一行并缩进",
        en: "a '- ' may not stand here; expected the list on its own line"
      )
    case .strayCharacter:
      Phrase(
        zh: "值不能以此字符开头；应加引号",
        en: "no value begins with this character; expected quotation marks around the text"
      )
    case .tab: Phrase(zh: "缩进中有制表符；应使用空格", en: "a tab in the indentation; expected spaces")
    case .openQuote:
      Phrase(zh: "引号没有配对；应有右引号", en: "a quotation mark without its partner; expected a closing one")
    case .badEscape:
      Phrase(
        zh: "双引号内的转义不成立；应为 \\n、\\\" 等，或改用单引号",
        en: "unknown escape in double quotation marks; expected \\n, \\\" or single ones"
      )
    case .controlCharacter: Phrase(zh: "有控制字符；请删除", en: "a control character; remove it")
    case .expectedValue: Phrase(zh: "此处没有值；应有值", en: "a value is missing; expected one here")
    case .other(let words):
      Phrase(
        zh: "YAML 格式错误（\(Phrase.shown(words))）；应为合规的 YAML",
        en: "not well-formed (\(Phrase.shown(words))); expected YAML"
      )
    }
  }
}
