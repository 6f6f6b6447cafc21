/// A condition of a rule as data: comparisons of fields, joined by all, any, not, and k of n.
public indirect enum Condition: Hashable, Sendable {
  /// Every part holds; an empty list holds.
  case all([Condition])
  /// At least one part holds; an empty list does not.
  case any([Condition])
  /// At least so many of the parts hold.
  case atLeast(Int, of: [Condition])
  /// The part does not hold.
  case not(Condition)
  /// A field compares with a value.
  case test(FieldTest)
  /// A sheet of points reaches its mark.
  case score(ScoreSheet)
  /// Something that only a person decides; it is asked, never computed.
  case manual(Name)
}

/// One comparison: a field, or a sum of fields, how it is compared, and with what.
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
    /// One of some words.
    case `in`
  }

  /// What a field is compared with.
  public enum Value: Hashable, Sendable {
    /// An amount with its unit.
    case amount(Double, RuleUnit)
    /// Yes or no.
    case flag(Bool)
    /// Words, one of which has to be there.
    case words([String])
  }

  /// The field.
  public let field: RuleField.ID
  /// Fields that are added to it, in the same units.
  public let others: [RuleField.ID]
  /// How it is compared.
  public let comparison: Comparison
  /// With what.
  public let value: Value
  /// The field's own words, where the files declare it.
  public let own: RuleField?
  /// Where it stands in the files.
  public let origin: Origin

  /// Makes a comparison.
  public init(
    field: RuleField.ID,
    plus others: [RuleField.ID] = [],
    _ comparison: Comparison,
    _ value: Value,
    own: RuleField? = nil,
    origin: Origin = Origin(file: "")
  ) {
    self.field = field
    self.others = others
    self.comparison = comparison
    self.value = value
    self.own = own
    self.origin = origin
  }

  /// What the field is called and how one asks for it.
  public var declaration: RuleField? { own ?? RuleField.with(field) }
}

extension Condition {
  /// Every comparison in it, in order, those of score sheets last.
  public var tests: [FieldTest] {
    switch self {
    case .all(let parts), .any(let parts), .atLeast(_, of: let parts): parts.flatMap(\.tests)
    case .not(let part): part.tests
    case .test(let test): [test]
    case .score(let sheet): sheet.items.flatMap(\.tests)
    case .manual: []
    }
  }
}
