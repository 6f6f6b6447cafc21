/// What a registry holds, in numbers.
package struct RegistryStatistics: Hashable, Sendable {
  /// A number with what it counts.
  package struct Count: Hashable, Sendable {
    /// What is counted: a kebab-case word, a product's id, or a division's code.
    package let key: String
    /// How many.
    package let count: Int
  }

  /// An import in the log.
  package struct Import: Hashable, Sendable {
    /// The name of the file.
    package let file: String
    /// What became of its rows.
    package let account: ImportAccount
  }

  /// The number of companies.
  package internal(set) var companies = 0
  /// Companies with a verified code.
  package internal(set) var verified = 0
  /// Companies with a capital that could be read.
  package internal(set) var withCapital = 0
  /// Companies by province, in the order of the codes; 0 is unknown.
  package internal(set) var provinces: [Count] = []
  /// Companies by status, in the order of the statuses.
  package internal(set) var statuses: [Count] = []
  /// Companies by trait; one may have several.
  package internal(set) var traits: [Count] = []
  /// Mentions by activity.
  package internal(set) var activities: [Count] = []
  /// Companies by product that they name without negation, the most first.
  package internal(set) var products: [Count] = []
  /// The imports in their order.
  package internal(set) var imports: [Import] = []
  /// Facts by register: tiers, capacities, relations.
  package internal(set) var facts: [Count] = []
  /// Whether some companies must be read again, because the words of scopes changed.
  package internal(set) var awaitsRereading = false
}
