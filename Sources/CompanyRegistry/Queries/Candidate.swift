public import ChainModel

/// A company that a query found, with what a first ranking needs.
public struct Candidate: Hashable, Sendable, Identifiable {
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
  /// What was found, by product, activity and position; of word and clause only the beginning of
  /// the clause is known.
  public internal(set) var mentions: [Mention]
}
