public import Files

/// What became of the rows of a table of facts.
public struct FactAccount: RowAccount, Hashable {
  /// A row that was not taken.
  public struct Reject: Hashable, Sendable {
    /// The number of the row in the file, counted from 1.
    public let row: Int
    /// Why it was not taken.
    public let reason: FactReason
    /// The company's name as far as it could be read.
    public let name: String
    /// The code as far as it could be read.
    public let code: String
  }

  /// Rows of data that were read: the sum of the next four.
  public internal(set) var read = 0
  /// Rows that became facts.
  public internal(set) var accepted = 0
  /// Rows that say what is known.
  public internal(set) var duplicates = 0
  /// Rows that changed a fact.
  public internal(set) var updated = 0
  /// Rows that were not taken.
  public var rejected: Int { rejects.count }
  /// Sheets that were not read.
  public internal(set) var unread: [UnreadPart] = []
  /// Facts of this file whose company the registry does not hold; they wait for it.
  public internal(set) var unlinked = 0
  /// The file that lists the rejected rows, if there are any.
  public internal(set) var rejectsFile: String?
  /// Why the rejected rows could not be listed, if they could not.
  public internal(set) var rejectsFault: FileError?
  /// How long it took.
  public internal(set) var seconds = 0.0
  /// The rows that were not taken.
  public internal(set) var rejects: [Reject] = []
}
