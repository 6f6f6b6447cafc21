public import ChainModel

extension TargetFeature {
  /// What a list calls it.
  public var words: Phrase {
    switch self {
    case .makes: Phrase(zh: "生产对口", en: "makes it")
    case .sector: Phrase(zh: "行业对口", en: "industry")
    case .centrality: Phrase(zh: "主业程度", en: "main business")
    case .capability: Phrase(zh: "规模实力", en: "size")
    case .experience: Phrase(zh: "经营年限", en: "years at work")
    case .tier: Phrase(zh: "资质梯队", en: "titles")
    case .origin: Phrase(zh: "来源地区", en: "origin")
    case .ties: Phrase(zh: "既有联系", en: "ties")
    case .presence: Phrase(zh: "在疆基础", en: "presence in Xinjiang")
    case .expansion: Phrase(zh: "扩张动向", en: "expansion")
    case .distance: Phrase(zh: "距离", en: "distance")
    case .cooperation: Phrase(zh: "合作模式", en: "mode of cooperation")
    case .soundness: Phrase(zh: "稳健程度", en: "soundness")
    }
  }
}
