package import ChainModel

/// How long a kind of figure may stand before somebody must look again, and who that is.
package struct FreshnessRule: Hashable, Sendable {
  /// Who renews a figure.
  package enum Owner: String, Hashable, Sendable, CaseIterable {
    /// The management of the zone or place.
    case zone
    case statistics
    case agriculture
    case commerce
    case analyst
    case planning
  }

  package let kind: FigureCensus.Kind
  /// In months.
  package let months: Int
  package let owner: Owner

  /// One rule for each kind of figure.
  package static let all: [FreshnessRule] = [
    FreshnessRule(kind: .plant, months: 24, owner: .zone),
    FreshnessRule(kind: .total, months: 24, owner: .statistics),
    FreshnessRule(kind: .primarySupply, months: 24, owner: .agriculture),
    FreshnessRule(kind: .market, months: 24, owner: .commerce),
    FreshnessRule(kind: .company, months: 24, owner: .commerce),
    FreshnessRule(kind: .price, months: 12, owner: .commerce),
    FreshnessRule(kind: .recipe, months: 180, owner: .analyst),
    FreshnessRule(kind: .scale, months: 120, owner: .analyst),
    FreshnessRule(kind: .capex, months: 60, owner: .analyst),
    FreshnessRule(kind: .resource, months: 120, owner: .analyst),
    FreshnessRule(kind: .zone, months: 36, owner: .planning),
  ]

  /// Months from the last day that a date may mean to the first that the other may.
  package static func months(from old: PartialDate, to new: PartialDate) -> Int {
    max(0, (new.year - old.year) * 12 + (new.month ?? 1) - (old.month ?? 12))
  }
}
