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
  /// Cost: a look-up in a narrow index for each company that fits; scopes are not read. Of a large
  /// registry each half is looked at on a core of its own, with a state of its own.
  ///
  /// - Parameters:
  ///   - query: Which companies.
  ///   - state: What each core begins with.
  ///   - large: How many companies a registry holds at least that two cores look at.
  ///   - body: Takes a company into a state.
  /// - Returns: The states, in the order of the companies.
  /// - Throws: What keeps the registry from being read.
  package func look<State: Sendable>(
    at query: CandidateQuery,
    from state: State,
    large: Int = 2_000_000,
    _ body: @Sendable (inout State, Candidate) -> Void
  ) throws(RegistryError) -> [State] {
    let last = try read { try Int64.fetchOne($0, sql: "SELECT max(id) FROM companies") } ?? 0
    guard last >= large else {
      var state = state
      try look(at: query, among: 0...Int64.max, into: &state, body)
      return [state]
    }
    let parts = [0...last / 2, last / 2 + 1...Int64.max]
    let halves = Mutex<[Result<State, RegistryError>]>(parts.map { _ in .success(state) })
    DispatchQueue.concurrentPerform(iterations: parts.count) { part in
      let half: Result<State, RegistryError>
      do throws(RegistryError) {
        let registry = part == 0 ? self : try Registry(path: path)
        var state = state
        try registry.look(at: query, among: parts[part], into: &state, body)
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

  /// Looks at the companies with numbers of a range.
  private func look<State>(
    at query: CandidateQuery,
    among companies: ClosedRange<Int64>,
    into state: inout State,
    _ body: (inout State, Candidate) -> Void
  ) throws(RegistryError) {
    let activities = query.activities.isEmpty ? Activity.allCases : query.activities
    try read { database in
      let entries = try Self.entries(database, query, activities, among: companies)
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
    _ activities: [Activity],
    among companies: ClosedRange<Int64>
  ) throws -> [Entry] {
    let names = try DictionaryNames(database)
    // A first import makes the index at its end: one that was cut off lacks it, and all is read.
    let isIndexed = try has(database, index: "mentions_by_product")
    let select = try RawStatement(
      database,
      """
      SELECT company, clause_start
      FROM mentions\(isIndexed ? " INDEXED BY mentions_by_product" : "")
      WHERE product = ?1 AND activity = ?2 AND negated = 0 AND evidence = ?3
        AND company BETWEEN ?4 AND ?5
      """
    )
    select.bind(4, companies.lowerBound)
    select.bind(5, companies.upperBound)
    var entries: [Entry] = []
    for (place, subject) in query.subjects.enumerated() {
      guard let subject = names.subjectNumbers[subject] else { continue }
      for (order, activity) in activities.enumerated() {
        guard let activity = names.activityNumbers[activity] else { continue }
        for evidence in 0...(query.includesNames ? 1 : 0) {
          select.bind(1, subject)
          select.bind(2, activity)
          select.bind(3, evidence)
          defer { select.reset() }
          let about = UInt64(place) << 48 | UInt64(order) << 40 | UInt64(evidence) << 39
          while try select.step() {
            entries.append(
              Entry(company: select.integer(0), packed: about | UInt64(select.integer(1)))
            )
          }
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
