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

  /// Adds an import of companies.
  mutating func add(_ account: ImportAccount, file: String) {
    isStopped = isStopped || !account.isComplete
    addRows(of: account, file: file)
  }

  /// Adds an import of facts.
  mutating func add(_ account: FactAccount, file: String) {
    addRows(of: account, file: file)
  }

  private mutating func addRows(of account: some RowAccount, file: String) {
    read += account.read
    accepted += account.accepted
    duplicates += account.duplicates
    updated += account.updated
    rejected += account.rejected
    seconds += account.seconds
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

  /// The document.
  var json: JSONValue {
    .fields([
      "schema": "chainatlas.registry-import/1",
      "read": .number(Double(read)), "accepted": .number(Double(accepted)),
      "duplicates": .number(Double(duplicates)), "updated": .number(Double(updated)),
      "rejected": .number(Double(rejected)),
      "seconds": .number((seconds * 1000).rounded() / 1000),
      "complete": .bool(!isStopped),
      "files": .array(files),
    ])
  }
}
