import GRDB

extension Registry {
  /// The company that each of some firms is, by the first of its names, codes or stock codes that
  /// one and only one company bears; nil where none does.
  ///
  /// Cost: one look-up for each name.
  package func identified(
    _ firms: [(names: [String], code: String?, stock: String?)]
  ) throws(RegistryError) -> [Int64?] {
    try read { database in
      let lookup = try IdentityLookup(database)
      let byStock = try RawStatement(
        database,
        "SELECT id FROM companies WHERE stock = ? ORDER BY id LIMIT 2"
      )
      func listed(_ stock: String) throws -> Int64? {
        for spelling in [stock, String(stock.prefix { $0 != "." })] {
          byStock.bind(1, spelling)
          defer { byStock.reset() }
          guard try byStock.step() else { continue }
          let id = byStock.integer(0)
          if try !byStock.step() { return id }
        }
        return nil
      }
      return try firms.map { firm in
        if let stock = firm.stock, let id = try listed(stock) { return id }
        for name in firm.names {
          let found = try lookup.companies(name: name, code: firm.code ?? "")
          if found.count == 1 { return found[0] }
        }
        return nil
      }
    }
  }
}
