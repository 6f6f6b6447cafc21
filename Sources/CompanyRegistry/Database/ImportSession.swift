import GRDB

/// What the imports of one call share: who stands under which key, until all of them are through.
package final class ImportSession {
  var identities: IdentityIndex?

  /// Begins a call of one or several imports.
  package init() {}
}

extension Registry {
  /// Ends a call of imports: joins who is one company, brings the index of identities and that of
  /// mentions up to date, and links facts.
  ///
  /// Each step is done whole or not at all, and done again it changes nothing: a call that was cut
  /// off here is ended by the next.
  ///
  /// - Returns: How many companies without a code were found to be others: those that said
  ///   something new of them, and those that did not.
  package func settle(
    _ session: ImportSession
  ) throws(RegistryError) -> (updated: Int, duplicates: Int) {
    try settle(session, log: nil)
  }

  /// Ends a call of imports, and counts what was joined in the account of the last.
  func settle(
    _ session: ImportSession,
    log: ((Database, (updated: Int, duplicates: Int)) throws -> Void)?
  ) throws(RegistryError) -> (updated: Int, duplicates: Int) {
    let joined = try write { database in
      let identities = try session.identities ?? IdentityIndex(database, expecting: 0)
      session.identities = identities
      var settler = try IdentitySettler(database, identities)
      try settler.settle(identities.contested())
      try identities.writeLog(database)
      try log?(database, settler.joined)
      return settler.joined
    }
    try session.identities?.eachRun { run throws(RegistryError) in
      try write { database in
        let insert = try RawStatement(
          database,
          "INSERT OR REPLACE INTO identities (key, company) VALUES (?, ?)"
        )
        for (key, entry) in run {
          insert.bind(1, key)
          insert.bind(2, entry.company)
          try insert.run()
        }
      }
    }
    session.identities = nil
    try write { try $0.execute(sql: Schema.mentionsByProduct) }
    // Pages that are freed and used again in one transaction would be written to the journal first.
    try write { try $0.execute(sql: "DELETE FROM identity_log") }
    // It takes the room that the log leaves.
    try write { try $0.execute(sql: Schema.companiesOutline) }
    try write { database in
      for register in FactRegister.allCases { _ = try FactLinker(database).link(register) }
    }
    return joined
  }

  /// Takes away the indices by which candidates are found where more is to come than is there: made
  /// anew from all at the end they cost less than an insertion for each.
  static func beginLoading(_ database: Database, expecting expected: Int) throws {
    let stored = try Int.fetchOne(database, sql: "SELECT max(id) FROM companies") ?? 0
    guard stored < expected else { return }
    try database.execute(sql: "DROP INDEX IF EXISTS mentions_by_product")
    try database.execute(sql: "DROP INDEX IF EXISTS companies_outline")
  }
}
