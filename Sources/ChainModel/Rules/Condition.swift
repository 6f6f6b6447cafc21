/// A condition of a rule as data: comparisons of fields, joined by all, any and not.
public indirect enum Condition: Hashable, Sendable {
  /// Every part holds; an empty list holds.
  case all([Condition])
  /// At least one part holds; an empty list does not.
  case any([Condition])
  /// The part does not hold.
  case not(Condition)
  /// A field compares with a value.
  case test(FieldTest)
}

/// One comparison: a field, how it is compared, and with what.
public struct FieldTest: Hashable, Sendable {
  /// How a field compares with a value; the raw value is the key in the files.
  public enum Comparison: String, Hashable, Sendable, CaseIterable {
    /// Less than the amount.
    case below
    /// The amount or less.
    case atMost
    /// The amount or more.
    case atLeast
    /// More than the amount.
    case above
    /// Yes or no.
    case `is`
  }

  /// What a field is compared with.
  public enum Value: Hashable, Sendable {
    /// An amount with its unit.
    case amount(Double, RuleUnit)
    /// Yes or no.
    case flag(Bool)
  }

  /// The field.
  public let field: RuleField.ID
  /// How it is compared.
  public let comparison: Comparison
  /// With what.
  public let value: Value
  /// Where it stands in the files.
  public let origin: Origin

  /// Makes a comparison.
  public init(
    field: RuleField.ID,
    _ comparison: Comparison,
    _ value: Value,
    origin: Origin = Origin(file: "")
  ) {
    self.field = field
    self.comparison = comparison
    self.value = value
    self.origin = origin
  }
}
