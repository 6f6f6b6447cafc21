/// What a figure rests on.
public enum Basis: String, Hashable, Sendable, CaseIterable {
  /// A source gives it.
  case sourced
  /// Computed from chemical formulas.
  case stoichiometric
  /// Computed from other figures; the note says how.
  case derived
  /// No source: shown as an estimate everywhere.
  case estimate
}

/// A number with its range, its basis, its sources and its place in the files.
public struct Figure: Hashable, Sendable {
  /// The value and its range.
  public let span: Span
  /// What it rests on.
  public let basis: Basis
  /// The sources that give it; not empty where the basis is `sourced`.
  public let sources: [Source.ID]
  /// The date it speaks for, if known.
  public let asOf: PartialDate?
  /// What a reader should know of it.
  public let note: String?
  /// Where it stands in the files.
  public let origin: Origin
  /// Other claims for the same figure, kept and reported but not used.
  public let rejected: [Figure]
  /// How many of its units one unit of the file is: 10,000 for what a file writes in 万t and the
  /// model counts in t.
  public let scale: Double

  /// Makes a figure.
  public init(
    span: Span,
    basis: Basis = .estimate,
    sources: [Source.ID] = [],
    asOf: PartialDate? = nil,
    note: String? = nil,
    origin: Origin = Origin(file: ""),
    rejected: [Figure] = [],
    scale: Double = 1
  ) {
    self.span = span
    self.basis = basis
    self.sources = sources
    self.asOf = asOf
    self.note = note
    self.origin = origin
    self.rejected = rejected
    self.scale = scale
  }

  /// Whether the figure counts as an estimate wherever it is shown.
  public var isEstimate: Bool { basis == .estimate }

  /// The same figure with other claims beside it.
  public func rejecting(_ others: [Figure]) -> Figure {
    Figure(
      span: span,
      basis: basis,
      sources: sources,
      asOf: asOf,
      note: note,
      origin: origin,
      rejected: others,
      scale: scale
    )
  }

  /// The same figure with its values multiplied, for a change of unit.
  public func scaled(by factor: Double) -> Figure {
    Figure(
      span: span * factor,
      basis: basis,
      sources: sources,
      asOf: asOf,
      note: note,
      origin: origin,
      rejected: rejected.map { $0.scaled(by: factor) },
      scale: scale * factor
    )
  }
}
