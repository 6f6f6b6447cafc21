package import ChainModel

/// Everything the registry holds of a company.
package struct RegisteredCompany: Hashable, Sendable, Identifiable {
  /// Its number in the registry.
  package let id: Int64
  /// Its name as registered.
  package let name: String
  /// Its verified unified social credit code.
  package let uscc: CreditCode?
  /// Another number, or a code that does not verify.
  package let number: String?
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
  /// What the register says of its capital, where that could not be read.
  package let capitalText: String?
  /// Its paid-in capital.
  package let paidCapital: Capital?
  /// The number of insured employees.
  package let insured: Int?
  /// Its type 企业类型.
  package let type: String?
  /// Its industry 所属行业.
  package let industry: String?
  /// The names it had before.
  package let formerNames: String?
  /// Its address.
  package let address: String?
  /// Its business scope 经营范围.
  package let scope: String?

  /// What an export tells besides, for whoever calls it.
  package let details: [CompanyDetail: String]

  /// Makes a company from a row of the database.
  init(id: Int64, _ stored: StoredCompany) {
    let currency = stored.currency.flatMap(Currency.init)
    self.id = id
    name = stored.name
    uscc = stored.uscc.flatMap { CreditCode($0) }
    number = stored.number
    place = stored.place
    traits = CompanyTraits(rawValue: stored.traits).subtracting(.mentioning)
    status = CompanyStatus(number: stored.status)
    founded = RegistryDate.date(stored.founded)
    capital = stored.capital.flatMap { amount in
      currency.map { Capital(amount: amount, currency: $0) }
    }
    capitalText = stored.capitalText
    paidCapital = stored.paidCapital.flatMap { amount in
      currency.map { Capital(amount: amount, currency: $0) }
    }
    insured = stored.insured
    type = stored.type
    industry = stored.industry
    formerNames = stored.formerNames
    address = stored.address
    scope = stored.scope
    var details: [CompanyDetail: String] = [:]
    for (detail, text) in zip(CompanyDetail.allCases, stored.details) { details[detail] = text }
    self.details = details
  }
}
