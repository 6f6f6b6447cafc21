import GRDB

/// Joins companies without a code with those that they are, when all rows of an import are there:
/// whatever the order of the rows, the same companies are one.
///
/// A company without a code is the only one with a code that bears or bore its name in its
/// prefecture; one without code and place is the only other one of its name. Where several could be
/// meant, it stays by itself.
struct IdentitySettler {
  private struct Firm {
    let id: Int64
    let isCoded: Bool
    let prefecture: Int
  }

  private let database: Database
  private let identities: IdentityIndex
  private let identity: IdentityQuery
  /// Companies that were joined with another and said something new of it, and those that did not.
  private(set) var joined = (updated: 0, duplicates: 0)

  init(_ database: Database, _ identities: IdentityIndex) throws {
    self.database = database
    self.identities = identities
    identity = try IdentityQuery(database)
  }

  /// Settles who stands under each of some keys.
  mutating func settle(_ keys: [Int64]) throws {
    for key in keys { try settle(key) }
  }

  private mutating func settle(_ key: Int64) throws {
    var firms: [Firm] = []
    for id in identities.companies(under: key) {
      guard let stored = try identity.identity(of: id) else { continue }
      let prefecture = Division.prefecture(of: stored.place)
      firms.append(Firm(id: id, isCoded: stored.uscc != nil, prefecture: prefecture))
    }
    guard firms.count > 1, firms.contains(where: { !$0.isCoded }) else { return }
    let coded = firms.filter(\.isCoded)
    for firm in firms where !firm.isCoded && firm.prefecture != 0 {
      let here = coded.filter { $0.prefecture == firm.prefecture }
      guard here.count == 1 else { continue }
      if try join(firm, with: here[0], under: key) { firms.removeAll { $0.id == firm.id } }
    }
    let placed = firms.filter { $0.isCoded || $0.prefecture != 0 }
    guard placed.count == 1 else { return }
    for firm in firms where !firm.isCoded && firm.prefecture == 0 {
      _ = try join(firm, with: placed[0], under: key)
    }
  }

  /// Joins a company with another, unless the key is only a name that it had before.
  private mutating func join(_ firm: Firm, with other: Firm, under key: Int64) throws -> Bool {
    let select = try RawStatement(
      database,
      "SELECT digest, \(StoredCompany.columns) FROM companies WHERE id = ?"
    )
    func stored(_ id: Int64) throws -> (digest: Int64, company: StoredCompany)? {
      select.bind(1, id)
      defer { select.reset() }
      return try select.step() ? (select.integer(0), StoredCompany(select, from: 1)) : nil
    }
    guard let left = try stored(firm.id)?.company, let kept = try stored(other.id),
      Self.key(of: left.name) == key
    else { return false }
    var filled = kept.company
    filled.fill(from: left)
    if filled != kept.company { try filled.update(other.id, digest: kept.digest, database) }
    // Who came first was known, and the other row said more of it: its code, its place.
    if filled != kept.company || firm.id < other.id {
      joined.updated += 1
    } else {
      joined.duplicates += 1
    }
    if kept.company.scope == nil, left.scope != nil { try moveMentions(firm.id, to: other.id) }
    try remove(firm.id, for: other.id)
    for key in [key] + (left.formerNames.map(FormerNames.keys) ?? []) {
      try identities.prepare([key], database)
      identities.replace(firm.id, by: other.id, under: key)
    }
    return true
  }

  private static func key(of name: String) -> Int64 {
    var folded: [UInt8] = []
    TextFolding.appendName(Array(name.utf8).span, to: &folded)
    return IdentityKey.name(folded.span)
  }

  /// What was read of the scope goes with it; the name has been read already.
  private func moveMentions(_ company: Int64, to other: Int64) throws {
    try database.execute(
      sql: """
        UPDATE mentions SET company = :other, ordinal = ordinal \
        + (SELECT coalesce(max(ordinal) + 1, 0) FROM mentions WHERE company = :other) \
        WHERE company = :company AND evidence = 0
        """,
      arguments: ["other": other, "company": company]
    )
    try database.execute(sql: Schema.renewMark, arguments: [other])
  }

  private func remove(_ company: Int64, for other: Int64) throws {
    for sql in [
      "DELETE FROM mentions WHERE company = ?", "DELETE FROM companies WHERE id = ?",
    ] {
      try database.execute(sql: sql, arguments: [company])
    }
    for (table, column) in [
      ("tiers", "company"), ("capacities", "company"), ("relations", "company"),
      ("relations", "partner_company"),
    ] {
      try database.execute(
        sql: "UPDATE \(table) SET \(column) = ? WHERE \(column) = ?",
        arguments: [other, company]
      )
    }
  }
}
