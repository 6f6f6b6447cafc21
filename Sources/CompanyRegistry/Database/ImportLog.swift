import Files
import GRDB

/// The account of one import in the database, kept up with every batch.
struct ImportLog: Sendable {
  private let number: Int64
  /// What became of the rows so far.
  private(set) var account = ImportAccount()

  /// Finds the unfinished import of the same file, or begins one.
  init(_ database: Database, file: String, fingerprint: String) throws {
    let row = try Row.fetchOne(
      database,
      sql: "SELECT * FROM imports WHERE fingerprint = ?",
      arguments: [fingerprint]
    )
    if let row {
      number = try row.checked("number")
      guard try row.checked("finished") as Int == 1 else {
        account.read = try row.checked("read")
        account.accepted = try row.checked("accepted")
        account.duplicates = try row.checked("duplicates")
        account.updated = try row.checked("updated")
        account.rejected = try row.checked("rejected")
        return
      }
      for table in ["rejects", "unread_cells"] {
        try database.execute(sql: "DELETE FROM \(table) WHERE import = ?", arguments: [number])
      }
      try save(database, finished: false)
      return
    }
    try database.execute(
      sql: "INSERT INTO imports VALUES (NULL, ?, ?, 0, 0, 0, 0, 0, 0)",
      arguments: [fingerprint, file.split(separator: "/").last.map(String.init) ?? file]
    )
    number = database.lastInsertedRowID
  }

  /// All that a file holds, read once for all its tables.
  static func content(of file: String) throws(RegistryError) -> Fingerprint {
    var hash = Fingerprint(seed: 17)
    do throws(FileError) {
      try hash.combine(contentsOf: file)
    } catch {
      throw .file(error)
    }
    return hash
  }

  /// What tells an import from another: what the file holds, the table, and its columns.
  static func fingerprint(of content: Fingerprint, proposal: ColumnProposal) -> String {
    var hash = content
    hash.combine(proposal.sheet ?? "")
    for column in proposal.columns {
      hash.combine(column.heading)
      if case .field(let field) = column.meaning { hash.combine(UInt64(field.place)) }
    }
    hash.combine(proposal.capitalUnit ?? "")
    return String(hash.key, radix: 16)
  }

  /// Adds a batch that is stored in the same transaction.
  mutating func add(
    _ account: ImportAccount,
    of batch: RecordBatch,
    _ database: Database
  ) throws {
    self.account.add(account)
    try save(database, finished: false)
    let insert = try RawStatement(database, "INSERT OR REPLACE INTO rejects VALUES (?, ?, ?, ?, ?)")
    for reject in batch.rejects {
      insert.bind(1, number)
      insert.bind(2, reject.row)
      insert.bind(3, reject.reason.rawValue)
      insert.bind(4, reject.name)
      insert.bind(5, reject.code)
      try insert.run()
    }
    let note = try RawStatement(
      database,
      "INSERT OR REPLACE INTO unread_cells VALUES (?, ?, ?, ?, ?)"
    )
    for cell in batch.unread {
      note.bind(1, number)
      note.bind(2, cell.row)
      note.bind(3, cell.field.rawValue)
      note.bind(4, cell.name)
      note.bind(5, cell.text)
      try note.run()
    }
  }

  /// Counts companies that turned out to be others.
  mutating func join(
    _ joined: (updated: Int, duplicates: Int),
    _ database: Database
  ) throws {
    account.join(joined)
    try save(database, finished: false)
  }

  /// Notes that the whole file was read.
  func finish(_ database: Database) throws {
    try save(database, finished: true)
  }

  private func save(_ database: Database, finished: Bool) throws {
    try database.execute(
      sql: """
        UPDATE imports SET (read, accepted, duplicates, updated, rejected, finished) \
        = (?, ?, ?, ?, ?, ?) WHERE number = ?
        """,
      arguments: [
        account.read, account.accepted, account.duplicates, account.updated, account.rejected,
        finished, number,
      ]
    )
  }

  /// How many rows were rejected for each reason.
  func reasons(_ database: Database) throws -> [String: Int] {
    let rows = try Row.fetchAll(
      database,
      sql: "SELECT reason, count(*) AS count FROM rejects WHERE import = ? GROUP BY reason",
      arguments: [number]
    )
    return Dictionary(
      try rows.map { (try $0.checked("reason"), try $0.checked("count")) },
      uniquingKeysWith: { $1 }
    )
  }

  /// How many cells of each column are listed as unread.
  func unread(_ database: Database) throws -> [RegistryField: Int] {
    let rows = try Row.fetchAll(
      database,
      sql: "SELECT field, count(*) AS count FROM unread_cells WHERE import = ? GROUP BY field",
      arguments: [number]
    )
    var counts: [RegistryField: Int] = [:]
    for row in rows {
      guard let field = RegistryField(rawValue: try row.checked("field")) else { continue }
      counts[field] = try row.checked("count")
    }
    return counts
  }

  /// Hands over the cells that could not be read in the order of the file.
  func eachUnread(_ database: Database, _ body: (UnreadCell) throws -> Void) throws {
    let select = try RawStatement(
      database,
      "SELECT row, field, name, text FROM unread_cells WHERE import = ? ORDER BY row, field"
    )
    select.bind(1, number)
    defer { select.reset() }
    while try select.step() {
      guard let field = select.text(1).flatMap(RegistryField.init(rawValue:)) else { continue }
      try body(
        UnreadCell(
          row: Int(select.integer(0)),
          field: field,
          name: select.text(2) ?? "",
          text: select.text(3) ?? ""
        )
      )
    }
  }

  /// Hands over the rejected rows in the order of the file.
  func eachReject(_ database: Database, _ body: (RejectedRow) throws -> Void) throws {
    let select = try RawStatement(
      database,
      "SELECT row, reason, name, code FROM rejects WHERE import = ? ORDER BY row"
    )
    select.bind(1, number)
    defer { select.reset() }
    while try select.step() {
      guard let reason = select.text(1).flatMap(RejectReason.init(rawValue:)) else { continue }
      try body(
        RejectedRow(
          row: Int(select.integer(0)),
          reason: reason,
          name: select.text(2) ?? "",
          code: select.text(3) ?? ""
        )
      )
    }
  }
}
