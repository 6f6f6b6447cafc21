import ChainModel
import Dispatch
import GRDB
import Synchronization

extension Registry {
  /// A mention that fits: whose it is, and the place of its subject and activity, whether it stands
  /// in the name, and where its clause begins, packed in this order.
  private struct Entry: Comparable {
    let company: Int64
    let packed: UInt64

    static func < (left: Entry, right: Entry) -> Bool {
      (left.company, left.packed) < (right.company, right.packed)
    }
  }

  /// The companies that a query asks for, in the order of their numbers.
  package func candidates(_ query: CandidateQuery) throws(RegistryError) -> [Candidate] {
    try look(at: query, from: [Candidate]()) { $0.append($1) }.flatMap(\.self)
  }

  /// Looks at the companies that a query asks for, in the order of their numbers, and keeps of them
  /// only what `body` makes of each.
  ///
  /// Cost: a look-up in a narrow index for each company that fits; scopes are not read. Many are looked
  /// at on two cores, each with a state of its own.
  ///
  /// - Parameters:
  ///   - query: Which companies.
  ///   - state: What each core begins with.
  ///   - many: From how many mentions on two cores look.
  ///   - body: Takes a company into a state.
  /// - Returns: The states, in the order of the companies.
  /// - Throws: What keeps the registry from being read.
  package func look<State: Sendable>(
    at query: CandidateQuery,
    from state: State,
    many: Int = 50_000,
    _ body: @Sendable (inout State, Candidate) -> Void
  ) throws(RegistryError) -> [State] {
    let activities = query.activities.isEmpty ? Activity.allCases : query.activities
    let entries = try read { database in
      try Self.entries(database, query, DictionaryNames(database), activities)
    }
    guard entries.count >= max(many, 2) else {
      var state = state
      try look(at: query, activities, of: entries[...], into: &state, body)
      return [state]
    }
    var middle = entries.count / 2
    while middle > 0, entries[middle].company == entries[middle - 1].company { middle -= 1 }
    let parts = [entries[..<middle], entries[middle...]]
    let halves = Mutex<[Result<State, RegistryError>]>(parts.map { _ in .success(state) })
    DispatchQueue.concurrentPerform(iterations: parts.count) { part in
      let half: Result<State, RegistryError>
      do throws(RegistryError) {
        let registry = part == 0 ? self : try Registry(path: path)
        var state = state
        try registry.look(at: query, activities, of: parts[part], into: &state, body)
        half = .success(state)
      } catch {
        half = .failure(error)
      }
      halves.withLock { $0[part] = half }
    }
    var states: [State] = []
    for half in halves.withLock({ $0 }) { states.append(try half.get()) }
    return states
  }

  /// Looks at the companies of mentions that fit.
  private func look<State>(
    at query: CandidateQuery,
    _ activities: [Activity],
    of entries: ArraySlice<Entry>,
    into state: inout State,
    _ body: (inout State, Candidate) -> Void
  ) throws(RegistryError) {
    try read { database in
      let wide = try RawStatement(database, Self.outline("NOT INDEXED WHERE id = ?"))
      let mark = "traits & \(CompanyTraits.mentioning.rawValue)"
      let narrow =
        try Self.has(database, index: "companies_outline")
        ? RawStatement(
          database,
          Self.outline("INDEXED BY companies_outline WHERE id = ? AND \(mark)")
        ) : wide
      var grounds: [Candidate.Ground] = []
      var first = entries.startIndex
      while first < entries.endIndex {
        let id = entries[first].company
        grounds.removeAll(keepingCapacity: true)
        while first < entries.endIndex, entries[first].company == id {
          let packed = entries[first].packed
          grounds.append(
            Candidate.Ground(
              subject: Int(packed >> 48),
              activity: activities[Int(packed >> 40 & 0xFF)],
              isInName: packed >> 39 & 1 == 1,
              clauseStart: Int(packed & (1 << 39 - 1))
            )
          )
          first += 1
        }
        // Companies of files that older programs made bear no mark.
        for select in [narrow, wide] {
          select.bind(1, id)
          defer { select.reset() }
          guard try select.step() else { continue }
          let candidate = Self.candidate(select, id, grounds)
          if query.admits(candidate) { body(&state, candidate) }
          break
        }
      }
    }
  }

  private static func outline(_ condition: String) -> String {
    """
    SELECT name, place, traits, status, founded, capital, currency, insured,
      coalesce(industry_detail, industry), coalesce(stock, honours) IS NOT NULL
    FROM companies \(condition)
    """
  }

  /// The mentions that fit, by company.
  private static func entries(
    _ database: Database,
    _ query: CandidateQuery,
    _ names: DictionaryNames,
    _ activities: [Activity]
  ) throws -> [Entry] {
    // A first import makes the index at its end: one that was cut off lacks it, and all is read.
    let isIndexed = try has(database, index: "mentions_by_product")
    let select = try RawStatement(
      database,
      """
      SELECT company, evidence, clause_start
      FROM mentions\(isIndexed ? " INDEXED BY mentions_by_product" : "")
      WHERE product = ?1 AND activity = ?2 AND negated = 0 AND evidence <= ?3
      """
    )
    var entries: [Entry] = []
    for (place, subject) in query.subjects.enumerated() {
      guard let subject = names.subjectNumbers[subject] else { continue }
      for (order, activity) in activities.enumerated() {
        guard let activity = names.activityNumbers[activity] else { continue }
        select.bind(1, subject)
        select.bind(2, activity)
        select.bind(3, query.includesNames ? 1 : 0)
        defer { select.reset() }
        while try select.step() {
          let packed =
            UInt64(place) << 48 | UInt64(order) << 40 | UInt64(select.integer(1)) << 39
            | UInt64(select.integer(2))
          entries.append(Entry(company: select.integer(0), packed: packed))
        }
      }
    }
    entries.sort()
    return entries
  }

  private static func has(_ database: Database, index: String) throws -> Bool {
    let sql = "SELECT 1 FROM sqlite_schema WHERE name = ?"
    return try Int.fetchOne(database, sql: sql, arguments: [index]) != nil
  }

  private static func candidate(
    _ row: RawStatement,
    _ id: Int64,
    _ grounds: [Candidate.Ground]
  ) -> Candidate {
    Candidate(
      id: id,
      name: row.text(0) ?? "",
      place: Int(row.integer(1)),
      traits: CompanyTraits(rawValue: Int(row.integer(2))).subtracting(.mentioning),
      status: CompanyStatus(number: Int(row.integer(3))),
      founded: RegistryDate.date(Int(row.integer(4))),
      capital: row.number(5).flatMap { amount in
        row.text(6).flatMap(Currency.init).map { Capital(amount: amount, currency: $0) }
      },
      insured: row.number(7).flatMap { Int(exactly: $0) },
      industry: row.text(8),
      isDistinguished: row.integer(9) == 1,
      grounds: grounds
    )
  }
}
