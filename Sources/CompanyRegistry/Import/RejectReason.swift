/// Why a row was not taken into the registry.
public enum RejectReason: String, Hashable, Sendable, CaseIterable {
  /// The name is empty.
  case noName = "no-name"
  /// The row has another number of cells than the headings: a torn quote or a stray delimiter.
  case wrongWidth = "wrong-width"
  /// Bytes are no text in the file's encoding.
  case notText = "not-text"
  /// The row is longer than any row of a registry.
  case tooLong = "too-long"
  /// A quote is never closed.
  case tornQuote = "torn-quote"
  /// The row repeats the headings.
  case heading
}
