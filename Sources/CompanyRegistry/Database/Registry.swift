import Files
import GRDB
import Wording

/// A company registry: one SQLite file with companies, what their scopes say, and facts.
public struct Registry: Sendable {
  /// Whether a file that is not there is made.
  public enum Opening: Hashable, Sendable {
    /// The file is made where it is not there.
    case creating
    /// The file must be there.
    case existing
  }

  /// The path of the file.
  public let path: String
  let queue: DatabaseQueue

  /// Opens a registry.
  public init(path: String, _ opening: Opening = .existing) throws(RegistryError) {
    self.path = path
    if opening == .existing { _ = try InputFile.opened(path) }
    var configuration = Configuration()
    configuration.prepareDatabase { database in
      // Fixed memory, however large the file is; temporary indices go to a file.
      try database.execute(
        sql: """
          PRAGMA page_size = 8192;
          PRAGMA cache_size = -32768;
          PRAGMA synchronous = NORMAL;
          PRAGMA journal_mode = WAL;
          PRAGMA wal_autocheckpoint = 4096;
          """
      )
    }
    do {
      queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.write { database in
        let id = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
        let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        if try id == 0 && version == 0 && Self.isEmpty(database) {
          try Schema.create(in: database)
          return
        }
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
    } catch let error as RegistryError {
      throw error
    } catch let error as DatabaseError where error.resultCode == .SQLITE_NOTADB {
      throw .foreignDatabase(file: path, .notSQLite)
    } catch {
      throw .database(file: path, reason: String(describing: error))
    }
  }

  private static func isEmpty(_ database: Database) throws -> Bool {
    try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") == 0
  }

  /// Runs a step in a transaction of its own, and makes its errors ours.
  func write<Value>(_ body: (Database) throws -> Value) throws(RegistryError) -> Value {
    do {
      return try queue.write(body)
    } catch let error as RegistryError {
      throw error
    } catch {
      throw .database(file: path, reason: String(describing: error))
    }
  }

  /// Runs a query, and makes its errors ours.
  func read<Value>(_ body: (Database) throws -> Value) throws(RegistryError) -> Value {
    do {
      return try queue.read(body)
    } catch let error as RegistryError {
      throw error
    } catch {
      throw .database(file: path, reason: String(describing: error))
    }
  }
}
