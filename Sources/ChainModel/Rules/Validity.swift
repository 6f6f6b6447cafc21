/// When a text is in force, as far as its dates are known.
///
/// A year or a month means its first day, at either end.
public struct Validity: Hashable, Sendable {
  /// Whether a text is in force on a day.
  public enum Standing: String, Hashable, Sendable, CaseIterable {
    /// Not yet.
    case ahead
    /// It is.
    case inForce
    /// No longer.
    case over
    /// Its beginning is not known.
    case unknown
  }

  /// The first day; nil where no source gives it.
  public let from: PartialDate?
  /// The last day; nil where it has no end that is known.
  public let to: PartialDate?
  /// A day on which it was seen in force, for a text whose beginning is not known.
  public let seen: PartialDate?

  /// Makes a time of validity.
  public init(from: PartialDate? = nil, to: PartialDate? = nil, seen: PartialDate? = nil) {
    self.from = from
    self.to = to
    self.seen = seen
  }

  /// Whether the text is in force on a day.
  ///
  /// Without a beginning it is from the day on which it was seen; before that, nobody knows.
  public func standing(on date: PartialDate) -> Standing {
    let day = date.earliest
    if let to, day > to.earliest { return .over }
    guard let start = from ?? seen else { return .unknown }
    if day >= start.earliest { return .inForce }
    return from == nil ? .unknown : .ahead
  }
}
