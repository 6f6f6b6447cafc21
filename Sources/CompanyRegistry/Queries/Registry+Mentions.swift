package import ChainModel
import GRDB

extension Registry {
  /// Hands over the mentions that pass a filter with their companies, in the order of companies,
  /// until the function returns false.
  package func eachMention(
    _ filter: MentionFilter = MentionFilter(),
    _ body: (RegisteredCompany, Mention) throws -> Bool
  ) throws(RegistryError) {
    try read { database in
      let names = try DictionaryNames(database)
      let subjects = filter.subjects.compactMap { names.subjectNumbers[$0] }
      let activities = filter.activities.compactMap { names.activityNumbers[$0] }
      if subjects.isEmpty && !filter.subjects.isEmpty { return }
      if activities.isEmpty && !filter.activities.isEmpty { return }
      var conditions = ["1"]
      if !subjects.isEmpty { conditions.append("m.product IN (\(Self.list(subjects)))") }
      if !activities.isEmpty { conditions.append("m.activity IN (\(Self.list(activities)))") }
      if let isNegated = filter.isNegated { conditions.append("m.negated = \(isNegated ? 1 : 0)") }
      let select = try RawStatement(
        database,
        """
        SELECT c.id, \(Self.mentionColumns), \(StoredCompany.columns)
        FROM mentions AS m JOIN companies AS c ON c.id = m.company
        WHERE \(conditions.joined(separator: " AND ")) ORDER BY m.company, m.ordinal
        """
      )
      defer { select.reset() }
      while try select.step() {
        let stored = StoredCompany(select, from: 10)
        let company = RegisteredCompany(id: select.integer(0), stored)
        let mention = Self.mention(select, from: 1, names: names)
        guard try body(company, mention) else { return }
      }
    }
  }

  /// The mentions of companies, in the order in which they stand, by company.
  package func mentions(of companies: [Int64]) throws(RegistryError) -> [Int64: [Mention]] {
    try read { database in
      let names = try DictionaryNames(database)
      let select = try RawStatement(
        database,
        "SELECT \(Self.mentionColumns) FROM mentions AS m WHERE m.company = ? ORDER BY m.ordinal"
      )
      var found: [Int64: [Mention]] = [:]
      for company in companies {
        select.bind(1, company)
        defer { select.reset() }
        var mentions: [Mention] = []
        while try select.step() {
          mentions.append(Self.mention(select, from: 0, names: names))
        }
        found[company] = mentions
      }
      return found
    }
  }

  private static func list(_ numbers: [Int]) -> String {
    numbers.map(String.init).joined(separator: ", ")
  }

  private static let mentionColumns = """
    m.product, m.activity, m.negated, m.permitted, m.evidence, m.word_start, m.word_length, \
    m.clause_start, m.clause_length
    """

  private static func mention(
    _ row: RawStatement,
    from first: CInt,
    names: DictionaryNames
  ) -> Mention {
    func range(_ column: CInt) -> Range<Int> {
      let start = Int(row.integer(column))
      return start..<start + Int(row.integer(column + 1))
    }
    return Mention(
      subject: names.subjects[Int(row.integer(first))] ?? .product(""),
      activity: names.activities[Int(row.integer(first + 1))] ?? .unspecified,
      isNegated: row.integer(first + 2) == 1,
      isPermitted: row.integer(first + 3) == 1,
      isInName: row.integer(first + 4) == 1,
      word: range(first + 5),
      clause: range(first + 7)
    )
  }
}

extension RegisteredCompany {
  /// The word of a mention of it.
  package func word(of mention: Mention) -> String {
    Mention.text(mention.word, of: mention.isInName ? name : scope ?? "")
  }

  /// The clause of a mention of it.
  package func clause(of mention: Mention) -> String {
    Mention.text(mention.clause, of: mention.isInName ? name : scope ?? "")
  }
}
