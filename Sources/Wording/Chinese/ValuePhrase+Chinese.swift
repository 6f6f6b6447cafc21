import ChainModel

extension ValuePhrase {
  /// The phrase in simplified Chinese.
  public var chinese: String {
    switch self {
    case .unknownKey(let key, let expected, let suggestion):
      "未知的键\(PhraseText.引(key))；应为 \(PhraseText.列(expected)) 之一\(PhraseText.提示(suggestion))"
    case .repeatedKey(let key, let line): "键\(PhraseText.引(key))重复；第 \(line) 行已有，应只写一次"
    case .missingKey(let key, let kind): "缺少键\(PhraseText.引(key))；\(kind.chinese)应写明"
    case .emptyValue(let key): "键\(PhraseText.引(key))没有值；应写值或删去此键"
    case .wrongShape(let key, let expected, let found):
      "\(PhraseText.引(key))的值是\(found.chinese)；应为\(expected.chinese)"
    case .unknownColumn(let name, let expected, let suggestion):
      "未知的列\(PhraseText.引(name))；应为 \(PhraseText.列(expected)) 之一\(PhraseText.提示(suggestion))"
    case .repeatedColumn(let name): "列\(PhraseText.引(name))重复；应只有一列"
    case .missingColumn(let name): "缺少列\(PhraseText.引(name))；表头应有此列"
    case .emptyCell(let name): "\(PhraseText.引(name))为空；应填写"
    case .cellNeeds(let name, let other): "有\(PhraseText.引(name))而无\(PhraseText.引(other))；两者应同时填写"
    case .notANumber(let text): "\(PhraseText.引(text))不是数字；应为不加引号的数字"
    case .notFinite(let text): "\(PhraseText.引(text))不是有限数；应为普通数字"
    case .negative(let text): "\(PhraseText.引(text))为负；应不小于零"
    case .notPositive(let text): "\(PhraseText.引(text))不大于零；应大于零"
    case .notAFraction(let text): "\(PhraseText.引(text))大于 1；应为 0 至 1 的分数"
    case .outOfOrder(let low, let mid, let high):
      "low \(PhraseText.number(low))、mid \(PhraseText.number(mid))、high \(PhraseText.number(high)) 次序不对；应为 low ≤ mid ≤ high"
    case .noNumber: "数值为空；应有 mid，或 low 与 high"
    case .halfRange(let missing): "范围缺一端；应有 \(missing)，或 low 与 high 都不写"
    case .notAnAmount(let text): "\(PhraseText.引(text))不是数量；应为 120、38..40 或 36..38..40"
    case .unknownWord(let text, let expected, let suggestion):
      "未知的词\(PhraseText.引(text))；应为 \(PhraseText.列(expected)) 之一\(PhraseText.提示(suggestion))"
    case .notADate(let text): "\(PhraseText.引(text))不是日期；应为 2024、2024-03 或 2024-03-26"
    case .unknownUnit(let text, let suggestion):
      "未知的计量单位\(PhraseText.引(text))；应为 units 中的单位，前面可加 千、万、百万、亿，后面可加 /a\(PhraseText.提示(suggestion))"
    case .unitMismatch(let text, let product, let unit):
      "单位\(PhraseText.引(text))不能换算；产品 \(PhraseText.shown(product)) 的单位是 \(PhraseText.shown(unit.text(in: .zh)))"
    case .noEquipmentRate(let text, let process, let known):
      "设备单位\(PhraseText.引(text))不能换算；环节 \(PhraseText.shown(process)) 应有该单位的 equipment\(known.isEmpty ? "" : "（现有：\(PhraseText.列(known.map(\.name.zh)))）")"
    case .equipmentNeedsProcess(let text, let product):
      "设备单位\(PhraseText.引(text))不能换算；应写明制造 \(PhraseText.shown(product)) 的环节"
    case .notAFormula(let text): "\(PhraseText.引(text))不是化学式；应如 C8H6O4、Ca(OH)2"
    case .notAReaction(let text): "\(PhraseText.引(text))不是反应式；应如 C8H10 + 3 O2 -> C8H6O4 + 2 H2O"
    case .notAnHSCode(let text): "\(PhraseText.引(text))不是 HS 2022 编码；应为四至六位数字，如 2917 或 2917.36"
    case .notAnIndustryCode(let text):
      "\(PhraseText.引(text))不是 GB/T 4754-2017 代码；应为二至四位数字，如 2614"
    case .creditCodeForm(let text):
      "\(PhraseText.引(text))不是统一社会信用代码；应为 18 位数字与大写字母（不含 I、O、S、V、Z）"
    case .creditCodeCheck(let text, let expected):
      "统一社会信用代码\(PhraseText.引(text))校验不符；按 GB 32100-2015 末位应为 \(expected)"
    case .sourcedWithoutSource: "basis 为 sourced 而没有 source；应写来源，或改为 estimate"
    case .emptyText(let key): "\(PhraseText.引(key))是空文字；应有内容"
    case .emptyList(let key): "\(PhraseText.引(key))是空列表；应至少有一项"
    case .endsBeforeItBegins(let from, let to):
      "失效日 \(to.description) 早于施行日 \(from.description)；应不早于施行日"
    case .noComparison(let expected): "条件式没有比较；应有 \(PhraseText.列(expected)) 之一"
    case .wrongComparison(let field, let isFlag):
      isFlag
        ? "字段 \(PhraseText.shown(field)) 只答是否；应写 is: true 或 is: false"
        : "字段 \(PhraseText.shown(field)) 是数量；应写 below、atMost、atLeast、above 之一"
    case .notAUnitOf(let unit, let field, let examples):
      "字段 \(PhraseText.shown(field)) 不用单位\(PhraseText.引(unit))"
        + (examples.isEmpty ? "；它没有单位" : "；应如 \(PhraseText.列(examples))")
    case .nothingToDecide: "class 为 condition 而没有可判断的内容；应写 threshold、needs 或 ask"
    case .restrictedMisused:
      "字段 restricted 是其他条款的后果；只应在 needs 中写 is: false"
    }
  }
}
