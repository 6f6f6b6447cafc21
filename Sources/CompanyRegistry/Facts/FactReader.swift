import GRDB

/// Reads what the registers say of a company.
struct FactReader {
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// The facts about a company.
  func facts(of company: Int64) throws -> CompanyFacts {
    var facts = CompanyFacts()
    facts.tiers = try Row.fetchAll(
      database,
      sql: "SELECT tier, label, source, date FROM tiers WHERE company = ? ORDER BY label, source",
      arguments: [company]
    ).map { row in
      .init(
        tier: CompanyTier(rawValue: try row.checked("tier")) ?? .other,
        label: try row.checked("label"),
        source: try row.checked("source"),
        date: try row.checkedIfAny("date")
      )
    }
    facts.capacities = try Row.fetchAll(
      database,
      sql: """
        SELECT product, amount, unit, source, date FROM capacities WHERE company = ?
        ORDER BY product, source
        """,
      arguments: [company]
    ).map { row in
      .init(
        product: try row.checked("product"),
        amount: try row.checkedIfAny("amount"),
        unit: try row.checkedIfAny("unit"),
        source: try row.checked("source"),
        date: try row.checkedIfAny("date")
      )
    }
    facts.relations = try Row.fetchAll(
      database,
      sql: """
        SELECT kind, partner, partner_company AS other, product, source, date, 0 AS inverse
        FROM relations WHERE company = ?1
        UNION ALL
        SELECT kind, name, company, product, source, date, 1
        FROM relations WHERE partner_company = ?1
        ORDER BY 1, 2, 5
        """,
      arguments: [company]
    ).compactMap { row in
      try CompanyRelation(rawValue: row.checked("kind")).map { kind in
        .init(
          kind: try row.checked("inverse") as Int == 1 ? kind.inverse : kind,
          partner: try row.checked("partner"),
          partnerID: try row.checkedIfAny("other"),
          product: try row.checkedIfAny("product"),
          source: try row.checked("source"),
          date: try row.checkedIfAny("date")
        )
      }
    }
    return facts
  }
}
