public import ChainModel

/// What gates are asked about: the steps of a project with their sizes, and what is known of it.
public struct GateSubject: Hashable, Sendable {
  /// One process of the project.
  public struct Step: Hashable, Sendable {
    /// The process.
    public let process: UnitProcess.ID
    /// Units of main output a year; nil where not stated.
    public let size: Span?
    /// What is known of this step; it goes before what is known of the whole.
    public let facts: [RuleField.ID: RuleFact]

    /// Makes a step.
    public init(
      _ process: UnitProcess.ID,
      size: Span? = nil,
      facts: [RuleField.ID: RuleFact] = [:]
    ) {
      self.process = process
      self.size = size
      self.facts = facts
    }
  }

  /// The steps in order.
  public let steps: [Step]
  /// What is known of the whole: of its place, its equipment, its papers.
  public let facts: [RuleField.ID: RuleFact]

  /// Makes a subject.
  public init(steps: [Step], facts: [RuleField.ID: RuleFact] = [:]) {
    self.steps = steps
    self.facts = facts
  }
}
