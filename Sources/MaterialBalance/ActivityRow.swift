public import ChainModel

/// One contribution to the activity of a process.
public struct ActivityRow: Hashable, Sendable {
  /// What the row stands for.
  public enum Item: Hashable, Sendable {
    /// An itemised plant.
    case facility(Facility.ID)
    /// A control total, or the part of one that falls to this process.
    case total(Identifier<ControlTotal>)
  }

  /// What the row stands for.
  public let item: Item
  /// The part of the figure that falls to this process.
  public let share: Double
  /// Units of main output a year at full load.
  public let capacity: Figure
  /// Load; nil counts as full.
  public let utilisation: Figure?
  /// Where the row stands in the files.
  public let origin: Origin
  /// Whether the capacity is the range of a plant whose size no source gives.
  public let isAssumed: Bool

  /// Makes a row.
  public init(
    item: Item,
    share: Double,
    capacity: Figure,
    utilisation: Figure?,
    origin: Origin,
    isAssumed: Bool = false
  ) {
    self.item = item
    self.share = share
    self.capacity = capacity
    self.utilisation = utilisation
    self.origin = origin
    self.isAssumed = isAssumed
  }

  /// Units of main output a year.
  public var amount: Span {
    capacity.span * (utilisation?.span ?? Span(1)) * share
  }

  /// Whether a figure of the row is an estimate.
  public var restsOnEstimate: Bool {
    capacity.isEstimate || utilisation?.isEstimate == true
  }
}

/// What runs of one process.
public struct ProcessActivity: Hashable, Sendable {
  /// The process.
  public let process: UnitProcess.ID
  /// Plants or totals that count, in file order.
  public let rows: [ActivityRow]
  /// Plants that count, whose capacity no source gives; those with a scale to go by have a row as well.
  public let ofUnknownSize: [Facility.ID]

  /// Makes an activity.
  public init(process: UnitProcess.ID, rows: [ActivityRow], ofUnknownSize: [Facility.ID]) {
    self.process = process
    self.rows = rows
    self.ofUnknownSize = ofUnknownSize
  }

  /// Units of main output a year.
  public var amount: Span { rows.reduce(.zero) { $0 + $1.amount } }

  /// Units of main output a year of plants whose size some source gives.
  public var knownAmount: Span {
    rows.filter { !$0.isAssumed }.reduce(.zero) { $0 + $1.amount }
  }

  /// Whether anything of it is there, of known size or not.
  public var isPresent: Bool {
    !ofUnknownSize.isEmpty || rows.contains { $0.amount.high > 0 }
  }

  /// Output over capacity, where every row tells its load; nil where one does not.
  ///
  /// A plant of unknown size says nothing of the load of the others.
  public var utilisation: Span? {
    let rows = rows.filter { !$0.isAssumed }
    guard !rows.isEmpty, rows.allSatisfy({ $0.utilisation != nil }) else { return nil }
    let capacity = rows.reduce(0) { $0 + $1.capacity.span.mid * $1.share }
    guard capacity > 0 else { return nil }
    let sum = rows.reduce(Span.zero) {
      $0 + ($1.utilisation?.span ?? Span(1)) * ($1.capacity.span.mid * $1.share)
    }
    return sum * (1 / capacity)
  }
}
