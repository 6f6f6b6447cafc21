public import ChainModel

/// The list that a project is decided on.
public enum ProjectList: String, Hashable, Sendable, CaseIterable {
  /// 农产品精深加工.
  case agro
  /// 龙头项目.
  case lead
  /// 配套与就业项目.
  case support

  /// What it is called.
  public var words: Phrase {
    switch self {
    case .agro: Phrase(zh: "农产品精深加工", en: "Farm products, processed further")
    case .lead: Phrase(zh: "龙头项目", en: "Lead projects")
    case .support: Phrase(zh: "配套与就业项目", en: "Supporting projects and jobs")
    }
  }

  /// The scale of money that its projects are placed on.
  var scale: RankingCriterion.Scale {
    switch self {
    case .agro: .agro
    case .lead: .lead
    case .support: .support
    }
  }

  /// The ranks that a project in doubt, or at break-even, cannot take.
  static let first = 10
}
