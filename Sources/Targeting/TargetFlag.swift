public import ChainModel

/// Something about a company that must be looked at before it is called.
public enum TargetFlag: String, Hashable, Sendable, CaseIterable {
  /// It left a venture here.
  case exited
  /// It signed here and did not do it.
  case defaulted
  /// It signed here years ago, and nothing was seen since.
  case lapsed
  /// Sources say that what it ran is closed and what it planned not built.
  case idle
  /// Sources say that it is being reorganised or wound up, or stands still.
  case distressed
  /// Sources say that it closed plants and tell of none that it builds.
  case closures
  /// Whoever looked it up advises against it.
  case unsuited
  /// Its capital is below the scale.
  case smallCapital = "small-capital"
  /// Its scope excludes the product somewhere.
  case excluded
  /// It is not working for a time.
  case suspended
  /// It has moved to another authority.
  case moved
  /// Its name is a trader's.
  case tradingName = "trading-name"
  /// Its name is that of another trade.
  case otherTrade = "other-trade"
  /// Its shares are under special treatment *ST.
  case specialTreatment = "special-treatment"
  /// It is a cooperative.
  case cooperative

  /// Whether it speaks against calling at all: such a company stands below the others.
  public var speaksAgainst: Bool {
    switch self {
    case .exited, .defaulted, .lapsed, .idle, .unsuited: true
    default: false
    }
  }

  /// What a list calls it.
  public var words: Phrase {
    switch self {
    case .exited: Phrase(zh: "已从本地合资企业退出", en: "left its venture here")
    case .defaulted: Phrase(zh: "曾签约本地而违约", en: "signed here and defaulted")
    case .lapsed: Phrase(zh: "曾签约本地，此后未见落地", en: "signed here, and nothing was seen since")
    case .idle:
      Phrase(zh: "资料载原产能已停、新项目未投产", en: "closed what it ran, built nothing new, by the sources")
    case .distressed:
      Phrase(zh: "资料载有重整、破产或停业", en: "in reorganisation or closed, by the sources")
    case .closures: Phrase(zh: "资料载有装置关停", en: "closed plants, by the sources")
    case .unsuited: Phrase(zh: "资料核查认为现不宜招引", en: "not to be sought now, by whoever looked it up")
    case .smallCapital: Phrase(zh: "注册资本极小", en: "very small capital")
    case .excluded: Phrase(zh: "经营范围另处将该产品除外", en: "the scope excludes the product elsewhere")
    case .suspended: Phrase(zh: "停业、歇业", en: "not working for a time")
    case .moved: Phrase(zh: "已迁出登记机关", en: "moved to another authority")
    case .tradingName: Phrase(zh: "名称为商贸企业", en: "a trader's name")
    case .otherTrade: Phrase(zh: "名称属其他行业", en: "a name of another trade")
    case .specialTreatment: Phrase(zh: "股票被实施风险警示", en: "shares under special treatment")
    case .cooperative: Phrase(zh: "合作社", en: "a cooperative")
    }
  }
}
