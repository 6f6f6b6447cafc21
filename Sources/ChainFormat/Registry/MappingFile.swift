/// A mapping of columns as it stands in a file: which heading holds what.
public struct MappingFile: Hashable, Sendable {
  /// A column of a table.
  public struct Column: Hashable, Sendable {
    /// The word for what it holds.
    public let field: String
    /// Its heading.
    public let heading: String
  }

  /// The columns in the order of the file.
  public let columns: [Column]
  /// The encoding of the text, as it is written.
  public let encoding: String?
  /// The delimiter: one character, or `tab`.
  public let delimiter: String?
  /// The worksheet.
  public let sheet: String?
  /// The row of the headings, counted from 1.
  public let headingRow: Int?
  /// What a bare number in the capital column counts.
  public let capitalUnit: String?
}
