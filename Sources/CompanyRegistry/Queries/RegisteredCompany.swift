public import ChainModel

/// Everything the registry holds of a company.
public struct RegisteredCompany: Hashable, Sendable, Identifiable {
  /// Its number in the registry.
  public let id: Int64
  /// Its name as registered.
  public let name: String
  /// Its verified unified social credit code.
  public let uscc: CreditCode?
  /// Another number, or a code that does not verify.
  public let number: String?
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
  /// What the register says of its capital, where that could not be read.
  public let capitalText: String?
  /// Its paid-in capital.
  public let paidCapital: Capital?
  /// The number of insured employees.
  public let insured: Int?
  /// Its type 企业类型.
  public let type: String?
  /// Its industry 所属行业.
  public let industry: String?
  /// The names it had before.
  public let formerNames: String?
  /// Its address.
  public let address: String?
  /// Its business scope 经营范围.
  public let scope: String?

  /// What an export tells besides, for whoever calls it.
  public let details: [CompanyDetail: String]

  /// Makes a company from a row of the database.
  init(id: Int64, _ stored: StoredCompany) {
    let currency = stored.currency.flatMap(Currency.init)
    self.id = id
    name = stored.name
    uscc = stored.uscc.flatMap { CreditCode($0) }
    number = stored.number
    place = stored.place
    traits = CompanyTraits(rawValue: stored.traits)
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
