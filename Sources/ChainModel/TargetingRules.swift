/// How a region chooses whom to approach 招商对象: weights, scales and the places it looks at.
public struct TargetingRules: Hashable, Sendable {
  /// What counts how much, in file order; a feature that is not listed does not count.
  public let weights: [TargetWeight]
  /// What each kind of evidence of making is worth, 0 to 1.
  public let evidence: [MakingEvidence: Double]
  /// What each title is worth, 0 to 1, by its kebab-case name.
  public let tiers: [String: Double]
  /// Where the features of size begin and end.
  public let scales: TargetScales
  /// The region's own place; nil where distance does not count.
  public let home: TargetHome?
  /// Where companies are sought, in file order: the first that fits counts.
  public let regions: [SourceRegion]
  /// What a seat in none of these regions is worth.
  public let elsewhere: Double
  /// How one may work together, in file order: the first that fits counts.
  public let cooperation: [CooperationMode]
  /// Where they stand in the files.
  public let origin: Origin

  /// Makes rules.
  public init(
    weights: [TargetWeight] = TargetWeight.equal,
    evidence: [MakingEvidence: Double] = MakingEvidence.standard,
    tiers: [String: Double] = [:],
    scales: TargetScales = TargetScales(),
    home: TargetHome? = nil,
    regions: [SourceRegion] = [],
    elsewhere: Double = 0,
    cooperation: [CooperationMode] = [],
    origin: Origin = Origin(file: "")
  ) {
    self.weights = weights
    self.evidence = evidence
    self.tiers = tiers
    self.scales = scales
    self.home = home
    self.regions = regions
    self.elsewhere = elsewhere
    self.cooperation = cooperation
    self.origin = origin
  }

  /// The weight of a feature; 0 where it does not count.
  public func weight(of feature: TargetFeature) -> Double {
    weights.first { $0.feature == feature }?.weight ?? 0
  }
}

extension MakingEvidence {
  /// What each kind is worth where a region does not say.
  public static let standard: [MakingEvidence: Double] = [
    .make: 1, .process: 0.9, .grow: 1, .research: 0.5, .unspecified: 0.4, .name: 0.6,
    .productClass: 0.9, .neighbour: 0.3,
  ]
}

/// The weight of a feature, and why.
public struct TargetWeight: Hashable, Sendable {
  /// The feature.
  public let feature: TargetFeature
  /// How much it counts, in any unit: only shares matter.
  public let weight: Double
  /// What it comes to where nothing is known of a company, 0 to 1: what is usual, so that a gap in
  /// the records is neither a merit nor a fault.
  public let unknown: Double
  /// Why it counts so much.
  public let why: Name
  /// The words of the plan it rests on.
  public let phrase: String?
  /// The number of the paragraph.
  public let paragraph: String?
  /// The sources of the phrase.
  public let sources: [Source.ID]

  /// Makes a weight.
  public init(
    feature: TargetFeature,
    weight: Double,
    unknown: Double = 0.5,
    why: Name = .nothing,
    phrase: String? = nil,
    paragraph: String? = nil,
    sources: [Source.ID] = []
  ) {
    self.feature = feature
    self.weight = weight
    self.unknown = unknown
    self.why = why
    self.phrase = phrase
    self.paragraph = paragraph
    self.sources = sources
  }

  /// Every feature with the same weight: what counts where a region does not say.
  public static let equal = TargetFeature.allCases.map { TargetWeight(feature: $0, weight: 1) }
}

/// Where the features of size begin and end; between, they rise with the logarithm.
public struct TargetScales: Hashable, Sendable {
  /// CNY; below the low end a capital is very small, from the high end it counts in full.
  public let capital: ClosedRange<Double>
  /// Insured employees.
  public let staff: ClosedRange<Double>
  /// Years of work that count in full.
  public let years: Double
  /// km at which distance counts nothing.
  public let distance: Double
  /// CNY of one unit of a currency, by its ISO 4217 code.
  public let currencies: [String: Double]

  /// Makes scales.
  public init(
    capital: ClosedRange<Double> = 500_000...500_000_000,
    staff: ClosedRange<Double> = 10...2000,
    years: Double = 15,
    distance: Double = 4500,
    currencies: [String: Double] = [:]
  ) {
    self.capital = capital
    self.staff = staff
    self.years = years
    self.distance = distance
    self.currencies = currencies
  }
}

/// The region's own place.
public struct TargetHome: Hashable, Sendable {
  /// The GB/T 2260 codes of its divisions: companies there are already here.
  public let divisions: [Int]
  /// What its seat is called.
  public let name: Name
  /// Degrees east.
  public let longitude: Double
  /// Degrees north.
  public let latitude: Double

  /// Makes a place.
  public init(divisions: [Int], name: Name, longitude: Double, latitude: Double) {
    self.divisions = divisions
    self.name = name
    self.longitude = longitude
    self.latitude = latitude
  }
}
