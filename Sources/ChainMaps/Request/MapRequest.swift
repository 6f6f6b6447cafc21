public import ChainModel

/// What part of the region's industry a map shows.
public enum MapView: String, Hashable, Sendable, CaseIterable {
  /// A whole chain, or everything.
  case chain
  /// What bears a gap, and its direct neighbours.
  case gaps
  /// The plants of one or more zones, with what flows in and out.
  case zone
  /// Two steps around products or processes.
  case around
  /// The ways from one product to another.
  case route
  /// The steps of a project, with what they take from outside and put out.
  case project
}

/// What is to be drawn.
public struct MapRequest: Hashable, Sendable {
  /// The part to show.
  public let view: MapView
  /// The chain; nil for all processes of the model, then without stage columns.
  public let chain: Chain.ID?
  /// Ids of products, processes or zones, as the view needs.
  public let focus: [String]
  /// The language of everything that is written on the map.
  public let language: Language
  /// Which plants count as running.
  public let scenario: Scenario
  /// The date that the map speaks for; nil for the region's.
  public let asOf: PartialDate?
  /// Whether auxiliaries and utilities are drawn too.
  public let showsAuxiliaries: Bool

  /// Makes a request.
  public init(
    view: MapView = .chain,
    chain: Chain.ID?,
    focus: [String] = [],
    language: Language = .zh,
    scenario: Scenario = .operating,
    asOf: PartialDate? = nil,
    showsAuxiliaries: Bool = false
  ) {
    self.view = view
    self.chain = chain
    self.focus = focus
    self.language = language
    self.scenario = scenario
    self.asOf = asOf
    self.showsAuxiliaries = showsAuxiliaries
  }
}
