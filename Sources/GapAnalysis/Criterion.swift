public import ChainModel

/// What opportunities are ranked by.
public enum Criterion: String, Hashable, Sendable, CaseIterable {
  /// CNY of value added a year, at the proposed size; compared on a logarithmic scale.
  case valueAdded
  /// The part of the inputs, by value, that is here.
  case localInputs
  /// The part of the output that local demand or a named market takes.
  case outlet
  /// The bounds over the minimum economic scale, at most 1.
  case scaleFeasibility
  /// 1 where the plan names the process, 0.5 where it names its field.
  case planEmphasis
  /// The share of draws in which the verdict holds; a range from 0 where nobody surveyed.
  case confidence
  /// The fit of the best zone.
  case zoneFit
  /// m³ of water per 10,000 CNY of value added; less is better; logarithmic.
  case water
  /// Tonnes of coal equivalent per 10,000 CNY of value added; less is better; logarithmic.
  case energy
  /// Import dependence less idle national capacity.
  case nationalPull

  /// Whether less is better.
  public var isCost: Bool { self == .water || self == .energy }

  /// Whether values spread over orders of magnitude.
  var isLogarithmic: Bool { self == .valueAdded || isCost }

  /// On a logarithmic scale, the value below which differences no longer tell opportunities apart:
  /// CNY 1 million a year, 0.1 m³ and 0.01 tce per 10,000 CNY.
  var smallestTold: Double {
    switch self {
    case .valueAdded: 1e6
    case .water: 0.1
    case .energy: 0.01
    default: 1e-6
    }
  }
}

/// The criteria of one opportunity; nil where nothing is known, which is drawn over the whole scale.
public struct CriterionValues: Hashable, Sendable {
  /// A range for each criterion, in the order of `Criterion.allCases`.
  public let values: [Span?]

  /// Collects values.
  public init(_ value: (Criterion) -> Span?) {
    values = Criterion.allCases.map(value)
  }

  /// The value of a criterion.
  public subscript(criterion: Criterion) -> Span? {
    zip(Criterion.allCases, values).first { $0.0 == criterion }?.1
  }
}
