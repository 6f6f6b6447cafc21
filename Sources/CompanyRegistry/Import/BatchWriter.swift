import ChainModel
import GRDB

/// Stores batches: finds out which companies are known, then writes in the order of the file.
///
/// The keys of a batch are looked up and stored in their own order, so that each page of the
/// index is visited once a batch, however large the register grows.
struct BatchWriter {
  private let database: Database
  private let batch: RecordBatch
  private let numbers: VocabularyNumbers
  private let findKey: RawStatement
  private let addKey: RawStatement
  private let addCompany: RawStatement
  private let addMention: RawStatement
  /// The companies that stand under the keys of the batch, and those it adds.
  private var known: [Int64: Int64] = [:]
  private var added: [(key: Int64, company: Int64)] = []
  private var nextID: Int64

  /// What became of the rows of a batch.
  private(set) var account = ImportAccount()

  init(_ database: Database, _ batch: RecordBatch, numbers: VocabularyNumbers) throws {
    self.database = database
    self.batch = batch
    self.numbers = numbers
    findKey = try RawStatement(database, "SELECT company FROM identities WHERE key = ?")
    addKey = try RawStatement(database, "INSERT INTO identities (key, company) VALUES (?, ?)")
    addCompany = try RawStatement(
      database,
      """
      INSERT INTO companies (id, digest, \(StoredCompany.columns)) \
      VALUES (?, ?, \(StoredCompany.places))
      """
    )
    addMention = try RawStatement(
      database,
      "INSERT INTO mentions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    )
    nextID = 1 + (try Int64.fetchOne(database, sql: "SELECT max(id) FROM companies") ?? 0)
  }

  /// Stores the batch in the transaction that is open.
  mutating func store() throws {
    let batch = batch
    try lookUp()
    try batch.texts.withUnsafeBufferPointer { texts in
      for record in batch.records { try store(record, texts) }
    }
    added.sort { $0.key < $1.key }
    for entry in added {
      addKey.bind(1, entry.key)
      addKey.bind(2, entry.company)
      try addKey.run()
    }
    account.read = batch.rowsRead
    account.rejected = batch.rejects.count
  }

  /// Reads the companies of all keys of the batch, in the order of the keys.
  private mutating func lookUp() throws {
    guard nextID > 1 else { return }
    var keys: [Int64] = []
    keys.reserveCapacity(batch.records.count * 2)
    for record in batch.records {
      if record.codeKey != 0 { keys.append(record.codeKey) }
      keys.append(record.nameKey)
      keys += record.formerKeys
    }
    keys.sort()
    for key in keys {
      var place = key
      while known[place] == nil, let company = try company(at: place) {
        known[place] = company
        place += 1
      }
    }
  }

  private func company(at key: Int64) throws -> Int64? {
    findKey.bind(1, key)
    defer { findKey.reset() }
    return try findKey.step() ? findKey.integer(0) : nil
  }

  private mutating func store(
    _ record: CompanyRecord,
    _ texts: UnsafeBufferPointer<UInt8>
  ) throws {
    guard let company = try match(record) else {
      let id = nextID
      nextID += 1
      try insert(record, id, texts)
      try insertMentions(of: record, company: id)
      if record.codeKey != 0 { addIdentity(record.codeKey, id) }
      addIdentity(record.nameKey, id)
      try addFormer(record, id)
      account.accepted += 1
      return
    }
    let changed = try CompanyMerger(database, batch, numbers: numbers)
      .merge(record, into: company)
    if record.codeKey != 0, try !stands(company, under: record.codeKey) {
      addIdentity(record.codeKey, company)
    }
    if try !stands(company, under: record.nameKey) { addIdentity(record.nameKey, company) }
    try addFormer(record, company)
    if changed { account.updated += 1 } else { account.duplicates += 1 }
  }

  /// The company that a record is about, if the registry holds it.
  private func match(_ record: CompanyRecord) throws -> Int64? {
    if record.codeKey != 0 {
      let code = batch.text(record.code)
      for company in companies(under: record.codeKey)
      where try IdentityQuery(database).code(of: company) == code {
        return company
      }
    }
    for company in companies(under: record.nameKey) {
      let stored = try IdentityQuery(database).identity(of: company)
      // Two verified codes are two companies, whatever they are called.
      if record.codeKey != 0, stored.uscc != nil { continue }
      let (old, new) = (
        Division.prefecture(of: stored.place), Division.prefecture(of: record.place)
      )
      // A place that nobody states keeps no firm from being itself.
      if old == new || old == 0 || new == 0 { return company }
    }
    // Under a name it had before, only who has no code of its own yet.
    for key in record.formerKeys {
      for company in companies(under: key) {
        let stored = try IdentityQuery(database).identity(of: company)
        guard stored.uscc == nil, record.codeKey != 0 else { continue }
        let (old, new) = (
          Division.prefecture(of: stored.place), Division.prefecture(of: record.place)
        )
        if old == new || old == 0 || new == 0 { return company }
      }
    }
    return nil
  }

  private mutating func addFormer(_ record: CompanyRecord, _ company: Int64) throws {
    for key in record.formerKeys where try !stands(company, under: key) {
      addIdentity(key, company)
    }
  }

  private func companies(under key: Int64) -> [Int64] {
    var companies: [Int64] = []
    var place = key
    while let company = known[place] {
      companies.append(company)
      place += 1
    }
    return companies
  }

  private func stands(_ company: Int64, under key: Int64) throws -> Bool {
    companies(under: key).contains(company)
  }

  /// Enters a company under a key, or under the next that is free.
  private mutating func addIdentity(_ key: Int64, _ company: Int64) {
    var place = key
    while known[place] != nil { place += 1 }
    known[place] = company
    added.append((place, company))
  }

  private func insert(
    _ record: CompanyRecord,
    _ id: Int64,
    _ texts: UnsafeBufferPointer<UInt8>
  ) throws {
    func text(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
      UnsafeBufferPointer(rebasing: texts[range])
    }
    let isVerified = record.codeKind == .creditCode
    addCompany.bind(1, id)
    addCompany.bind(2, record.digest)
    addCompany.bind(3, text(record.name))
    addCompany.bind(4, isVerified ? text(record.code) : text(0..<0))
    addCompany.bind(5, isVerified ? text(0..<0) : text(record.code))
    addCompany.bind(6, record.place)
    addCompany.bind(7, record.traits.rawValue)
    addCompany.bind(8, record.status.number)
    if record.founded == 0 { addCompany.bindNull(9) } else { addCompany.bind(9, record.founded) }
    addCompany.bind(10, record.capital?.amount)
    if let currency = record.capital?.currency {
      addCompany.bind(11, currency.rawValue)
    } else {
      addCompany.bindNull(11)
    }
    addCompany.bind(12, text(record.capitalText))
    let paid = record.paidCapital.flatMap { paid in
      record.capital.map { $0.currency == paid.currency } ?? true ? paid.amount : nil
    }
    addCompany.bind(13, paid)
    if record.insured < 0 { addCompany.bindNull(14) } else { addCompany.bind(14, record.insured) }
    addCompany.bind(15, text(record.type))
    addCompany.bind(16, text(record.industry))
    addCompany.bind(17, text(record.formerNames))
    addCompany.bind(18, text(record.address))
    addCompany.bind(19, text(record.scope))
    for place in record.details.indices {
      addCompany.bind(CInt(20 + place), text(record.details[place]))
    }
    try addCompany.run()
  }

  private func insertMentions(of record: CompanyRecord, company: Int64) throws {
    for (ordinal, mention) in batch.mentions[record.mentions].enumerated() {
      try addMention.insert(mention, ordinal: ordinal, company: company, numbers: numbers)
    }
  }
}
