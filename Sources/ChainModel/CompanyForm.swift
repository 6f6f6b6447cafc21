/// A company as its form states it: the figures that rules ask for.
public struct CompanyForm: Hashable, Sendable {
  /// Its name.
  public let name: String
  /// Its unified social credit code; nil where not stated.
  public let code: String?
  /// What is known of it.
  public let facts: [RuleField.ID: RuleFact]

  /// Makes a form.
  public init(name: String, code: String? = nil, facts: [RuleField.ID: RuleFact]) {
    self.name = name
    self.code = code
    self.facts = facts
  }
}
