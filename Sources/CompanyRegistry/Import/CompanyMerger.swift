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
    try update(new, company, digest: record.digest)
    if new.scope != old.scope || new.name != old.name {
      try replaceMentions(of: record, company: company, scopeIsKept: record.scope.isEmpty)
    }
    return true
  }

  private func update(_ new: StoredCompany, _ company: Int64, digest: Int64) throws {
    let update = try RawStatement(
      database,
      """
      UPDATE companies SET (digest, \(StoredCompany.columns)) \
      = (?, \(StoredCompany.places)) WHERE id = ?
      """
    )
    update.bind(1, digest)
    update.bind(2, new.name)
    update.bind(3, new.uscc)
    update.bind(4, new.number)
    update.bind(5, new.place)
    update.bind(6, new.traits)
    update.bind(7, new.status)
    update.bind(8, new.founded == 0 ? nil : Double(new.founded))
    update.bind(9, new.capital)
    update.bind(10, new.currency)
    update.bind(11, new.capitalText)
    update.bind(12, new.paidCapital)
    update.bind(13, new.insured.map { Double($0) })
    update.bind(14, new.type)
    update.bind(15, new.industry)
    update.bind(16, new.formerNames)
    update.bind(17, new.address)
    update.bind(18, new.scope)
    for (place, detail) in new.details.enumerated() { update.bind(CInt(19 + place), detail) }
    update.bind(CInt(19 + new.details.count), company)
    try update.run()
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
  }
}
