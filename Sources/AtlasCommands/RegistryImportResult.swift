import ChainModel
import CompanyRegistry
import Markup

/// What became of the rows of all files of an import, for programs.
struct RegistryImportResult {
  private var read = 0
  private var accepted = 0
  private var duplicates = 0
  private var updated = 0
  private var rejected = 0
  private var seconds = 0.0
  private var files: [JSONValue] = []
  /// Whether the import was stopped before its end.
  private(set) var isStopped = false

  /// Whether a part of a file is damaged.
  private(set) var isFaulty = false
  /// The first error that kept a file from being read.
  private(set) var fault: RegistryError?
  private var unread: [UnreadPart] = []
  private var unreadCells: [JSONValue] = []

  /// Adds an import of companies.
  mutating func add(_ account: ImportAccount, file: String) {
    isStopped = isStopped || !account.isComplete && !account.isFaulty
    isFaulty = isFaulty || account.isFaulty
    addRows(of: account, file: file)
    unreadCells += account.unreadCells.map { cells in
      .fields([
        "file": .string(file), "field": .string(cells.field.rawValue),
        "count": .number(Double(cells.count)), "listed": .number(Double(cells.listed)),
        "examples": .array(
          cells.examples.map { .fields(["row": .string($0.row), "text": .string($0.text)]) }
        ),
      ])
    }
  }

  /// Adds an import of facts.
  mutating func add(_ account: FactAccount, file: String) {
    addRows(of: account, file: file)
  }

  /// Adds a file that could not be read.
  mutating func add(_ error: RegistryError, file: String) {
    if fault == nil { fault = error }
    if case .noTable(_, let parts) = error {
      unread += parts.map {
        UnreadPart(part: "\(file)/\($0.part)", rows: $0.rows, reason: $0.reason)
      }
    } else {
      unread.append(UnreadPart(part: file, rows: 0, reason: .fault(error.phrase)))
    }
  }

  /// Counts companies of any of the files that turned out to be others.
  mutating func join(_ joined: (updated: Int, duplicates: Int)) {
    var account = ImportAccount(accepted: accepted)
    account.join(joined)
    accepted = account.accepted
    updated += account.updated
    duplicates += account.duplicates
  }

  private mutating func addRows(of account: some RowAccount, file: String) {
    read += account.read
    accepted += account.accepted
    duplicates += account.duplicates
    updated += account.updated
    rejected += account.rejected
    seconds += account.seconds
    unread += account.unread.map { part in
      UnreadPart(part: "\(file)/\(part.part)", rows: part.rows, reason: part.reason)
    }
    files.append(
      .fields([
        "file": .string(file), "read": .number(Double(account.read)),
        "accepted": .number(Double(account.accepted)),
        "duplicates": .number(Double(account.duplicates)),
        "updated": .number(Double(account.updated)),
        "rejected": .number(Double(account.rejected)),
        "rejects": .optional(account.rejectsFile),
      ])
    )
  }

  /// The document; reasons are given as words for programs and in a language.
  func json(in language: Language) -> JSONValue {
    .fields([
      "schema": "chainatlas.registry-import/1",
      "read": .number(Double(read)), "accepted": .number(Double(accepted)),
      "duplicates": .number(Double(duplicates)), "updated": .number(Double(updated)),
      "rejected": .number(Double(rejected)),
      "seconds": .number((seconds * 1000).rounded() / 1000),
      "complete": .bool(!isStopped && !isFaulty && fault == nil),
      "unread": .array(
        unread.map { part in
          .fields([
            "part": .string(part.part), "rows": .number(Double(part.rows)),
            "reason": .string(part.reason.id),
            "text": .string(part.reason.phrase.text(in: language)),
          ])
        }
      ),
      "unreadCells": .array(unreadCells),
      "files": .array(files),
    ])
  }
}
