import Files
import GRDB
import ScopeReading

/// A word list as the database keeps it, so that the next list can be compared with it.
struct Vocabulary {
  /// Its number in the database.
  let number: Int64
  /// The version of everything besides the words.
  let rules: String
  /// The last company that older lists may have read.
  let last: Int64
  /// Of those, the last that was read again by this list.
  let reread: Int64

  /// Finds a list in the database, or enters it.
  ///
  /// A list that was followed by another and comes back is entered anew: its companies agree with
  /// the one or the other, and are compared with both.
  static func adopt(
    _ database: Database,
    _ aliases: AliasList
  ) throws -> Vocabulary {
    let words = aliases.vocabulary.sorted { ($0.word, $0.meaning) < ($1.word, $1.meaning) }
    let rules = aliases.rulesVersion
    var hash = Fingerprint(seed: 13)
    hash.combine(rules)
    for word in words {
      hash.combine(word.word)
      hash.combine(word.meaning)
    }
    let fingerprint = String(hash.key, radix: 16)
    let kept = try all(database)
    if let newest = kept.last, newest.fingerprint == fingerprint { return newest.vocabulary }
    let last = try Int64.fetchOne(database, sql: "SELECT max(id) FROM companies") ?? 0
    try database.execute(
      sql: "INSERT INTO vocabularies (fingerprint, rules, last, reread) VALUES (?, ?, ?, 0)",
      arguments: [fingerprint, rules, last]
    )
    let number = database.lastInsertedRowID
    let add = try RawStatement(database, "INSERT OR IGNORE INTO vocabulary_words VALUES (?, ?, ?)")
    for word in words {
      add.bind(1, number)
      add.bind(2, word.word)
      add.bind(3, word.meaning)
      try add.run()
    }
    let vocabulary = Vocabulary(number: number, rules: rules, last: last, reread: 0)
    if last == 0 { try vocabulary.forgetOthers(database) }
    return vocabulary
  }

  /// The lists of the database in the order in which they came.
  private static func all(
    _ database: Database
  ) throws -> [(fingerprint: String, vocabulary: Vocabulary)] {
    try Row.fetchAll(database, sql: "SELECT * FROM vocabularies ORDER BY number").map { row in
      (
        try row.checked("fingerprint"),
        Vocabulary(
          number: try row.checked("number"),
          rules: try row.checked("rules"),
          last: try row.checked("last"),
          reread: try row.checked("reread")
        )
      )
    }
  }

  /// What the companies that older lists have read must be searched for.
  func difference(_ database: Database) throws -> VocabularyDifference {
    let others = try Self.all(database).map(\.vocabulary).filter { $0.number != number }
    if others.isEmpty { return .nothing }
    if others.contains(where: { $0.rules != rules }) { return .everything }
    let words = try String.fetchAll(
      database,
      sql: """
        SELECT DISTINCT word FROM (
          SELECT word, meaning FROM vocabulary_words GROUP BY word, meaning
          HAVING count(*) < (SELECT count(*) FROM vocabularies)
        ) ORDER BY word
        """
    )
    return words.isEmpty ? .nothing : .words(words)
  }

  /// Notes how far the companies were read again.
  func setReread(_ database: Database, _ company: Int64) throws {
    try database.execute(
      sql: "UPDATE vocabularies SET reread = ? WHERE number = ?",
      arguments: [company, number]
    )
  }

  /// Notes that every company agrees with this list.
  func forgetOthers(_ database: Database) throws {
    try database.execute(
      sql: "DELETE FROM vocabulary_words WHERE vocabulary <> ?",
      arguments: [number]
    )
    try database.execute(sql: "DELETE FROM vocabularies WHERE number <> ?", arguments: [number])
  }
}

/// What must be read again when word lists differ.
enum VocabularyDifference: Hashable {
  case nothing
  case words([String])
  case everything
}
