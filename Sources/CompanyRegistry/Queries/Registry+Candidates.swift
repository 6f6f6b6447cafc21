import ChainModel
import GRDB

extension Registry {
  /// The companies that a query asks for, in the order of their numbers.
  ///
  /// Cost: two look-ups for each mention that fits; no scope is read.
  package func candidates(_ query: CandidateQuery) throws(RegistryError) -> [Candidate] {
    try read { database in
      let names = try DictionaryNames(database)
      let subjects = query.subjects.compactMap { names.subjectNumbers[$0] }
      let activities =
        query.activities.isEmpty
        ? names.activities.keys.sorted() : query.activities.compactMap { names.activityNumbers[$0] }
      guard !subjects.isEmpty, !activities.isEmpty else { return [] }
      let select = try RawStatement(
        database,
        """
        SELECT m.company, m.evidence, m.clause_start, c.place, c.traits, c.status, c.founded, \
        c.capital, c.currency, c.insured
        FROM mentions AS m\(try Self.byProduct(database))
        CROSS JOIN companies AS c ON c.id = m.company
        WHERE m.product = ?1 AND m.activity = ?2 AND m.negated = 0 AND m.evidence <= ?3 \
        AND c.traits & ?4 = 0
        """
      )
      var found: [Int64: Candidate] = [:]
      for subject in subjects {
        for activity in activities {
          select.bind(1, subject)
          select.bind(2, activity)
          select.bind(3, query.includesNames ? 1 : 0)
          select.bind(4, query.excluding.rawValue)
          defer { select.reset() }
          while try select.step() {
            let status = CompanyStatus(number: Int(select.integer(5)))
            let place = Int(select.integer(3))
            if query.excludesEnded, status.isEnded { continue }
            if !query.places.isEmpty,
              !query.places.contains(where: { StoredCompany.contains(place, $0) })
            {
              continue
            }
            let start = Int(select.integer(2))
            let mention = Mention(
              subject: names.subjects[subject] ?? .product(""),
              activity: names.activities[activity] ?? .unspecified,
              isInName: select.integer(1) == 1,
              word: start..<start,
              clause: start..<start
            )
            let id = select.integer(0)
            if found[id]?.mentions.append(mention) == nil {
              found[id] = Self.candidate(select, id, place, status, mention)
            }
          }
        }
      }
      return found.values.sorted { $0.id < $1.id }
    }
  }

  /// Asks by the index of mentions; a first import makes it at its end, so one that was cut off
  /// lacks it, and then all mentions are looked through.
  private static func byProduct(_ database: Database) throws -> String {
    let sql = "SELECT 1 FROM sqlite_schema WHERE name = 'mentions_by_product'"
    return try Int.fetchOne(database, sql: sql) == nil ? "" : " INDEXED BY mentions_by_product"
  }

  private static func candidate(
    _ row: RawStatement,
    _ id: Int64,
    _ place: Int,
    _ status: CompanyStatus,
    _ mention: Mention
  ) -> Candidate {
    Candidate(
      id: id,
      place: place,
      traits: CompanyTraits(rawValue: Int(row.integer(4))),
      status: status,
      founded: RegistryDate.date(Int(row.integer(6))),
      capital: row.number(7).flatMap { amount in
        row.text(8).flatMap(Currency.init).map { Capital(amount: amount, currency: $0) }
      },
      insured: row.number(9).flatMap { Int(exactly: $0) },
      mentions: [mention]
    )
  }
}
