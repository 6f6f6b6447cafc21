extension SynthesisPhrase {
  /// The phrase in simplified Chinese.
  public var chinese: String {
    switch self {
    case .wrongFileType(let type, let expected):
      "文件类型为\(PhraseText.引(type))；应为 \(expected)"
    case .noFileType(let expected): "文件没有写明类型；第一节之前应有 file_type=\(expected)"
    case .outsideSections(let text):
      "\(PhraseText.引(text))出现在第一节之前；此处应为“键=值”，或 materials: 等节标题"
    case .unknownSection(let name, let suggestion):
      "未知的节\(PhraseText.引(name))；应为规定的节标题\(PhraseText.提示(suggestion))"
    case .repeatedSection(let name, let line):
      "\(PhraseText.shown(name)) 节重复；第 \(line) 行已有，应只出现一次"
    case .missingSection(let name): "缺少 \(name) 节；应有一行 \(name):"
    case .notKeyValue(let text): "\(PhraseText.引(text))不是设置；应为“键=值”"
    case .noName: "冒号前没有名称；应写明名称"
    case .emptyItem: "两个逗号之间没有内容；应为“键=值”"
    case .repeatedType(let type): "\(PhraseText.引(type))是第二个类型；每种物料应只有一个类型"
    case .boundsCross(let lower, let upper):
      "下限 \(PhraseText.number(lower)) 大于上限 \(PhraseText.number(upper))；下限应不大于上限"
    case .repeatedName(let thing, let name, let line):
      "\(thing.chinese)\(PhraseText.引(name))重复；第 \(line) 行已有，名称应各不相同"
    case .unknownName(let thing, let name, let suggestion):
      "没有\(thing.chinese)\(PhraseText.引(name))；应为文件中已有的名称\(PhraseText.提示(suggestion))"
    case .noArrow: "配方中没有箭头；应为“投入 => 产出”，如 2 C + F => 1.5 A"
    case .severalArrows: "配方中有多个箭头；应只有一个 =>"
    case .emptyTerm: "加号旁缺少物料；应为物料，或数字加物料"
    case .repeatedTerm(let name): "\(PhraseText.引(name))在同一侧出现两次；应合为一项"
    case .repeatedRecipe(let name, let line):
      "\(PhraseText.引(name))的配方重复；第 \(line) 行已有，每个操作单元应只有一个配方"
    case .noRecipe(let name): "操作单元\(PhraseText.引(name))没有配方；视为无投入、无产出"
    case .repeatedMember(let name): "\(PhraseText.引(name))在同一组中出现两次；每个单元应只列一次"
    case .smallExclusion(let name): "互斥组\(PhraseText.引(name))不足两个单元；不起作用"
    case .noProduct: "没有产品；无须生产任何物料，因而没有结构"
    case .tooMany(let limit): "错误超过 \(limit) 处；读到此处为止"
    }
  }
}

extension SynthesisPhrase.Thing {
  /// The word in simplified Chinese.
  var chinese: String {
    switch self {
    case .material: "物料"
    case .unit: "操作单元"
    case .exclusion: "互斥组"
    }
  }
}
