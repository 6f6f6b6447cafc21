import ChainModel
import GRDB

/// The numbers under which the database knows a classifier's products and activities.
struct VocabularyNumbers: Sendable {
  /// The number of each product, by its place in the classifier.
  let products: [Int]
  /// The number of each activity, by its place in the classifier.
  let activities: [Int]

  /// Reads the numbers, and gives new ones to what is new.
  init(_ database: Database, _ classifier: any ScopeClassifying) throws {
    products = try Self.numbers(
      database,
      table: "product_names",
      ids: classifier.products.map(\.text)
    )
    activities = try Self.numbers(
      database,
      table: "activity_names",
      ids: classifier.activities
    )
  }

  private static func numbers(
    _ database: Database,
    table: String,
    ids: [String]
  ) throws -> [Int] {
    let find = try RawStatement(database, "SELECT number FROM \(table) WHERE id = ?")
    let add = try RawStatement(database, "INSERT INTO \(table) (id) VALUES (?)")
    return try ids.map { id in
      find.bind(1, id)
      defer { find.reset() }
      if try find.step() { return Int(find.integer(0)) }
      add.bind(1, id)
      try add.run()
      return Int(database.lastInsertedRowID)
    }
  }
}

extension RawStatement {
  /// Binds and runs the insertion of a mention.
  func insert(
    _ mention: ScopeMention,
    ordinal: Int,
    company: Int64,
    numbers: VocabularyNumbers
  ) throws {
    bind(1, company)
    bind(2, ordinal)
    bind(3, numbers.products[mention.product])
    bind(4, numbers.activities[mention.activity])
    bind(5, mention.isNegated ? 1 : 0)
    bind(6, mention.isPermitted ? 1 : 0)
    bind(7, mention.isInName ? 1 : 0)
    bind(8, mention.word.lowerBound)
    bind(9, mention.word.count)
    bind(10, mention.clause.lowerBound)
    bind(11, mention.clause.count)
    try run()
  }
}
