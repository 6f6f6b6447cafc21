extension ThingKind {
  /// The kind in simplified Chinese.
  public var chinese: String {
    switch self {
    case .unit: "计量单位"
    case .source: "来源"
    case .product: "产品"
    case .process: "环节"
    case .chain: "产业链"
    case .stage: "段"
    case .region: "地区"
    case .zone: "片区"
    case .place: "片区外地点"
    case .plan: "规划条目"
    case .veto: "限制条件"
    case .survey: "调查"
    case .company: "企业"
    case .facility: "产能"
    case .total: "统计总量"
    case .supply: "原料供应"
    case .market: "市场数据"
    case .lane: "通道"
    case .function: "功能定位"
    case .resource: "资源"
    case .figure: "数值"
    case .rule: "检查规则"
    case .threshold: "阈值"
    case .weight: "权重"
    case .equipment: "设备产出"
    case .untracked: "未列产品的投入"
    case .scale: "经济规模"
    case .losses: "损耗"
    case .row: "行"
    case .targeting: "招商对象规则"
    case .sourceRegion: "来源地区"
    case .cooperation: "合作模式"
    }
  }
}
