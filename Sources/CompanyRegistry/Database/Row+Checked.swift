import GRDB

/// Values of a row that may come from a damaged file: an error where they are not what the tables
/// promise, never a trap.
extension Row {
  /// The value of a column.
  func checked<Value: DatabaseValueConvertible>(_ column: String) throws -> Value {
    guard let value: Value = try checkedIfAny(column) else { throw Self.damaged }
    return value
  }

  /// The value of a column, nil where it is null.
  func checkedIfAny<Value: DatabaseValueConvertible>(_ column: String) throws -> Value? {
    guard hasColumn(column) else { throw Self.damaged }
    let stored: DatabaseValue = self[column]
    if stored.isNull { return nil }
    guard let value = Value.fromDatabaseValue(stored) else { throw Self.damaged }
    return value
  }

  private static var damaged: DatabaseError { DatabaseError(resultCode: .SQLITE_CORRUPT) }
}
