package import ChainModel

/// A company that a query found, with what a first choice needs.
package struct Candidate: Hashable, Sendable, Identifiable {
  /// What makes it a candidate.
  package struct Ground: Hashable, Sendable {
    /// The place of what is named among the subjects of the query.
    package let subject: Int
    /// What the firm does with it.
    package let activity: Activity
    /// Whether its name says so, not its scope.
    package let isInName: Bool
    /// Where the clause begins: bytes of the scope or the name.
    package let clauseStart: Int
  }

  /// The company's number in the registry.
  package let id: Int64
  /// Its name.
  package let name: String
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
  /// Its industry as the register has it, the most exact one.
  package let industry: String?
  /// Whether the register gives a stock code or honours of it.
  package let isDistinguished: Bool
  /// What was found, by subject, activity and place.
  package let grounds: [Ground]
}
