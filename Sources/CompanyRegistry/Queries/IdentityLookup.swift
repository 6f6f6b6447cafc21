import GRDB

/// Finds companies by what identifies them.
struct IdentityLookup {
  private let database: Database
  private let find: RawStatement
  private let identity: IdentityQuery
  /// What a first import that was cut off has entered and not brought into its order.
  private let pending: IdentityIndex?

  init(_ database: Database) throws {
    self.database = database
    find = try RawStatement(database, "SELECT company FROM identities WHERE key = ?")
    identity = try IdentityQuery(database)
    pending =
      try IdentityIndex.isPending(database) ? IdentityIndex(database, expecting: 0) : nil
  }

  /// The companies with a code; if there is none, those with a name, in the order of their numbers.
  func companies(name: String, code: String) throws -> [Int64] {
    if let code = CreditCode(code) {
      let key = IdentityKey.code(Array(code.text.utf8).span)
      let found = try companies(under: key).filter { try identity.code(of: $0) == code.text }
      if !found.isEmpty { return found }
    }
    var folded: [UInt8] = []
    TextFolding.appendName(Array(name.utf8).span, to: &folded)
    guard !folded.isEmpty else { return [] }
    return try companies(under: IdentityKey.name(folded.span))
      .filter { try identity.identity(of: $0) != nil }.sorted()
  }

  /// The companies under a key, each once.
  private func companies(under key: Int64) throws -> [Int64] {
    if let pending {
      try pending.prepare([key], database)
      return pending.companies(under: key)
    }
    var companies: [Int64] = []
    var place = key
    while true {
      find.bind(1, place)
      defer { find.reset() }
      guard try find.step() else { return companies }
      let company = find.integer(0)
      if !companies.contains(company) { companies.append(company) }
      place += 1
    }
  }
}
