import ChainModel
import GRDB

/// Stores batches: finds out which companies are known, then writes in the order of the file.
///
/// A row meets companies that came before it by what never depends on their order: a row with a
/// code by the code, one without by its name among those without, in the same prefecture. Who of
/// those without a code is one of those with, `IdentitySettler` tells at the end.
struct BatchWriter {
  private let database: Database
  private let batch: RecordBatch
  private let numbers: VocabularyNumbers
  private let identities: IdentityIndex
  private let addCompany: RawStatement
  private let addMention: RawStatement
  private var nextID: Int64

  /// What became of the rows of a batch.
  private(set) var account = ImportAccount()

  init(
    _ database: Database,
    _ batch: RecordBatch,
    numbers: VocabularyNumbers,
    identities: IdentityIndex
  ) throws {
    self.database = database
    self.batch = batch
    self.numbers = numbers
    self.identities = identities
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
    try prepareKeys()
    try batch.texts.withUnsafeBufferPointer { texts in
      for record in batch.records { try store(record, texts) }
    }
    try identities.writeLog(database)
    account.read = batch.rowsRead
    account.rejected = batch.rejects.count
  }

  private func prepareKeys() throws {
    guard identities.asksFile else { return }
    var keys: [Int64] = []
    keys.reserveCapacity(batch.records.count * 2)
    for record in batch.records {
      if record.codeKey != 0 { keys.append(record.codeKey) }
      keys.append(record.nameKey)
      keys += record.formerKeys
    }
    try identities.prepare(keys, database)
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
      addIdentities(of: record, id)
      account.accepted += 1
      return
    }
    let changed = try CompanyMerger(database, batch, numbers: numbers)
      .merge(record, into: company)
    addIdentities(of: record, company)
    if changed { account.updated += 1 } else { account.duplicates += 1 }
  }

  /// The company that a record is about, if the registry holds it.
  private func match(_ record: CompanyRecord) throws -> Int64? {
    guard record.codeKey == 0 else {
      let known = identities.companies(under: record.codeKey)
      if known.isEmpty { return nil }
      let code = batch.text(record.code)
      return try known.first { try IdentityQuery(database).code(of: $0) == code }
    }
    let prefecture = Division.prefecture(of: record.place)
    return try identities.companies(under: record.nameKey).first { company in
      guard let stored = try IdentityQuery(database).identity(of: company) else { return false }
      return stored.uscc == nil && Division.prefecture(of: stored.place) == prefecture
    }
  }

  private func addIdentities(of record: CompanyRecord, _ company: Int64) {
    let isCoded = record.codeKey != 0
    if isCoded { identities.add(record.codeKey, company, isCoded: true) }
    identities.add(record.nameKey, company, isCoded: isCoded)
    for key in record.formerKeys { identities.add(key, company, isCoded: isCoded) }
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
    let traits = record.mentions.isEmpty ? record.traits : record.traits.union(.mentioning)
    addCompany.bind(7, traits.rawValue)
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
