public import ChainModel

/// A control total set against the itemised plants that it covers, line by line.
///
/// The total replaces the plants that were on stream by its date; those that came later are added.
/// The two are never added for the same date.
public struct Reconciliation: Hashable, Sendable {
  /// How a plant stands to the total.
  public enum Position: Hashable, Sendable {
    /// On stream by the date of the total: part of it.
    case inside
    /// No source says since when: taken as part of it, so that nothing is counted twice.
    case presumedInside
    /// Came on stream later: added to the total.
    case after
  }

  /// An itemised plant.
  public struct Line: Hashable, Sendable {
    /// The plant.
    public let facility: Facility.ID
    /// How it stands to the total.
    public let position: Position
    /// Units of product a year; nil where its size is not stated.
    public let amount: Span?

    /// Makes a line.
    public init(facility: Facility.ID, position: Position, amount: Span?) {
      self.facility = facility
      self.position = position
      self.amount = amount
    }
  }

  /// The total.
  public let total: ControlTotal
  /// The total that is used instead, where this one is not used.
  public let supersededBy: Identifier<ControlTotal>?
  /// The plants it covers, in file order.
  public let lines: [Line]

  /// Makes a reconciliation.
  public init(
    total: ControlTotal,
    supersededBy: Identifier<ControlTotal>? = nil,
    lines: [Line]
  ) {
    self.total = total
    self.supersededBy = supersededBy
    self.lines = lines
  }

  /// The sum of the plants that are part of the total.
  public var itemised: Span { sum { $0 != .after } }

  /// The sum of the plants that came later.
  public var addedAfter: Span { sum { $0 == .after } }

  /// What no plant accounts for; negative where the plants exceed the total.
  public var unallocated: Double { total.amount.span.mid - itemised.mid }

  private func sum(where holds: (Position) -> Bool) -> Span {
    lines.reduce(.zero) { holds($1.position) ? $0 + ($1.amount ?? .zero) : $0 }
  }
}
