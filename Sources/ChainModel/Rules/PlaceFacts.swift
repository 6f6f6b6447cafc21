/// What is known of whatever stands in a place.
public struct PlaceFacts: Hashable, Sendable {
  /// The zone; nil for the whole region.
  public let zone: Zone.ID?
  /// What is known.
  public let facts: [RuleField.ID: RuleFact]

  /// Makes them.
  public init(zone: Zone.ID?, facts: [RuleField.ID: RuleFact]) {
    self.zone = zone
    self.facts = facts
  }
}
