package import ChainModel

/// A company that a query found, with what a first ranking needs.
package struct Candidate: Hashable, Sendable, Identifiable {
  /// The company's number in the registry.
  package let id: Int64
  /// The GB/T 2260 code of its place, 0 where unknown.
  package let place: Int
  /// What its form is.
  package let traits: CompanyTraits
  /// Whether it still exists.
  package let status: CompanyStatus
  /// When it was founded.
  package let founded: PartialDate?
  /// Its registered capital.
  package let capital: Capital?
  /// The number of insured employees.
  package let insured: Int?
  /// What was found, by product, activity and position; of word and clause only the beginning of
  /// the clause is known.
  package internal(set) var mentions: [Mention]
}
