import ChainModel
import Words

extension AtlasPhrase {
  static let chineseResources = [
    "electricity": ("用电", "千瓦时"), "steam": ("蒸汽", "吨"), "water": ("新鲜水", "立方米"),
    "wastewater": ("废水", "立方米"), "energy": ("综合能耗", "吨标准煤"), "labour": ("用工", "人"),
    "land": ("用地", "平方米"),
  ]

  static let chineseHazards = [
    "flammable": "易燃", "toxic": "有毒", "explosive": "易爆", "corrosive": "腐蚀",
    "high-water": "高耗水", "high-effluent": "高排水", "odour": "异味", "dust": "粉尘",
  ]

  static let chineseKinds = [
    "plant": "产能与开工率", "total": "统计总量", "primarySupply": "本地原料产量", "market": "市场数据",
    "company": "外地重点企业产能",
    "price": "产品价格", "recipe": "工艺单耗", "scale": "经济规模", "capex": "单位投资",
    "resource": "水电用工等单耗", "zone": "片区条件",
  ]

  static let chineseOwners = [
    "zone": "各园区管委会", "statistics": "统计部门", "agriculture": "农业农村与自然资源部门",
    "commerce": "商务和招商部门", "analyst": "产业研究人员", "planning": "规划部门与片区管理主体",
  ]

  static func zh(_ market: MarketFigure.Market) -> String {
    switch market {
    case .china: "全国"
    case .xinjiang: "全疆"
    case .world: "全球"
    case .centralAsia: "中亚"
    }
  }

  static func zh(_ kind: MarketFigure.Kind) -> String {
    switch kind {
    case .capacity: "产能"
    case .output: "产量"
    case .consumption: "消费量"
    case .import: "进口量"
    case .export: "出口量"
    case .importShare: "进口依存度"
    case .utilisation: "产能利用率"
    case .price: "价格"
    case .target: "规划目标"
    }
  }
}
