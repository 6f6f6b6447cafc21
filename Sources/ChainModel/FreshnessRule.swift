public import Phrases

/// How long a kind of figure may stand before somebody must look again, and who that is.
public struct FreshnessRule: Hashable, Sendable {
  /// Who renews a figure.
  public enum Owner: String, Hashable, Sendable, CaseIterable {
    /// The management of the zone or place.
    case zone
    case statistics, agriculture, commerce, analyst, planning

    /// What the owner is called.
    public var words: Phrase {
      switch self {
      case .zone: Phrase(zh: "各园区管委会", en: "Park managements")
      case .statistics: Phrase(zh: "统计部门", en: "Statistics office")
      case .agriculture:
        Phrase(zh: "农业农村与自然资源部门", en: "Agriculture and natural resources")
      case .commerce: Phrase(zh: "商务和招商部门", en: "Commerce and investment bureau")
      case .analyst: Phrase(zh: "产业研究人员", en: "Industry analysts")
      case .planning: Phrase(zh: "规划部门与片区管理主体", en: "Planning office and zone owners")
      }
    }
  }

  /// The figures that it is about.
  public let figures: FigureKind
  /// How many months they stay fresh.
  public let months: Int
  /// Who renews them.
  public let owner: Owner

  /// Makes a rule.
  public init(figures: FigureKind, months: Int, owner: Owner) {
    self.figures = figures
    self.months = months
    self.owner = owner
  }

  /// Months from the last day that a date may mean to the first that the other may.
  public static func months(from old: PartialDate, to new: PartialDate) -> Int {
    max(0, (new.year - old.year) * 12 + (new.month ?? 1) - (old.month ?? 12))
  }
}
