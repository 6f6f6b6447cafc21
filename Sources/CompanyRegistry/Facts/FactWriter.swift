import GRDB

/// Stores facts; the newer date wins where a source says the same thing twice.
struct FactWriter {
  /// What became of a fact.
  enum Outcome {
    case added, known, changed
  }

  private let database: Database
  private let register: FactRegister

  init(_ database: Database, _ register: FactRegister) {
    self.database = database
    self.register = register
  }

  /// Stores a fact.
  func store(_ fact: FactRow) throws -> Outcome {
    let keys: [(String, (any DatabaseValueConvertible)?)]
    let rest: [(String, (any DatabaseValueConvertible)?)]
    let values = fact.values
    switch register {
    case .tiers:
      let label = values[.tier] ?? ""
      keys = [("name", values[.name]), ("label", label), ("source", values[.source])]
      rest = [
        ("uscc", values[.uscc]), ("tier", CompanyTier(label).rawValue), ("date", values[.date]),
      ]
    case .capacities:
      keys = [("name", values[.name]), ("product", values[.product]), ("source", values[.source])]
      rest = [
        ("uscc", values[.uscc]), ("amount", fact.amount), ("unit", values[.unit]),
        ("date", values[.date]),
      ]
    case .relations:
      keys = [
        ("name", values[.name]), ("kind", values[.kind]), ("partner", values[.partner]),
        ("source", values[.source]),
      ]
      rest = [
        ("uscc", values[.uscc]), ("partner_uscc", values[.partnerCode]),
        ("product", values[.product]), ("date", values[.date]),
      ]
    }
    return try store(keys, rest)
  }

  private func store(
    _ keys: [(String, (any DatabaseValueConvertible)?)],
    _ rest: [(String, (any DatabaseValueConvertible)?)]
  ) throws -> Outcome {
    let condition = keys.map { "\($0.0) = ?" }.joined(separator: " AND ")
    let old = try Row.fetchOne(
      database,
      sql: "SELECT \(rest.map(\.0).joined(separator: ", ")) FROM \(register.rawValue) "
        + "WHERE \(condition)",
      arguments: StatementArguments(keys.map(\.1))
    )
    guard let old else {
      let all = keys + rest
      try database.execute(
        sql: "INSERT INTO \(register.rawValue) (\(all.map(\.0).joined(separator: ", "))) "
          + "VALUES (\(all.map { _ in "?" }.joined(separator: ", ")))",
        arguments: StatementArguments(all.map(\.1))
      )
      return .added
    }
    let known: [DatabaseValue] = rest.indices.map { old[$0] }
    let given = rest.map { $0.1?.databaseValue ?? .null }
    if known == given { return .known }
    if let before = String.fromDatabaseValue(known.last ?? .null),
      let now = String.fromDatabaseValue(given.last ?? .null), now < before
    {
      return .known
    }
    try database.execute(
      sql: "UPDATE \(register.rawValue) SET \(rest.map { "\($0.0) = ?" }.joined(separator: ", ")) "
        + "WHERE \(condition)",
      arguments: StatementArguments(rest.map(\.1) + keys.map(\.1))
    )
    return .changed
  }
}
