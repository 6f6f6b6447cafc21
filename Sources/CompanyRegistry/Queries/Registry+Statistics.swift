import GRDB

extension Registry {
  /// What the registry holds, in numbers; reads every company once.
  package func statistics() throws(RegistryError) -> RegistryStatistics {
    try read { database in
      var statistics = RegistryStatistics()
      var provinces: [Int: Int] = [:]
      var statuses: [Int: Int] = [:]
      var traits: [Int: Int] = [:]
      let select = try RawStatement(
        database,
        """
        SELECT place / 10000 * 10000, status, traits, count(*), count(uscc), count(capital)
        FROM companies GROUP BY 1, 2, 3
        """
      )
      defer { select.reset() }
      while try select.step() {
        let count = Int(select.integer(3))
        provinces[Int(select.integer(0)), default: 0] += count
        statuses[Int(select.integer(1)), default: 0] += count
        traits[Int(select.integer(2)), default: 0] += count
        statistics.companies += count
        statistics.verified += Int(select.integer(4))
        statistics.withCapital += Int(select.integer(5))
      }
      statistics.provinces = provinces.sorted { $0.key < $1.key }
        .map { .init(key: String($0.key), count: $0.value) }
      statistics.statuses = CompanyStatus.allCases.compactMap { status in
        statuses[status.number].map { .init(key: status.rawValue, count: $0) }
      }
      statistics.traits = CompanyTraits.named.map { name, trait in
        let count = traits.filter { CompanyTraits(rawValue: $0.key).contains(trait) }
          .reduce(0) { $0 + $1.value }
        return .init(key: name, count: count)
      }
      try Self.countMentions(database, in: &statistics)
      try Self.readLog(database, in: &statistics)
      return statistics
    }
  }

  private static func countMentions(
    _ database: Database,
    in statistics: inout RegistryStatistics
  ) throws {
    statistics.activities = try counts(
      database,
      """
      SELECT id, count(*) FROM mentions JOIN activity_names ON number = activity
      GROUP BY number ORDER BY number
      """
    )
    statistics.products = try counts(
      database,
      """
      SELECT id, n FROM (
        SELECT product, count(DISTINCT company) AS n FROM mentions WHERE negated = 0
        GROUP BY product
      ) JOIN product_names ON number = product ORDER BY n DESC, id
      """
    )
    statistics.facts = try ["tiers", "capacities", "relations"].flatMap { table in
      try counts(database, "SELECT '\(table)', count(*) FROM \(table)")
    }
  }

  private static func readLog(
    _ database: Database,
    in statistics: inout RegistryStatistics
  ) throws {
    statistics.imports = try Row.fetchAll(database, sql: "SELECT * FROM imports ORDER BY number")
      .map { row in
        var account = ImportAccount()
        account.read = try row.checked("read")
        account.accepted = try row.checked("accepted")
        account.duplicates = try row.checked("duplicates")
        account.updated = try row.checked("updated")
        account.rejected = try row.checked("rejected")
        account.isComplete = try row.checked("finished")
        return .init(file: try row.checked("file"), account: account)
      }
    statistics.awaitsRereading =
      try Int.fetchOne(database, sql: "SELECT count(*) FROM vocabularies") ?? 0 > 1
  }

  private static func counts(
    _ database: Database,
    _ sql: String
  ) throws -> [RegistryStatistics.Count] {
    try Row.fetchAll(database, sql: sql).map { row in
      guard let key = String.fromDatabaseValue(row[0]), let count = Int.fromDatabaseValue(row[1])
      else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
      return .init(key: key, count: count)
    }
  }
}
