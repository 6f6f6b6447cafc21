package import Files

/// What became of the rows of a table of facts.
package struct FactAccount: RowAccount, Hashable {
  /// A row that was not taken.
  package struct Reject: Hashable, Sendable {
    /// The number of the row in the file, counted from 1.
    package let row: Int
    /// Why it was not taken.
    package let reason: FactReason
    /// The company's name as far as it could be read.
    package let name: String
    /// The code as far as it could be read.
    package let code: String
  }

  /// Rows of data that were read: the sum of the next four.
  package internal(set) var read = 0
  /// Rows that became facts.
  package internal(set) var accepted = 0
  /// Rows that say what is known.
  package internal(set) var duplicates = 0
  /// Rows that changed a fact.
  package internal(set) var updated = 0
  /// Rows that were not taken.
  package var rejected: Int { rejects.count }
  /// Sheets that were not read.
  package internal(set) var unread: [UnreadPart] = []
  /// Facts of this file whose company the registry does not hold; they wait for it.
  package internal(set) var unlinked = 0
  /// The file that lists the rejected rows, if there are any.
  package internal(set) var rejectsFile: String?
  /// Why the rejected rows could not be listed, if they could not.
  package internal(set) var rejectsFault: FileError?
  /// How long it took.
  package internal(set) var seconds = 0.0
  /// The rows that were not taken.
  package internal(set) var rejects: [Reject] = []
}
