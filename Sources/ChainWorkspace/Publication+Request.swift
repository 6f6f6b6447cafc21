package import ChainModel

extension Publication {
  /// What is published.
  package struct Request: Sendable {
    /// The workspace.
    package var path: String
    /// The region, where the workspace holds several.
    package var region: String?
    /// The languages; the first is the main one.
    package var languages: [Language]
    /// Which plants count.
    package var scenario: Scenario
    /// The date; the region's own where none is given.
    package var asOf: PartialDate?
    /// The registry of companies; nil where only firms on record are ranked.
    package var registry: String?
    /// How many companies are ranked for each opportunity.
    package var top: Int
    /// Whether what is made on demand is made as well.
    package var isComplete: Bool

    /// Asks for an atlas of a workspace.
    package init(
      path: String,
      region: String? = nil,
      languages: [Language],
      scenario: Scenario = .committed,
      asOf: PartialDate? = nil,
      registry: String? = nil,
      top: Int = 10,
      isComplete: Bool = false
    ) {
      precondition(!languages.isEmpty, "an atlas in no language")
      self.path = path
      self.region = region
      self.languages = languages
      self.scenario = scenario
      self.asOf = asOf
      self.registry = registry
      self.top = top
      self.isComplete = isComplete
    }
  }
}
