import GRDB

extension Registry {
  /// Hands over every company in the order of the first import, until the function returns false.
  ///
  /// One pass over the table; nothing is kept in memory.
  package func eachCompany(
    _ body: (RegisteredCompany) throws -> Bool
  ) throws(RegistryError) {
    try read { database in
      let select = try RawStatement(
        database,
        "SELECT id, \(StoredCompany.columns) FROM companies ORDER BY id"
      )
      defer { select.reset() }
      while try select.step() {
        let company = RegisteredCompany(id: select.integer(0), StoredCompany(select, from: 1))
        guard try body(company) else { return }
      }
    }
  }

  /// The titles of every company that a table of facts gave it, by its number.
  package func tiers() throws(RegistryError) -> [Int64: [CompanyTier]] {
    try read { database in
      let select = try RawStatement(
        database,
        "SELECT company, tier FROM tiers WHERE company IS NOT NULL ORDER BY company, tier"
      )
      defer { select.reset() }
      var tiers: [Int64: [CompanyTier]] = [:]
      while try select.step() {
        guard let tier = select.text(1).flatMap(CompanyTier.init(rawValue:)) else { continue }
        tiers[select.integer(0), default: []].append(tier)
      }
      return tiers
    }
  }
}
