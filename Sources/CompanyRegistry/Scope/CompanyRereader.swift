internal import GRDB

/// Reads the scopes of companies in the database again.
struct CompanyRereader {
  private let database: Database
  private let reader: any ScopeRowReading
  private let numbers: VocabularyNumbers

  init(_ database: Database, _ reader: any ScopeRowReading, numbers: VocabularyNumbers) {
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
      database, "SELECT id, name, scope FROM companies WHERE id > ? AND id <= ? ORDER BY id"
    )
    let delete = try RawStatement(database, "DELETE FROM mentions WHERE company = ?")
    let insert = try RawStatement(
      database, "INSERT INTO mentions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    )
    select.bind(1, first)
    select.bind(2, last)
    defer { select.reset() }
    var count = 0
    var mentions: [ScopeMention] = []
    while try select.step() {
      let company = select.integer(0)
      let isConcerned = select.withBytes(1) { name in
        select.withBytes(2) { scope in
          guard filter != nil else { return true }
          return filter?.matches(name) == true || filter?.matches(scope) == true
        }
      }
      guard isConcerned else { continue }
      mentions.removeAll(keepingCapacity: true)
      do {
        try select.withBytes(1) { name in
          try select.withBytes(2) { scope in
            try reader.read(scope: scope, name: name) { mentions.append($0) }
          }
        }
      } catch {
        throw RegistryError.classification(reason: String(describing: error))
      }
      delete.bind(1, company)
      try delete.run()
      for (ordinal, mention) in mentions.enumerated() {
        try insert.insert(mention, ordinal: ordinal, company: company, numbers: numbers)
      }
      count += 1
    }
    return count
  }
}
