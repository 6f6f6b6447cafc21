import GRDB
import GRDBSQLite

/// A prepared statement that is bound without copies.
///
/// Bound texts must stay in place until the statement is stepped; bindings are numbered from 1,
/// columns from 0, as in SQLite.
struct RawStatement {
  private let statement: Statement
  private let handle: OpaquePointer

  /// Prepares a statement, or takes it from the connection's memory.
  init(_ database: Database, _ sql: String) throws {
    statement = try database.cachedStatement(sql: sql)
    handle = statement.sqliteStatement
    sqlite3_reset(handle)
    sqlite3_clear_bindings(handle)
  }

  /// Binds a number.
  func bind(_ index: CInt, _ value: Int64) {
    sqlite3_bind_int64(handle, index, value)
  }

  /// Binds a number.
  func bind(_ index: CInt, _ value: Int) {
    sqlite3_bind_int64(handle, index, Int64(value))
  }

  /// Binds a number, or nothing.
  func bind(_ index: CInt, _ value: Double?) {
    guard let value else {
      sqlite3_bind_null(handle, index)
      return
    }
    // A whole number is kept as one: it is shorter and prints the same.
    if let whole = Int64(exactly: value) {
      sqlite3_bind_int64(handle, index, whole)
    } else {
      sqlite3_bind_double(handle, index, value)
    }
  }

  /// Binds nothing.
  func bindNull(_ index: CInt) {
    sqlite3_bind_null(handle, index)
  }

  /// Binds a text that stays in place; an empty one is nothing.
  func bind(_ index: CInt, _ text: UnsafeBufferPointer<UInt8>) {
    guard let base = text.baseAddress, !text.isEmpty else {
      sqlite3_bind_null(handle, index)
      return
    }
    base.withMemoryRebound(to: CChar.self, capacity: text.count) { characters in
      _ = sqlite3_bind_text(handle, index, characters, CInt(text.count), nil)
    }
  }

  /// Binds a text by copy.
  func bind(_ index: CInt, _ text: String?) {
    guard var text else {
      sqlite3_bind_null(handle, index)
      return
    }
    text.withUTF8 { bytes in
      guard let base = bytes.baseAddress, !bytes.isEmpty else {
        _ = sqlite3_bind_zeroblob(handle, index, 0)
        _ = sqlite3_bind_text(handle, index, "", 0, nil)
        return
      }
      base.withMemoryRebound(to: CChar.self, capacity: bytes.count) { characters in
        _ = sqlite3_bind_text(
          handle,
          index,
          characters,
          CInt(bytes.count),
          unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        )
      }
    }
  }

  /// Binds bytes that stay in place.
  func bindBlob(_ index: CInt, _ bytes: UnsafeRawBufferPointer) {
    sqlite3_bind_blob64(handle, index, bytes.baseAddress, UInt64(bytes.count), nil)
  }

  /// Takes a step; true where it gave a row.
  func step() throws -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code:
      let message = sqlite3_errmsg(sqlite3_db_handle(handle)).map { String(cString: $0) }
      sqlite3_reset(handle)
      throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
    }
  }

  /// Steps a statement that gives no rows, and makes it ready for the next bindings.
  func run() throws {
    _ = try step()
    sqlite3_reset(handle)
  }

  /// Makes the statement ready for the next bindings.
  func reset() {
    sqlite3_reset(handle)
  }

  /// A column of the row as a number; 0 for nothing.
  func integer(_ column: CInt) -> Int64 {
    sqlite3_column_int64(handle, column)
  }

  /// A column of the row as a number, if it holds one.
  func number(_ column: CInt) -> Double? {
    sqlite3_column_type(handle, column) == SQLITE_NULL ? nil : sqlite3_column_double(handle, column)
  }

  /// A column of the row as text, if it holds one.
  func text(_ column: CInt) -> String? {
    withBytes(column) { $0.baseAddress == nil ? nil : String(decoding: $0, as: UTF8.self) }
  }

  /// Looks at a column of the row as bytes, which are gone after the next step.
  func withBytes<Result>(
    _ column: CInt,
    _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result {
    let start = sqlite3_column_text(handle, column)
    return try body(
      UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column)))
    )
  }

  /// Looks at a column of the row that holds bytes, which are gone after the next step.
  func withBlob<Result>(
    _ column: CInt,
    _ body: (UnsafeRawBufferPointer) throws -> Result
  ) rethrows -> Result {
    let start = sqlite3_column_blob(handle, column)
    return try body(
      UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column)))
    )
  }
}
