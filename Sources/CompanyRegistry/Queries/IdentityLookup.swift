import GRDB

/// Finds companies by what identifies them.
struct IdentityLookup {
  private let database: Database
  private let find: RawStatement

  init(_ database: Database) throws {
    self.database = database
    find = try RawStatement(database, "SELECT company FROM identities WHERE key = ?")
  }

  /// The companies with a code; if there is none, those with a name, in the order of their numbers.
  func companies(name: String, code: String) throws -> [Int64] {
    if let code = CreditCode(code) {
      let key = IdentityKey.code(Array(code.text.utf8).span)
      let identity = try IdentityQuery(database)
      let found = try companies(under: key).filter { try identity.code(of: $0) == code.text }
      if !found.isEmpty { return found }
    }
    var folded: [UInt8] = []
    TextFolding.appendName(Array(name.utf8).span, to: &folded)
    guard !folded.isEmpty else { return [] }
    return try companies(under: IdentityKey.name(folded.span)).sorted()
  }

  private func companies(under key: Int64) throws -> [Int64] {
    var companies: [Int64] = []
    var place = key
    while true {
      find.bind(1, place)
      defer { find.reset() }
      guard try find.step() else { return companies }
      companies.append(find.integer(0))
      place += 1
    }
  }
}
