import ChainModel

/// The kinds of things that have a key in the files.
enum ThingKind: String, Hashable, Sendable, CaseIterable {
  case unit, source, product, process, chain, stage, region, zone, place, plan, veto, survey
  case company, facility, total, supply, market, lane, function, resource, figure, rule
  case threshold, freshness, weight, equipment, untracked, scale, losses, row, mapping
  case targeting, sourceRegion, cooperation, document, gate, condition
  case ranking, factorPrice, tie

  /// What messages call it.
  var words: Phrase {
    switch self {
    case .unit: Phrase(zh: "计量单位", en: "unit")
    case .source: Phrase(zh: "来源", en: "source")
    case .product: Phrase(zh: "产品", en: "product")
    case .process: Phrase(zh: "环节", en: "process")
    case .chain: Phrase(zh: "产业链", en: "chain")
    case .stage: Phrase(zh: "段", en: "stage")
    case .region: Phrase(zh: "地区", en: "region")
    case .zone: Phrase(zh: "片区", en: "zone")
    case .place: Phrase(zh: "片区外地点", en: "place")
    case .plan: Phrase(zh: "规划条目", en: "plan entry")
    case .veto: Phrase(zh: "限制条件", en: "veto")
    case .survey: Phrase(zh: "调查", en: "survey")
    case .company: Phrase(zh: "企业", en: "company")
    case .facility: Phrase(zh: "产能", en: "facility")
    case .total: Phrase(zh: "统计总量", en: "control total")
    case .supply: Phrase(zh: "原料供应", en: "primary supply")
    case .market: Phrase(zh: "市场数据", en: "market figure")
    case .lane: Phrase(zh: "通道", en: "lane")
    case .function: Phrase(zh: "功能定位", en: "zone function")
    case .resource: Phrase(zh: "资源", en: "resource")
    case .figure: Phrase(zh: "数值", en: "figure")
    case .rule: Phrase(zh: "检查规则", en: "rule")
    case .threshold: Phrase(zh: "阈值", en: "threshold")
    case .freshness: Phrase(zh: "时效规则", en: "freshness rule")
    case .weight: Phrase(zh: "权重", en: "weight")
    case .equipment: Phrase(zh: "设备产出", en: "equipment rate")
    case .untracked: Phrase(zh: "未列产品的投入", en: "untracked input")
    case .scale: Phrase(zh: "经济规模", en: "economic scale")
    case .losses: Phrase(zh: "损耗", en: "losses")
    case .row: Phrase(zh: "行", en: "row")
    case .mapping: Phrase(zh: "列映射", en: "column mapping")
    case .targeting: Phrase(zh: "招商对象规则", en: "targeting rules")
    case .sourceRegion: Phrase(zh: "来源地区", en: "source region")
    case .cooperation: Phrase(zh: "合作模式", en: "cooperation mode")
    case .document: Phrase(zh: "文件", en: "document")
    case .gate: Phrase(zh: "准入条件", en: "gate")
    case .condition: Phrase(zh: "条件式", en: "condition")
    case .ranking: Phrase(zh: "项目排序", en: "ranking")
    case .factorPrice: Phrase(zh: "要素价格", en: "factor price")
    case .tie: Phrase(zh: "企业关系", en: "tie")
    }
  }
}
