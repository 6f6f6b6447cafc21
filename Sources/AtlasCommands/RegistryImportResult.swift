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
    add(
      file,
      account.read,
      account.accepted,
      account.duplicates,
      account.updated,
      account.rejected,
      account.seconds,
      account.rejectsFile
    )
  }

  /// Adds an import of facts.
  mutating func add(_ account: FactAccount, file: String) {
    add(
      file,
      account.read,
      account.accepted,
      account.duplicates,
      account.updated,
      account.rejected,
      account.seconds,
      account.rejectsFile
    )
  }

  private mutating func add(
    _ file: String,
    _ read: Int,
    _ accepted: Int,
    _ duplicates: Int,
    _ updated: Int,
    _ rejected: Int,
    _ seconds: Double,
    _ rejects: String?
  ) {
    self.read += read
    self.accepted += accepted
    self.duplicates += duplicates
    self.updated += updated
    self.rejected += rejected
    self.seconds += seconds
    files.append(
      .fields([
        "file": .string(file), "read": .number(Double(read)),
        "accepted": .number(Double(accepted)), "duplicates": .number(Double(duplicates)),
        "updated": .number(Double(updated)), "rejected": .number(Double(rejected)),
        "rejects": .optional(rejects),
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
