public import ChainModel

/// A company that a query found, with what a first ranking needs.
public struct Candidate: Hashable, Sendable, Identifiable {
  /// A product that the company names, and what it does with it.
  public struct Hit: Hashable, Sendable {
    /// The product.
    public let product: Product.ID
    /// The activity in kebab-case.
    public let activity: String
    /// Whether only the name says so.
    public let isInName: Bool
    /// Where the clause begins in the scope, in bytes: what stands first is the main business.
    public let position: Int
  }

  /// The company's number in the registry.
  public let id: Int64
  /// The GB/T 2260 code of its place, 0 where unknown.
  public let place: Int
  /// What its form is.
  public let traits: CompanyTraits
  /// Whether it still exists.
  public let status: CompanyStatus
  /// When it was founded.
  public let founded: PartialDate?
  /// Its registered capital.
  public let capital: Capital?
  /// The number of insured employees.
  public let insured: Int?
  /// What was found, by product, activity and position.
  public internal(set) var hits: [Hit]
}
