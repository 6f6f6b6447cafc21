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
        tier: CompanyTier(rawValue: row["tier"]) ?? .other,
        label: row["label"],
        source: row["source"],
        date: row["date"]
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
        product: row["product"],
        amount: row["amount"],
        unit: row["unit"],
        source: row["source"],
        date: row["date"]
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
      CompanyRelation(rawValue: row["kind"]).map { kind in
        .init(
          kind: row["inverse"] == 1 ? kind.inverse : kind,
          partner: row["partner"],
          partnerID: row["other"],
          product: row["product"],
          source: row["source"],
          date: row["date"]
        )
      }
    }
    return facts
  }
}
