import GRDB

/// Merges a row into a company that the registry holds already.
struct CompanyMerger {
  private let database: Database
  private let batch: RecordBatch
  private let numbers: VocabularyNumbers

  init(_ database: Database, _ batch: RecordBatch, numbers: VocabularyNumbers) {
    self.database = database
    self.batch = batch
    self.numbers = numbers
  }

  /// Merges a record, and tells whether that changed anything.
  func merge(_ record: CompanyRecord, into company: Int64) throws -> Bool {
    let find = try RawStatement(
      database,
      "SELECT digest, \(StoredCompany.columns) FROM companies WHERE id = ?"
    )
    find.bind(1, company)
    guard try find.step() else { return false }
    if find.integer(0) == record.digest {
      find.reset()
      return false
    }
    let old = StoredCompany(find, from: 1)
    find.reset()
    var new = old
    new.merge(record, of: batch)
    guard new != old else { return false }
    try new.update(company, digest: record.digest, database)
    if new.scope != old.scope || new.name != old.name {
      try replaceMentions(of: record, company: company, scopeIsKept: record.scope.isEmpty)
    }
    return true
  }

  /// Replaces what was read of a company.
  ///
  /// Where the row gives no scope, what was read of the old scope stays and only the name is new.
  private func replaceMentions(
    of record: CompanyRecord,
    company: Int64,
    scopeIsKept: Bool
  ) throws {
    let delete = try RawStatement(
      database,
      scopeIsKept
        ? "DELETE FROM mentions WHERE company = ? AND evidence = 1"
        : "DELETE FROM mentions WHERE company = ?"
    )
    delete.bind(1, company)
    try delete.run()
    let highest = try RawStatement(
      database,
      "SELECT coalesce(max(ordinal) + 1, 0) FROM mentions WHERE company = ?"
    )
    highest.bind(1, company)
    _ = try highest.step()
    let first = Int(highest.integer(0))
    highest.reset()
    let insert = try RawStatement(
      database,
      "INSERT INTO mentions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    )
    for (place, mention) in batch.mentions[record.mentions].enumerated() {
      try insert.insert(mention, ordinal: first + place, company: company, numbers: numbers)
    }
    let renew = try RawStatement(database, Schema.renewMark)
    renew.bind(1, company)
    try renew.run()
  }
}
