import GRDB

@testable import CompanyRegistry

extension Registry {
  /// Everything that the file holds, table after table, as text.
  func dump() throws -> String {
    try read { database in
      var text = ""
      let tables = try String.fetchAll(
        database,
        sql: "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"
      )
      for table in tables {
        text += "\(table)\n"
        let count = try database.columns(in: table).count
        let order = (1...count).map(String.init).joined(separator: ", ")
        for row in try Row.fetchAll(database, sql: "SELECT * FROM \(table) ORDER BY \(order)") {
          text += row.databaseValues.map { String(describing: $0) }.joined(separator: "|") + "\n"
        }
      }
      return text
    }
  }

  /// One column of a query as text.
  func column(_ sql: String) throws -> [String?] {
    try read { try String?.fetchAll($0, sql: sql) }
  }

  /// Runs a statement.
  func execute(_ sql: String) throws {
    try write { try $0.execute(sql: sql) }
  }
}
