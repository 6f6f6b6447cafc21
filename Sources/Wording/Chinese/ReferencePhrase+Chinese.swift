extension ReferencePhrase {
  /// The phrase in simplified Chinese.
  public var chinese: String {
    switch self {
    case .form(let id, let suggestion):
      "\(PhraseText.引(id))不是合规的 id；应为小写字母、数字，以单个连字符相连\(PhraseText.提示(suggestion))"
    case .keyForm(let id): "\(PhraseText.引(id))不是合规的键；应为不含空格的字母、数字与 . - _ / ²³"
    case .taken(let id, let kind, let place):
      "id \(PhraseText.引(id))重复；已用于\(kind.chinese)（\(PhraseText.shown(place))），id 在工作区内应唯一"
    case .oldIDTaken(let id, let kind, let place):
      "旧 id \(PhraseText.引(id))已被占用；现用于\(kind.chinese)（\(PhraseText.shown(place))），应只指向一处"
    case .formerlyItself(let id): "formerly 中有自身的 id \(PhraseText.引(id))；应为旧 id"
    case .formerlyCycle(let ids):
      "旧 id 互相指回：\(ids.map(PhraseText.shown).joined(separator: " → "))；应各自指向唯一的新 id"
    case .unknown(let id, let kind, let suggestion):
      "没有\(kind.chinese)\(PhraseText.引(id))；应为已有的 id\(PhraseText.提示(suggestion))"
    case .otherKind(let id, let expected, let found):
      "\(PhraseText.引(id))是\(found.chinese)；应为\(expected.chinese)的 id"
    case .unknownStage(let stage, let chain, let expected, let suggestion):
      "产业链 \(PhraseText.shown(chain)) 没有段\(PhraseText.引(stage))；应为 \(PhraseText.列(expected)) 之一\(PhraseText.提示(suggestion))"
    case .stageForm(let text, let suggestion):
      "\(PhraseText.引(text))不是段；应为“产业链/段”，如 chem-textile/weaving\(PhraseText.提示(suggestion))"
    case .repeatedStage(let id, let line): "段\(PhraseText.引(id))重复；第 \(line) 行已有"
    case .repeatedExchange(let id, let line):
      "\(PhraseText.引(id))在同一环节中重复；第 \(line) 行已有，多个数值应写成列表"
    case .ownOutput(let id): "\(PhraseText.引(id))是本环节的主产品；投入与副产不应再列"
    case .sharedSpelling(let text, let other):
      "写法\(PhraseText.引(text))已用于单位 \(PhraseText.shown(other))；一种写法应只指一个单位"
    case .notMadeBy(let product, let process, let expected):
      "环节 \(PhraseText.shown(process)) 不产出\(PhraseText.引(product))；应为 \(PhraseText.列(expected)) 之一"
    case .noChainHere(let folder): "文件夹\(PhraseText.引(folder))中有环节而没有产业链；应有顶层键 chain"
    case .chainAndRegion(let folder): "文件夹\(PhraseText.引(folder))中既有产业链又有地区；应分放两个文件夹"
    case .listedTwice(let id): "\(PhraseText.引(id))列了两次；应只列一次"
    case .alreadyInStage(let process, let stage):
      "环节\(PhraseText.引(process))已在段 \(PhraseText.shown(stage)) 中；also 只应列其他产业链的环节"
    }
  }
}
