/// What the registers beside the registry say of a company.
public struct CompanyFacts: Hashable, Sendable {
  /// A title with its source.
  public struct Tier: Hashable, Sendable {
    /// What it is.
    public let tier: CompanyTier
    /// How the source calls it.
    public let label: String
    /// Where it is said.
    public let source: String
    /// When, as far as the source says.
    public let date: String?
  }

  /// A product with a capacity.
  public struct Capacity: Hashable, Sendable {
    /// The product's id, or its name where no product is known by it.
    public let product: String
    /// The amount a year, where it is known.
    public let amount: Double?
    /// The unit of the amount.
    public let unit: String?
    /// Where it is said.
    public let source: String
    /// When, as far as the source says.
    public let date: String?
  }

  /// A relation to another company.
  public struct Relation: Hashable, Sendable {
    /// What this company is to the other.
    public let kind: CompanyRelation
    /// The other company's name.
    public let partner: String
    /// The other's number in the registry, where it holds it.
    public let partnerID: Int64?
    /// What is traded.
    public let product: String?
    /// Where it is said.
    public let source: String
    /// When, as far as the source says.
    public let date: String?
  }

  /// The titles, by label.
  public internal(set) var tiers: [Tier] = []
  /// The products with capacities, by product.
  public internal(set) var capacities: [Capacity] = []
  /// The relations, those too that the other company's facts tell.
  public internal(set) var relations: [Relation] = []
}
