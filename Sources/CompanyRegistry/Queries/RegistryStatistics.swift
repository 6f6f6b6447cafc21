/// What a registry holds, in numbers.
public struct RegistryStatistics: Hashable, Sendable {
  /// A number with what it counts.
  public struct Count: Hashable, Sendable {
    /// What is counted: a kebab-case word, a product's id, or a division's code.
    public let key: String
    /// How many.
    public let count: Int
  }

  /// An import in the log.
  public struct Import: Hashable, Sendable {
    /// The name of the file.
    public let file: String
    /// What became of its rows.
    public let account: ImportAccount
  }

  /// The number of companies.
  public internal(set) var companies = 0
  /// Companies with a verified code.
  public internal(set) var verified = 0
  /// Companies with a capital that could be read.
  public internal(set) var withCapital = 0
  /// Companies by province, in the order of the codes; 0 is unknown.
  public internal(set) var provinces: [Count] = []
  /// Companies by status, in the order of the statuses.
  public internal(set) var statuses: [Count] = []
  /// Companies by trait; one may have several.
  public internal(set) var traits: [Count] = []
  /// Mentions by activity.
  public internal(set) var activities: [Count] = []
  /// Companies by product that they name without negation, the most first.
  public internal(set) var products: [Count] = []
  /// The imports in their order.
  public internal(set) var imports: [Import] = []
  /// Facts by register: tiers, capacities, relations.
  public internal(set) var facts: [Count] = []
  /// Whether some companies must be read again, because the words of scopes changed.
  public internal(set) var awaitsRereading = false
}
