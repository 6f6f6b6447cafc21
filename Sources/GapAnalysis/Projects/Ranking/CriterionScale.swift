import ChainModel
import MaterialBalance

/// Places what a project comes to on the scales of the region, from 0 to 1.
struct CriterionScale: Sendable {
  let rules: RankingRules
  let list: ProjectList
  /// Parts that no draw moves.
  let emphasis: Double
  let evidence: Double
  /// Unmet local demand over the size.
  let localOutlet: Double
  /// The size over China's use; nil where that is not known.
  let nationalPart: Double?

  /// What is drawn of an outlet.
  struct Outlet {
    /// How full China's plants are, or where on its scale that stands if nobody knows.
    let utilisation: Double
    let isUtilisationKnown: Bool
    /// Where the size stands in China's use, if nobody knows.
    let unknownPart: Double
  }

  /// One value for each criterion of the region, in its order.
  func values(_ outcome: ProjectOutcome, _ outlet: Outlet, unknown: (Double, Double)) -> [Double] {
    rules.criteria.map { criterion in
      switch criterion.kind {
      case .valueAdded: rising(outcome.valueAdded, criterion.scales[list.scale])
      case .digestedSurplus: rising(outcome.digested, criterion.scales[list.scale])
      case .emphasis: emphasis
      case .outlet: self.outlet(criterion, outlet)
      case .evidence: evidence
      case .waterAndEnergy: saving(criterion, outcome, unknown)
      }
    }
  }

  /// On a logarithm between two points.
  private func rising(_ value: Double, _ bounds: RankingCriterion.Bounds?) -> Double {
    guard let bounds, value > 0 else { return 0 }
    return Self.place(value, bounds)
  }

  static func place(_ value: Double, _ bounds: RankingCriterion.Bounds) -> Double {
    guard value > 0, bounds.low > 0, bounds.high > bounds.low else {
      return value >= bounds.high ? 1 : 0
    }
    let part = Elementary.log(value / bounds.low) / Elementary.log(bounds.high / bounds.low)
    return min(max(part, 0), 1)
  }

  /// l + (1 − l)·u·s.
  private func outlet(_ criterion: RankingCriterion, _ drawn: Outlet) -> Double {
    let floor = criterion.values[.utilisationFloor] ?? 0
    let range = criterion.values[.utilisationRange] ?? 1
    let fullness =
      drawn.isUtilisationKnown
      ? min(max((drawn.utilisation - floor) / range, 0), 1) : drawn.utilisation
    let share = criterion.values[.nationalShare] ?? 1
    let room = nationalPart.map { min(max(1 - $0 / share, 0), 1) } ?? drawn.unknownPart
    let local = min(max(localOutlet, 0), 1)
    return local + (1 - local) * fullness * room
  }

  /// Water and energy for 10,000 CNY of value added, less is better; what nobody knows is drawn.
  private func saving(
    _ criterion: RankingCriterion,
    _ outcome: ProjectOutcome,
    _ unknown: (Double, Double)
  ) -> Double {
    guard outcome.valueAdded > 0 else { return 0 }
    func part(_ amount: Double, _ scale: RankingCriterion.Scale) -> Double {
      guard let bounds = criterion.scales[scale] else { return 0 }
      return 1 - Self.place(amount * 10_000 / outcome.valueAdded, bounds)
    }
    let water = outcome.isWaterKnown ? part(outcome.water, .water) : unknown.0
    let energy = outcome.isEnergyKnown ? part(outcome.energy, .energy) : unknown.1
    return (water + energy) / 2
  }
}
