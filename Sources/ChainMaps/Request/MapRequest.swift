package import ChainModel

/// What part of the region's industry a map shows.
package enum MapView: String, Hashable, Sendable, CaseIterable {
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
package struct MapRequest: Hashable, Sendable {
  /// The part to show.
  package let view: MapView
  /// The chain; nil for all processes of the model, then without stage columns.
  package let chain: Chain.ID?
  /// Ids of products, processes or zones, as the view needs.
  package let focus: [String]
  /// The language of everything that is written on the map.
  package let language: Language
  /// Which plants count as running.
  package let scenario: Scenario
  /// The date that the map speaks for; nil for the region's.
  package let asOf: PartialDate?
  /// Whether auxiliaries and utilities are drawn too.
  package let showsAuxiliaries: Bool

  /// Makes a request.
  package init(
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
