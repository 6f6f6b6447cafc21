import ChainModel
import GRDB

/// Reads the scopes of companies in the database again.
struct CompanyRereader {
  private let database: Database
  private let reader: CompanyScopes
  private let numbers: VocabularyNumbers

  init(_ database: Database, _ reader: CompanyScopes, numbers: VocabularyNumbers) {
    self.database = database
    self.reader = reader
    self.numbers = numbers
  }

  /// Reads companies whose ids lie in a range and whose words pass the filter; returns how many.
  func reread(
    after first: Int64,
    through last: Int64,
    filter: inout WordFilter?
  ) throws -> Int {
    let select = try RawStatement(
      database,
      "SELECT id, name, scope FROM companies WHERE id > ? AND id <= ? ORDER BY id"
    )
    select.bind(1, first)
    select.bind(2, last)
    defer { select.reset() }
    var texts: [UInt8] = []
    var companies: [Int64] = []
    var rows: [CompanyScopes.Row] = []
    while try select.step() {
      let isConcerned = select.withBytes(1) { name in
        select.withBytes(2) { scope in
          guard filter != nil else { return true }
          return filter?.matches(name) == true || filter?.matches(scope) == true
        }
      }
      guard isConcerned else { continue }
      companies.append(select.integer(0))
      let nameStart = texts.count
      select.withBytes(1) { texts.append(contentsOf: $0) }
      let scopeStart = texts.count
      select.withBytes(2) { texts.append(contentsOf: $0) }
      rows.append(CompanyScopes.Row(scope: scopeStart..<texts.count, name: nameStart..<scopeStart))
    }
    var mentions: [(row: Int, mention: Mention)] = []
    try texts.withUnsafeBufferPointer { texts in
      try reader.read(texts, rows: rows) { mentions.append(($0, $1)) }
    }
    let delete = try RawStatement(database, "DELETE FROM mentions WHERE company = ?")
    for company in companies {
      delete.bind(1, company)
      try delete.run()
    }
    let insert = try RawStatement(
      database,
      "INSERT INTO mentions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    )
    var ordinal = 0
    for (place, entry) in mentions.enumerated() {
      ordinal = place > 0 && mentions[place - 1].row == entry.row ? ordinal + 1 : 0
      try insert.insert(
        entry.mention,
        ordinal: ordinal,
        company: companies[entry.row],
        numbers: numbers
      )
    }
    let renew = try RawStatement(database, Schema.renewMark)
    for company in companies {
      renew.bind(1, company)
      try renew.run()
    }
    return companies.count
  }
}
