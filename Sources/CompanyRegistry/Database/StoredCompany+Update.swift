import GRDB

extension StoredCompany {
  /// Writes the company in the place of what the database holds of it.
  func update(_ company: Int64, digest: Int64, _ database: Database) throws {
    let update = try RawStatement(
      database,
      """
      UPDATE companies SET (digest, \(StoredCompany.columns)) \
      = (?, \(StoredCompany.places)) WHERE id = ?
      """
    )
    update.bind(1, digest)
    update.bind(2, name)
    update.bind(3, uscc)
    update.bind(4, number)
    update.bind(5, place)
    update.bind(6, traits)
    update.bind(7, status)
    update.bind(8, founded == 0 ? nil : Double(founded))
    update.bind(9, capital)
    update.bind(10, currency)
    update.bind(11, capitalText)
    update.bind(12, paidCapital)
    update.bind(13, insured.map { Double($0) })
    update.bind(14, type)
    update.bind(15, industry)
    update.bind(16, formerNames)
    update.bind(17, address)
    update.bind(18, scope)
    for (place, detail) in details.enumerated() { update.bind(CInt(19 + place), detail) }
    update.bind(CInt(19 + details.count), company)
    try update.run()
  }

  /// Takes over from a row about the same firm what this one does not say.
  mutating func fill(from other: StoredCompany) {
    number = number ?? other.number
    if place == 0 || Self.contains(other.place, place) { place = other.place }
    traits |= other.traits & ~CompanyTraits.mentioning.rawValue
    if CompanyStatus(number: status) == .unknown { status = other.status }
    if founded == 0 { founded = other.founded }
    if capital == nil, other.capital != nil || capitalText == nil {
      (capital, currency, capitalText) = (other.capital, other.currency, other.capitalText)
    }
    if paidCapital == nil, currency == other.currency { paidCapital = other.paidCapital }
    insured = insured ?? other.insured
    type = type ?? other.type
    industry = industry ?? other.industry
    formerNames = formerNames ?? other.formerNames
    address = address ?? other.address
    scope = scope ?? other.scope
    details = zip(details, other.details).map { $0 ?? $1 }
  }
}
