package import Files

/// What became of the rows of a file, whatever the file holds: every row is in one of four counts.
package protocol RowAccount: Sendable {
  /// Rows of data that were read: the sum of the next four.
  var read: Int { get }
  /// Rows that were taken as new.
  var accepted: Int { get }
  /// Rows that say what is known.
  var duplicates: Int { get }
  /// Rows that changed what is known.
  var updated: Int { get }
  /// Rows that were not taken.
  var rejected: Int { get }
  /// The file that lists the rejected rows, if there are any.
  var rejectsFile: String? { get }
  /// Sheets that were not read, and parts that were not read to their end.
  var unread: [UnreadPart] { get }
  /// Why the rejected rows could not be listed, if they could not.
  var rejectsFault: FileError? { get }
  /// How long it took, in seconds.
  var seconds: Double { get }
}
