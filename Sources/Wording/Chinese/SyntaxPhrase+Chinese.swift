extension SyntaxPhrase {
  /// The phrase in simplified Chinese.
  public var chinese: String {
    switch self {
    case .yaml(let problem): problem.chinese
    case .anchor(let name): "不接受 YAML 锚点“&\(PhraseText.shown(name))”；请直接写出内容，以 & 开头的文字应加引号"
    case .alias(let name): "不接受 YAML 别名“*\(PhraseText.shown(name))”；请直接写出内容，以 * 开头的文字应加引号"
    case .tag(let name): "不接受 YAML 标签\(PhraseText.引(name))；请直接写值，以 ! 开头的文字应加引号"
    case .tooDeep(let limit): "嵌套过深；不得超过 \(limit) 层"
    case .severalDocuments: "文件中有多个 YAML 文档；应只有一个，请删去“---”或拆成多个文件"
    case .rootNotMapping: "文件顶层不是键值；应以 products: 等顶层键开头"
    case .complexKey: "键不是文字；应为文字"
    case .tooManyValues(let limit): "文件中的值过多；不得超过 \(limit) 个"
    case .unterminatedQuote: "单元格的引号没有配对；应有右引号，引号本身应写作两个引号"
    case .textAfterQuote: "右引号之后还有文字；应为分隔符或换行，引号本身应写作两个引号"
    case .recordTooLong(let limit): "行过长；不得超过 \(limit) 字节"
    case .cellCount(let count, let columns): "本行有 \(count) 格；表头有 \(columns) 列，应一致"
    case .noHeader: "表为空；第一行应为列名"
    }
  }
}
