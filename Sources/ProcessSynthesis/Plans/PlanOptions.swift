public import ChainModel
public import GapAnalysis
public import LinearProgramming

/// What a plan is to reach, and within which limits.
public struct PlanOptions: Hashable, Sendable {
  /// What is to be as large as can be.
  public enum Objective: String, Hashable, Sendable, CaseIterable {
    /// CNY a year of value added, freight paid.
    case valueAdded = "value-added"
    /// CNY a year after wages, upkeep and writing off.
    case profit
    /// Persons.
    case jobs

    /// What it is called.
    public var words: Phrase {
      switch self {
      case .valueAdded: Phrase(zh: "增加值", en: "value added")
      case .profit: Phrase(zh: "利润", en: "profit")
      case .jobs: Phrase(zh: "用工", en: "jobs")
      }
    }
  }

  /// What is to be as large as can be.
  public var objective: Objective
  /// CNY of investment, at most; nil for no limit.
  public var budget: Double?
  /// How many portfolios, at most.
  public var count: Int
  /// The share of investment in which a portfolio must differ from those before it.
  public var apart: Double
  /// Limits on what all projects together add over the whole region, a year.
  ///
  /// In the units of a process: m³, kWh, t of steam, tce, t of CO₂, persons, or m² of land. One that
  /// is given replaces the limit that the region states.
  public var caps: [Resource: Double]
  /// Projects that must be in.
  public var required: [Project.ID]
  /// Whether projects marked 数据待核, and those that pay back within a year, may be in.
  public var includesDoubtful: Bool
  /// When a search is to stop.
  public var search: SolverLimits

  /// Nodes after which a search ends unless another number is given: the same on every machine.
  public static let standardNodes = 20_000

  /// Makes options.
  public init(
    objective: Objective = .valueAdded,
    budget: Double? = nil,
    count: Int = 1,
    apart: Double = 0.1,
    caps: [Resource: Double] = [:],
    required: [Project.ID] = [],
    includesDoubtful: Bool = true,
    search: SolverLimits = SolverLimits(nodes: PlanOptions.standardNodes)
  ) {
    self.objective = objective
    self.budget = budget
    self.count = count
    self.apart = apart
    self.caps = caps
    self.required = required
    self.includesDoubtful = includesDoubtful
    self.search = search
  }
}
