import GRDB

/// Asks what identifies a company that the registry holds.
struct IdentityQuery {
  private let statement: RawStatement

  init(_ database: Database) throws {
    statement = try RawStatement(database, "SELECT uscc, place FROM companies WHERE id = ?")
  }

  /// The verified code of a company.
  func code(of company: Int64) throws -> String? {
    try identity(of: company)?.uscc
  }

  /// The verified code and the place of a company; nil where it was joined with another.
  func identity(of company: Int64) throws -> (uscc: String?, place: Int)? {
    statement.bind(1, company)
    defer { statement.reset() }
    guard try statement.step() else { return nil }
    return (statement.text(0), Int(statement.integer(1)))
  }
}
