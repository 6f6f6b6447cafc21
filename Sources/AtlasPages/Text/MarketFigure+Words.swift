import ChainModel

extension MarketFigure.Market {
  /// What the market is called.
  var words: Phrase {
    switch self {
    case .china: Phrase(zh: "全国", en: "China")
    case .xinjiang: Phrase(zh: "全疆", en: "Xinjiang")
    case .world: Phrase(zh: "全球", en: "World")
    case .centralAsia: Phrase(zh: "中亚", en: "Central Asia")
    }
  }
}

extension MarketFigure.Kind {
  /// What of a market the figure counts.
  var words: Phrase {
    switch self {
    case .capacity: Phrase(zh: "产能", en: "capacity")
    case .output: Phrase(zh: "产量", en: "output")
    case .consumption: Phrase(zh: "消费量", en: "consumption")
    case .import: Phrase(zh: "进口量", en: "imports")
    case .export: Phrase(zh: "出口量", en: "exports")
    case .importShare: Phrase(zh: "进口依存度", en: "import share")
    case .utilisation: Phrase(zh: "产能利用率", en: "utilisation")
    case .price: Phrase(zh: "价格", en: "price")
    case .target: Phrase(zh: "规划目标", en: "target")
    }
  }
}
