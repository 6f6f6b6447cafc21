/// A project that walks in, as its form states it; what the form leaves out is not known.
public struct ProjectForm: Hashable, Sendable {
  /// One plant of the project.
  public struct Step: Hashable, Sendable {
    /// The process.
    public let process: UnitProcess.ID
    /// Units of main output a year; nil where not stated.
    public let size: Double?

    /// Makes a step.
    public init(_ process: UnitProcess.ID, size: Double?) {
      self.process = process
      self.size = size
    }
  }

  /// The project's title.
  public let name: String
  /// Who wants to build it; nil where not stated.
  public let investor: String?
  /// The plants in order, the main one last.
  public let steps: [Step]
  /// Where it is to stand; nil where not stated.
  public let zone: Zone.ID?
  /// What it needs a year (land: once), in the base units of resources.
  public let resources: [Resource: Double]
  /// CNY; nil where not stated.
  public let capex: Double?
  /// What else is known of it.
  public let facts: [RuleField.ID: RuleFact]
  /// What the investor asks to be promised, a sentence each.
  public let wishes: [String]
  /// Whether it is invented, for practice.
  public let isInvented: Bool

  /// Makes a form.
  public init(
    name: String,
    investor: String? = nil,
    steps: [Step],
    zone: Zone.ID? = nil,
    resources: [Resource: Double] = [:],
    capex: Double? = nil,
    facts: [RuleField.ID: RuleFact] = [:],
    wishes: [String] = [],
    isInvented: Bool = false
  ) {
    self.name = name
    self.investor = investor
    self.steps = steps
    self.zone = zone
    self.resources = resources
    self.capex = capex
    self.facts = facts
    self.wishes = wishes
    self.isInvented = isInvented
  }
}
