public import ChainModel

/// Something about a company that must be looked at before it is called.
public enum TargetFlag: String, Hashable, Sendable, CaseIterable {
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

  /// What a list calls it.
  public var words: Phrase {
    switch self {
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
