package import PolicyRules

/// What an investor who builds a project may have, policy by policy, and what of it together.
package struct ProjectSupport: Hashable, Sendable {
  /// How the project stands towards each policy for projects, in the order of the files.
  package let results: [PolicyResult]
  /// What can be had together: of what is met or left to a person.
  package let stack: PolicyStack

  /// Takes the results; what excludes each other is stacked here.
  package init(_ results: [PolicyResult]) {
    self.results = results
    stack = PolicyStack(results, outcomes: [.met, .manual])
  }
}
