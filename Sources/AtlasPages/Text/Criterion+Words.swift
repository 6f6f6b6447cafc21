import ChainModel
import GapAnalysis

extension Criterion {
  /// What the criterion is called.
  var words: Phrase {
    switch self {
    case .valueAdded: Phrase(zh: "年增加值", en: "Value added a year")
    case .localInputs: Phrase(zh: "本地原料占比", en: "Local share of inputs")
    case .outlet: Phrase(zh: "去向落实程度", en: "Share of output with a known taker")
    case .scaleFeasibility: Phrase(zh: "规模可行程度", en: "Room over minimum scale")
    case .planEmphasis: Phrase(zh: "方案支持程度", en: "Emphasis in the plan")
    case .confidence:
      Phrase(zh: "结论可信度（测算稳健且已核查）", en: "Confidence of the verdict")
    case .zoneFit: Phrase(zh: "片区适配度", en: "Fit of the best zone")
    case .water: Phrase(zh: "万元增加值耗水", en: "Water per CNY 10,000 of value added")
    case .energy: Phrase(zh: "万元增加值能耗", en: "Energy per CNY 10,000 of value added")
    case .nationalPull:
      Phrase(zh: "全国市场拉力（进口依存度减产能闲置率）", en: "National pull (import share less idle capacity)")
    }
  }
}
