import Files
import GRDB

/// A company registry: one SQLite file with companies, what their scopes say, and facts.
///
/// Readers never write and never wait for an import. At rest the file stands alone; while an import
/// runs, changes go to a log beside it, which the end of the import folds into the file.
package struct Registry: Sendable {
  /// What a registry is opened for.
  package enum Opening: Hashable, Sendable {
    /// Importing; the file is made where it is not there.
    case creating
    /// Reading; the file must be there and is not changed.
    case existing
  }

  /// The path of the file.
  package let path: String
  let queue: DatabaseQueue

  /// Opens a registry.
  package init(path: String, _ opening: Opening = .existing) throws(RegistryError) {
    self.path = path
    do {
      switch opening {
      case .existing: queue = try Self.reader(path)
      case .creating: queue = try Self.writer(path)
      }
    } catch {
      throw Self.fault(error, at: path)
    }
  }

  private static func reader(_ path: String) throws -> DatabaseQueue {
    try restore(path)
    let header = try RegistryHeader(path: path)
    guard !header.isEmpty else {
      throw RegistryError.foreignDatabase(file: path, .notSQLite)
    }
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(5)
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA cache_size = -32768")
    }
    // A file at rest on media that cannot be written: nothing can change it, and no log be made.
    let isFrozen =
      header.hasLog && !OutputFile.exists(path + "-wal") && !OutputFile.canMakeFile(beside: path)
    let queue = try DatabaseQueue(
      path: isFrozen ? uri(path) + "?immutable=1" : path,
      configuration: configuration
    )
    try queue.read(check(path))
    return queue
  }

  /// Brings a file back to its last whole batch, where a first import was cut off within one.
  private static func restore(_ path: String) throws {
    guard OutputFile.exists(path + "-journal"), OutputFile.canMakeFile(beside: path) else { return }
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    _ = try queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM sqlite_schema") }
    try queue.close()
  }

  private static func writer(_ path: String) throws -> DatabaseQueue {
    let isNew = try !OutputFile.exists(path) || RegistryHeader(path: path).isEmpty
    if isNew { try create(path) }
    var configuration = Configuration()
    configuration.busyMode = .timeout(60)
    configuration.prepareDatabase { database in
      // Fixed memory, however large the file is; temporary indices go to a file.
      try database.execute(
        sql: """
          PRAGMA cache_size = -65536;
          PRAGMA secure_delete = FAST;
          PRAGMA synchronous = NORMAL;
          PRAGMA wal_autocheckpoint = 4096;
          """
      )
    }
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.read(check(path))
    try queue.inDatabase { database in
      try database.execute(sql: Schema.identityLog)
      try database.execute(sql: Schema.unreadCells)
      // What is appended to an empty registry is written once, not to a log first: nobody reads it.
      let first = try Int.fetchOne(database, sql: "SELECT 1 FROM companies LIMIT 1")
      guard first != nil else { return }
      try database.execute(sql: "PRAGMA journal_mode = WAL")
    }
    return queue
  }

  /// Makes an empty registry, whose first bytes say what it is from the beginning.
  private static func create(_ path: String) throws {
    var configuration = Configuration()
    configuration.busyMode = .timeout(60)
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.inDatabase { try $0.execute(sql: "PRAGMA page_size = 8192") }
    try queue.write { database in
      // Another run may have made it since we looked.
      if try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") == 0 {
        try Schema.create(in: database)
      }
    }
    try queue.close()
  }

  private static func check(_ path: String) -> (Database) throws -> Void {
    { database in
      let id = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
      let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
      guard id == Schema.applicationID else {
        throw RegistryError.foreignDatabase(file: path, .otherProgram)
      }
      guard version == Schema.version else {
        throw RegistryError.foreignDatabase(
          file: path,
          .otherVersion(version, known: Schema.version)
        )
      }
    }
  }

  /// A path as an address: what SQLite would take for a part of one is written out.
  private static func uri(_ path: String) -> String {
    var result = "file:"
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "%"), UInt8(ascii: "?"), UInt8(ascii: "#"):
        result += "%" + String(byte, radix: 16, uppercase: true)
      default: result.unicodeScalars.append(UnicodeScalar(byte))
      }
    }
    return result
  }

  /// Folds the log into the file, so that it stands alone; where somebody reads, the next import
  /// does.
  func rest() throws(RegistryError) {
    do {
      try queue.inDatabase { database in
        do {
          try database.execute(sql: "PRAGMA busy_timeout = 0; PRAGMA journal_mode = DELETE")
        } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
          try database.execute(sql: "PRAGMA wal_checkpoint(PASSIVE)")
        }
      }
    } catch {
      throw Self.fault(error, at: path)
    }
  }

  /// Removes the file of a registry that holds no company and no fact: what a failed first import
  /// leaves behind.
  package func discardIfEmpty() throws(RegistryError) {
    let isEmpty = try read { database in
      try ["companies", "tiers", "capacities", "relations"].allSatisfy { table in
        try Int.fetchOne(database, sql: "SELECT count(*) FROM (SELECT 1 FROM \(table) LIMIT 1)")
          == 0
      }
    }
    guard isEmpty else { return }
    do {
      try queue.close()
      for ending in ["", "-wal", "-shm"] where OutputFile.exists(path + ending) {
        try OutputFile.remove(path + ending)
      }
    } catch {
      throw Self.fault(error, at: path)
    }
  }

  /// Any error as one of ours.
  private static func fault(_ error: any Error, at path: String) -> RegistryError {
    switch error {
    case let error as RegistryError: error
    case let error as FileError: .file(error)
    case let error as DatabaseError:
      switch error.resultCode {
      case .SQLITE_NOTADB: .foreignDatabase(file: path, .notSQLite)
      case .SQLITE_CORRUPT: .foreignDatabase(file: path, .damaged)
      case .SQLITE_READONLY: .file(.unwritable(path: path, reason: "Read-only file system"))
      case .SQLITE_BUSY, .SQLITE_LOCKED: .foreignDatabase(file: path, .inUse)
      default: .database(file: path, reason: String(describing: error))
      }
    default: .database(file: path, reason: String(describing: error))
    }
  }

  /// Runs a step in a transaction of its own, and makes its errors ours.
  func write<Value>(_ body: (Database) throws -> Value) throws(RegistryError) -> Value {
    do {
      return try queue.write(body)
    } catch {
      throw Self.fault(error, at: path)
    }
  }

  /// Runs a query, and makes its errors ours.
  func read<Value>(_ body: (Database) throws -> Value) throws(RegistryError) -> Value {
    do {
      return try queue.read(body)
    } catch {
      throw Self.fault(error, at: path)
    }
  }
}
