/// One criterion of a ranking: its weight, its scales, and why.
public struct RankingCriterion: Hashable, Sendable {
  /// What is looked at.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case valueAdded = "value-added"
    case digestedSurplus = "digested-surplus"
    case emphasis, outlet, evidence
    case waterAndEnergy = "water-and-energy"
  }

  /// The list of a scale, or what it measures.
  public enum Scale: String, Hashable, Sendable, CaseIterable {
    /// CNY, for lead projects.
    case lead
    /// CNY, for supporting projects.
    case support
    /// CNY, for farm products.
    case agro
    /// m³ for 10,000 CNY of value added.
    case water
    /// tce for 10,000 CNY of value added.
    case energy
  }

  /// A number that a criterion works with.
  public enum Value: String, Hashable, Sendable, CaseIterable {
    /// What a named segment of the plan is worth.
    case segment
    /// What an emphasis of the plan is worth.
    case emphasised
    /// The national utilisation that is worth nothing.
    case utilisationFloor
    /// How far above the floor it is worth all.
    case utilisationRange
    /// The share of the national market at which a project is too large to be sold.
    case nationalShare
    /// The weight of the sourced share of the money.
    case money
    /// The weight of the known share of the feed.
    case feed
    /// The weight of the share of steps with sourced investment.
    case capex
  }

  /// Two points between which a logarithm runs from 0 to 1.
  public struct Bounds: Hashable, Sendable {
    /// Worth 0.
    public let low: Double
    /// Worth 1.
    public let high: Double

    /// Makes bounds.
    public init(low: Double, high: Double) {
      self.low = low
      self.high = high
    }
  }

  /// What is looked at.
  public let kind: Kind
  /// Its weight; only shares of the sum matter.
  public let weight: Double
  /// Why it counts so much, in words that are printed beside the list.
  public let reason: Name?
  /// Its scales.
  public let scales: [Scale: Bounds]
  /// Its numbers.
  public let values: [Value: Double]

  /// Makes a criterion; what is not stated is taken from the design.
  public init(
    _ kind: Kind,
    weight: Double? = nil,
    reason: Name? = nil,
    scales: [Scale: Bounds] = [:],
    values: [Value: Double] = [:]
  ) {
    self.kind = kind
    self.weight = weight ?? kind.standardWeight
    self.reason = reason
    self.scales = kind.standardScales.merging(scales) { _, stated in stated }
    self.values = kind.standardValues.merging(values) { _, stated in stated }
  }
}

extension RankingCriterion.Kind {
  /// The weight of the design.
  public var standardWeight: Double {
    switch self {
    case .valueAdded: 30
    case .digestedSurplus: 25
    case .emphasis: 15
    case .outlet, .evidence, .waterAndEnergy: 10
    }
  }

  /// The scales of the design; their keys are those that a region may state.
  public var standardScales: [RankingCriterion.Scale: RankingCriterion.Bounds] {
    switch self {
    case .valueAdded:
      [
        .lead: .init(low: 1e8, high: 2e9), .support: .init(low: 1e7, high: 5e8),
        .agro: .init(low: 3e6, high: 5e8),
      ]
    case .digestedSurplus:
      [
        .lead: .init(low: 1e8, high: 5e9), .support: .init(low: 1e7, high: 1e9),
        .agro: .init(low: 3e6, high: 1e9),
      ]
    case .waterAndEnergy:
      [.water: .init(low: 1, high: 100), .energy: .init(low: 0.1, high: 5)]
    case .emphasis, .outlet, .evidence: [:]
    }
  }

  /// The numbers of the design; their keys are those that a region may state.
  public var standardValues: [RankingCriterion.Value: Double] {
    switch self {
    case .emphasis: [.segment: 1, .emphasised: 0.7]
    case .outlet: [.utilisationFloor: 0.45, .utilisationRange: 0.4, .nationalShare: 0.1]
    case .evidence: [.money: 0.5, .feed: 0.3, .capex: 0.2]
    case .valueAdded, .digestedSurplus, .waterAndEnergy: [:]
    }
  }
}
