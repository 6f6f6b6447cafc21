import GRDB

extension Registry {
  /// Companies by their numbers, in the order of the numbers asked for; unknown ones are left out.
  package func companies(_ ids: [Int64]) throws(RegistryError) -> [RegisteredCompany] {
    try read { database in
      let select = try RawStatement(
        database,
        "SELECT \(StoredCompany.columns) FROM companies WHERE id = ?"
      )
      return try ids.compactMap { id in
        select.bind(1, id)
        defer { select.reset() }
        return try select.step() ? RegisteredCompany(id: id, StoredCompany(select)) : nil
      }
    }
  }

  /// The companies that a text identifies: by code, by name in any width, else by a part of the
  /// name, at most `limit` of them.
  package func companies(
    matching text: String,
    limit: Int = 20
  ) throws(RegistryError) -> [RegisteredCompany] {
    let ids = try read { database in
      let exact = try IdentityLookup(database).companies(name: text, code: text)
      if !exact.isEmpty { return exact }
      // Two characters are a word here, which an index of trigrams could not find: read the names.
      return try Int64.fetchAll(
        database,
        sql: "SELECT id FROM companies WHERE instr(name, ?) > 0 ORDER BY id LIMIT ?",
        arguments: [text, limit]
      )
    }
    return try companies(Array(ids.prefix(limit)))
  }
}
