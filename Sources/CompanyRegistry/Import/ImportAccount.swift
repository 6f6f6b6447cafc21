package import Files

/// What became of the rows of an import.
package struct ImportAccount: RowAccount, Hashable {
  /// Rows of data that were read: the sum of the next four.
  package internal(set) var read = 0
  /// Rows that became companies of the registry.
  package internal(set) var accepted = 0
  /// Rows that say nothing new about a company of the registry.
  package internal(set) var duplicates = 0
  /// Rows that changed a company of the registry.
  package internal(set) var updated = 0
  /// Rows that were not taken.
  package internal(set) var rejected = 0
  /// Whether the whole file was read; false after a cancellation and where a part is damaged.
  package internal(set) var isComplete = false
  /// Whether a part of the file is damaged.
  package internal(set) var isFaulty = false
  /// Sheets that were not read, and parts that were not read to their end.
  package internal(set) var unread: [UnreadPart] = []
  /// What had to be left out of rows that were taken, by what is said of it.
  package internal(set) var counts = FieldCounts()
  /// Cells of rows that were taken which could not be read, by their columns.
  package internal(set) var unreadCells: [UnreadCells] = []
  /// Rows that an earlier run of the same import had stored; they are counted above.
  package internal(set) var resumed = 0
  /// Companies without a code that turned out to be others; their rows are counted above.
  package internal(set) var joined = 0
  /// Companies that were read again because the words of scopes had changed.
  package internal(set) var reread = 0
  /// Headings of columns about persons, which were dropped.
  package internal(set) var dropped: [String] = []
  /// Headings of columns that the registry has no place for.
  package internal(set) var unused: [String] = []
  /// Whether a table had no column of business scopes, without which nothing can be found in it.
  package internal(set) var lacksScope = false
  /// The file that lists the rejected rows, if there are any.
  package internal(set) var rejectsFile: String?
  /// Why the rejected rows could not be listed, if they could not.
  package internal(set) var rejectsFault: FileError?
  /// Rejected rows by reason, in the order of the reasons.
  package internal(set) var reasons: [ReasonCount] = []
  /// How long it took.
  package internal(set) var seconds = 0.0

  /// An account of rows that were taken.
  package init(accepted: Int = 0) {
    self.accepted = accepted
  }

  /// How many rows were rejected for a reason.
  package struct ReasonCount: Hashable, Sendable {
    /// The reason.
    package let reason: RejectReason
    /// The number of rows.
    package let count: Int
  }

  /// Adds the rows of a batch.
  mutating func add(_ batch: ImportAccount) {
    read += batch.read
    accepted += batch.accepted
    duplicates += batch.duplicates
    updated += batch.updated
    rejected += batch.rejected
  }

  /// Counts companies that turned out to be others: their rows were taken as new before.
  ///
  /// Where companies of an earlier import were joined, there are fewer new ones than that.
  package mutating func join(_ joined: (updated: Int, duplicates: Int)) {
    self.joined += joined.updated + joined.duplicates
    let updates = min(joined.updated, accepted)
    let copies = min(joined.duplicates, accepted - updates)
    accepted -= updates + copies
    updated += updates
    duplicates += copies
  }

  /// Adds the account of another table of the same file.
  mutating func append(_ table: ImportAccount) {
    add(table)
    isComplete = isComplete && table.isComplete
    isFaulty = isFaulty || table.isFaulty
    unread += table.unread
    counts.add(table.counts)
    resumed += table.resumed
    dropped += table.dropped.filter { !dropped.contains($0) }
    unused += table.unused.filter { !unused.contains($0) }
    lacksScope = lacksScope || table.lacksScope
  }
}
