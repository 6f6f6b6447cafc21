/// Why a row of a table of facts was not taken.
public enum FactReason: String, Hashable, Sendable, CaseIterable {
  /// A cell that must be filled is empty.
  case emptyCell = "empty-cell"
  /// The row has another number of cells than the headings.
  case wrongWidth = "wrong-width"
  /// Bytes are no text in the file's encoding.
  case notText = "not-text"
  /// The date is none.
  case badDate = "bad-date"
  /// The amount is no number, or a negative one.
  case badAmount = "bad-amount"
  /// The code does not verify.
  case badCode = "bad-code"
  /// The relation is none that is known.
  case unknownRelation = "unknown-relation"
}
