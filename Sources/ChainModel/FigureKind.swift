public import Phrases

/// What a figure tells; decides how long it stays fresh and who renews it.
public enum FigureKind: String, Hashable, Sendable, CaseIterable {
  case plant, total, primarySupply, market, company, price, recipe, scale, capex, resource, zone

  /// What figures of the kind are called.
  public var words: Phrase {
    switch self {
    case .plant: Phrase(zh: "产能与开工率", en: "Plants: capacity and load")
    case .total: Phrase(zh: "统计总量", en: "Control totals")
    case .primarySupply: Phrase(zh: "本地原料产量", en: "Local raw materials")
    case .market: Phrase(zh: "市场数据", en: "Market figures")
    case .company: Phrase(zh: "外地重点企业产能", en: "Capacities of firms elsewhere")
    case .price: Phrase(zh: "产品价格", en: "Prices")
    case .recipe: Phrase(zh: "工艺单耗", en: "Recipes")
    case .scale: Phrase(zh: "经济规模", en: "Economic scales")
    case .capex: Phrase(zh: "单位投资", en: "Capital per unit")
    case .resource: Phrase(zh: "水电用工等单耗", en: "Water, power, labour")
    case .zone: Phrase(zh: "片区条件", en: "Zones")
    }
  }
}
