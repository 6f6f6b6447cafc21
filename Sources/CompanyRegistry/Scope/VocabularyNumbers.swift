import ChainModel
import GRDB
import ScopeReading

/// The numbers under which the database knows products, classes and activities.
struct VocabularyNumbers: Sendable {
  /// The number of each product and class that can be named.
  private let subjects: [Mention.Subject: Int]
  /// The number of each activity.
  private let activities: [Activity: Int]

  /// Reads the numbers, and gives new ones to what is new.
  init(_ database: Database, _ aliases: AliasList) throws {
    subjects = try Self.numbers(
      database,
      table: "product_names",
      of: aliases.subjects,
      by: DictionaryNames.key
    )
    activities = try Self.numbers(
      database,
      table: "activity_names",
      of: Activity.allCases,
      by: \.rawValue
    )
  }

  /// The numbers of a mention's product or class, and of its activity.
  func numbers(of mention: Mention) -> (subject: Int, activity: Int) {
    guard let subject = subjects[mention.subject], let activity = activities[mention.activity]
    else { preconditionFailure("a mention of what the word list does not have") }
    return (subject, activity)
  }

  private static func numbers<Key: Hashable>(
    _ database: Database,
    table: String,
    of keys: [Key],
    by id: (Key) -> String
  ) throws -> [Key: Int] {
    let find = try RawStatement(database, "SELECT number FROM \(table) WHERE id = ?")
    let add = try RawStatement(database, "INSERT INTO \(table) (id) VALUES (?)")
    var numbers: [Key: Int] = [:]
    for key in keys where numbers[key] == nil {
      find.bind(1, id(key))
      defer { find.reset() }
      if try find.step() {
        numbers[key] = Int(find.integer(0))
        continue
      }
      add.bind(1, id(key))
      try add.run()
      numbers[key] = Int(database.lastInsertedRowID)
    }
    return numbers
  }
}

extension RawStatement {
  /// Binds and runs the insertion of a mention.
  func insert(
    _ mention: Mention,
    ordinal: Int,
    company: Int64,
    numbers: VocabularyNumbers
  ) throws {
    let (subject, activity) = numbers.numbers(of: mention)
    bind(1, company)
    bind(2, ordinal)
    bind(3, subject)
    bind(4, activity)
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
