import Files
import GRDB
import Wording

extension Registry {
  /// Imports a table of facts: one of the registers, CSV, TSV or XLSX, in one transaction.
  ///
  /// - Parameters:
  ///   - file: The path of the table.
  ///   - register: What the table holds.
  ///   - productIDs: The id of a product by each of its names and aliases.
  ///   - rejects: Where the list of rejected rows goes; beside the file where nothing is said.
  /// - Returns: What became of the rows.
  /// - Throws: What stops the work; then nothing of the table is stored.
  public func importFacts(
    _ file: String,
    into register: FactRegister,
    productIDs: [String: String] = [:],
    rejects: String? = nil
  ) throws(RegistryError) -> FactAccount {
    let source = try TableOpening.source(path: file, mapping: ColumnMapping())
    var row = TableRow()
    guard try source.next(&row) else {
      throw .malformed(file: file, .emptyTable)
    }
    let columns = try Self.columns(of: row, register: register, file: file)
    let width = row.count
    let clock = ContinuousClock()
    let start = clock.now
    var account = try write { database in
      var account = FactAccount()
      let writer = FactWriter(database, register)
      while try source.next(&row) {
        account.read += 1
        let fact: FactRow
        do throws(FactFault) {
          if source.delimiter != nil, row.count != width { throw FactFault(.wrongWidth) }
          fact = try FactRow(row, columns: columns, register: register, productIDs: productIDs)
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
      account.unlinked = try FactLinker(database).link(register)
      return account
    }
    report(beside: file, at: rejects, in: &account)
    account.seconds = (clock.now - start).inSeconds
    return account
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
          row: reject.row,
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

  private static func columns(
    of row: TableRow,
    register: FactRegister,
    file: String
  ) throws(RegistryError) -> [FactRegister.Column: Int] {
    let headings = (0..<row.count).map { HeadingReader.folded(row.text($0)) }
    var columns: [FactRegister.Column: Int] = [:]
    for column in FactRegister.Column.allCases {
      columns[column] = headings.firstIndex { column.headings.contains($0) }
    }
    for column in register.required where columns[column] == nil {
      throw .missingColumn(file: file, heading: column.headings[0])
    }
    return columns
  }

  /// What the registers say of companies, by their numbers.
  public func facts(of companies: [Int64]) throws(RegistryError) -> [Int64: CompanyFacts] {
    try read { database in
      var found: [Int64: CompanyFacts] = [:]
      for company in companies {
        found[company] = try FactReader(database).facts(of: company)
      }
      return found
    }
  }
}
