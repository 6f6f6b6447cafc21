import GRDB

/// Links facts to the companies of the registry, by code, else by a name that only one bears.
struct FactLinker {
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// Links what is not linked yet, and returns how many facts still are not.
  func link(_ register: FactRegister) throws -> Int {
    var rest = try link(register, name: "name", code: "uscc", column: "company")
    if register == .relations {
      rest += try link(
        register,
        name: "partner",
        code: "partner_uscc",
        column: "partner_company"
      )
    }
    return rest
  }

  private func link(
    _ register: FactRegister,
    name: String,
    code: String,
    column: String
  ) throws -> Int {
    let rows = try Row.fetchAll(
      database,
      sql: "SELECT rowid, \(name), \(code) FROM \(register.rawValue) WHERE \(column) IS NULL"
    )
    let lookup = try IdentityLookup(database)
    var rest = 0
    for row in rows {
      let code = String.fromDatabaseValue(row[2]) ?? ""
      guard let name = String.fromDatabaseValue(row[1]), let place = Int64.fromDatabaseValue(row[0])
      else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
      let found = try lookup.companies(name: name, code: code)
      guard found.count == 1, let company = found.first else {
        rest += 1
        continue
      }
      try database.execute(
        sql: "UPDATE \(register.rawValue) SET \(column) = ? WHERE rowid = ?",
        arguments: [company, place]
      )
    }
    return rest
  }
}
