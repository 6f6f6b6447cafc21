/// What the registers beside the registry say of a company.
package struct CompanyFacts: Hashable, Sendable {
  /// A title with its source.
  package struct Tier: Hashable, Sendable {
    /// What it is.
    package let tier: CompanyTier
    /// How the source calls it.
    package let label: String
    /// Where it is said.
    package let source: String
    /// When, as far as the source says.
    package let date: String?
  }

  /// A product with a capacity.
  package struct Capacity: Hashable, Sendable {
    /// The product's id, or its name where no product is known by it.
    package let product: String
    /// The amount a year, where it is known.
    package let amount: Double?
    /// The unit of the amount.
    package let unit: String?
    /// Where it is said.
    package let source: String
    /// When, as far as the source says.
    package let date: String?
  }

  /// A relation to another company.
  package struct Relation: Hashable, Sendable {
    /// What this company is to the other.
    package let kind: CompanyRelation
    /// The other company's name.
    package let partner: String
    /// The other's number in the registry, where it holds it.
    package let partnerID: Int64?
    /// What is traded.
    package let product: String?
    /// Where it is said.
    package let source: String
    /// When, as far as the source says.
    package let date: String?
  }

  /// The titles, by label.
  package internal(set) var tiers: [Tier] = []
  /// The products with capacities, by product.
  package internal(set) var capacities: [Capacity] = []
  /// The relations, those too that the other company's facts tell.
  package internal(set) var relations: [Relation] = []
}
