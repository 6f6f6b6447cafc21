import Files
import GRDB

extension Registry {
  /// Imports a table of facts: one of the registers, CSV, TSV or XLSX, in one transaction.
  ///
  /// - Parameters:
  ///   - path: The path of the table.
  ///   - register: What the table holds.
  ///   - productIDs: The id of a product by each of its names and aliases.
  ///   - rejects: Where the list of rejected rows goes; beside the file where nothing is said.
  /// - Returns: What became of the rows.
  /// - Throws: What stops the work; then nothing of the table is stored.
  package func importFacts(
    _ path: String,
    into register: FactRegister,
    productIDs: [String: String] = [:],
    rejects: String? = nil
  ) throws(RegistryError) -> FactAccount {
    let clock = ContinuousClock()
    let start = clock.now
    let mapping = ColumnMapping()
    let file = try TableFile(path: path, mapping: mapping)
    let plan = try ReadingPlan(path: path, mapping: mapping) { source throws(RegistryError) in
      try FactHeading.fits(source, register)
    }
    var account = try write { database in
      var account = FactAccount()
      account.unread = plan.unread
      let writer = FactWriter(database, register)
      for part in file.parts where plan.readable.contains(part.name) {
        let heading = try FactHeading(file.source(of: part), register)
        try Self.store(heading, writer, productIDs, in: &account)
      }
      account.unlinked = try FactLinker(database).link(register)
      return account
    }
    try rest()
    report(beside: path, at: rejects, in: &account)
    account.seconds = (clock.now - start).inSeconds
    return account
  }

  private static func store(
    _ heading: FactHeading,
    _ writer: FactWriter,
    _ productIDs: [String: String],
    in account: inout FactAccount
  ) throws {
    var row = TableRow()
    let columns = heading.columns
    while try heading.source.next(&row) {
      account.read += 1
      let fact: FactRow
      do throws(FactFault) {
        if heading.source.delimiter != nil, row.count != heading.width {
          throw FactFault(.wrongWidth)
        }
        fact = try FactRow(
          row,
          columns: columns,
          register: heading.register,
          productIDs: productIDs
        )
      } catch {
        account.rejects.append(
          .init(
            row: row.number,
            reason: error.reason,
            name: columns[.name].map { row.text($0) } ?? "",
            code: columns[.uscc].map { row.text($0) } ?? ""
          )
        )
        continue
      }
      switch try writer.store(fact) {
      case .added: account.accepted += 1
      case .known: account.duplicates += 1
      case .changed: account.updated += 1
      }
    }
  }

  private func report(
    beside file: String,
    at place: String?,
    in account: inout FactAccount
  ) {
    let path = RejectsFile.place(for: file, wanted: place)
    do throws(FileError) {
      guard !account.rejects.isEmpty else { return try RejectsFile.removeOld(path) }
      let rows = try RejectsFile()
      for reject in account.rejects {
        try rows.add(
          row: String(reject.row),
          reason: reject.reason.rawValue,
          name: reject.name,
          code: reject.code
        )
      }
      try rows.finish(as: path, isNamed: place != nil)
      account.rejectsFile = path
    } catch {
      // The rows are counted and the account is said; only their list is missing.
      if !account.rejects.isEmpty { account.rejectsFault = error }
    }
  }

  /// The numbers of the companies of which the registers say something.
  package func companiesWithFacts() throws(RegistryError) -> Set<Int64> {
    try read { database in
      try Int64.fetchSet(
        database,
        sql: """
          SELECT company FROM tiers WHERE company IS NOT NULL
          UNION SELECT company FROM capacities WHERE company IS NOT NULL
          UNION SELECT company FROM relations WHERE company IS NOT NULL
          UNION SELECT partner_company FROM relations WHERE partner_company IS NOT NULL
          """
      )
    }
  }

  /// What the registers say of companies, by their numbers.
  package func facts(of companies: [Int64]) throws(RegistryError) -> [Int64: CompanyFacts] {
    try read { database in
      var found: [Int64: CompanyFacts] = [:]
      let isEmpty = try FactRegister.allCases.allSatisfy { register in
        try Int.fetchOne(database, sql: "SELECT 1 FROM \(register.rawValue) LIMIT 1") == nil
      }
      if isEmpty { return found }
      for company in companies {
        found[company] = try FactReader(database).facts(of: company)
      }
      return found
    }
  }
}
