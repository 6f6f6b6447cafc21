extension YAMLProblem {
  /// The phrase in simplified Chinese.
  public var chinese: String {
    switch self {
    case .expectedKey: "此处的缩进与上下文不合；应与同级的键对齐，键后应有冒号和空格"
    case .expectedItem: "此处的缩进与上下文不合；应与同级的键或“- ”对齐"
    case .expectedBrace: "花括号内不完整；应有逗号或右花括号"
    case .expectedBracket: "方括号内不完整；应有逗号或右方括号"
    case .expectedColon: "键后没有冒号；应为“键: 值”，冒号后有空格"
    case .strayColon: "此处不应有“: ”；含“: ”的文字应加引号"
    case .strayHyphen: "此处不应有“- ”；列表应另起一行并缩进"
    case .strayCharacter: "值不能以此字符开头；应加引号"
    case .tab: "缩进中有制表符；应使用空格"
    case .openQuote: "引号没有配对；应有右引号"
    case .badEscape: "双引号内的转义不成立；应为 \\n、\\\" 等，或改用单引号"
    case .controlCharacter: "有控制字符；请删除"
    case .expectedValue: "此处没有值；应有值"
    case .other(let words): "YAML 格式错误（\(PhraseText.shown(words))）；应为合规的 YAML"
    }
  }
}
