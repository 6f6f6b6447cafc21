/// The number of a gate, with its unit and what it means.
public struct GateThreshold: Hashable, Sendable {
  /// What the number means.
  public enum Sense: String, Hashable, Sendable, CaseIterable {
    /// The clause reaches only what is smaller.
    case appliesBelow = "applies-below"
    /// The clause reaches only what is larger.
    case appliesAbove = "applies-above"
    /// A condition on the project.
    case mustBeAtLeast = "must-be-at-least"
    /// A condition on the project.
    case mustBeAtMost = "must-be-at-most"
    /// The number decides nothing by itself.
    case none
  }

  /// What is measured.
  public let field: RuleField.ID
  /// The number.
  public let value: Double
  /// Its unit.
  public let unit: RuleUnit
  /// What it means.
  public let sense: Sense
  /// Where it stands in the files.
  public let origin: Origin

  /// Makes a threshold.
  public init(
    field: RuleField.ID,
    value: Double,
    unit: RuleUnit,
    sense: Sense,
    origin: Origin = Origin(file: "")
  ) {
    self.field = field
    self.value = value
    self.unit = unit
    self.sense = sense
    self.origin = origin
  }

  /// When the clause reaches a project; nil where the number does not say.
  public var reach: Condition? {
    switch sense {
    case .appliesBelow: test(.below)
    case .appliesAbove: test(.above)
    case .mustBeAtLeast, .mustBeAtMost, .none: nil
    }
  }

  /// What a project must satisfy; nil where the number does not say.
  public var requirement: Condition? {
    switch sense {
    case .mustBeAtLeast: test(.atLeast)
    case .mustBeAtMost: test(.atMost)
    case .appliesBelow, .appliesAbove, .none: nil
    }
  }

  private func test(_ comparison: FieldTest.Comparison) -> Condition {
    .test(FieldTest(field: field, comparison, .amount(value, unit), origin: origin))
  }
}
