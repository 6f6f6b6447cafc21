/// What is wrong with a link of a chain.
public enum GapKind: String, Hashable, Sendable, CaseIterable {
  /// 缺链: needed here, and nothing here makes it.
  case missing
  /// 弱链: made here, but too little of it for what needs it or for what comes before it.
  case weak
  /// 建链: the plan names it, and nothing of it exists yet.
  case absent
  /// 延链: its feed is in surplus here, and no plant takes the known next step.
  case unextended
  /// 副产未用: a by-product that leaves unused.
  case wasted
  /// 单点风险: one company holds the supply.
  case fragile
  /// 外购依赖: needed, and no known route can make it from what is here.
  case dependent
  /// 过剩: what is there stands half idle.
  case overbuilt

  /// Whether a project could close it.
  public var isOpportunity: Bool {
    switch self {
    case .missing, .weak, .absent, .unextended, .wasted: true
    case .fragile, .dependent, .overbuilt: false
    }
  }
}
