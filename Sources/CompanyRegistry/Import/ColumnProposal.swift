/// What the columns of a file were taken for.
public struct ColumnProposal: Hashable, Sendable {
  /// What a column is.
  public enum Meaning: Hashable, Sendable {
    /// A field that the registry keeps.
    case field(RegistryField)
    /// A column about persons, which is not read.
    case personal
    /// A column that the registry has no place for, or one of a field that another column holds.
    case unused
  }

  /// A column of the file.
  public struct Column: Hashable, Sendable {
    /// Its heading as it stands in the file.
    public let heading: String
    /// What it was taken for.
    public let meaning: Meaning
    /// The first values in it; empty for personal columns, and for those of unknown meaning, which
    /// may hold persons.
    public let samples: [String]
  }

  /// The columns in the order of the file.
  public let columns: [Column]
  /// The row of the headings, counted from 1.
  public let headingRow: Int
  /// The encoding of a text file.
  public let encoding: TextEncoding?
  /// The delimiter of a text file.
  public let delimiter: UInt8?
  /// The worksheet that was read.
  public let sheet: String?
  /// What a bare number in the capital column counts, as its heading says.
  public let capitalUnit: String?

  /// The headings of columns about persons, which are dropped.
  public var dropped: [String] {
    columns.filter { $0.meaning == .personal }.map(\.heading)
  }

  /// The headings of columns that the registry has no place for.
  public var unused: [String] {
    columns.filter { $0.meaning == .unused && !$0.heading.isEmpty }.map(\.heading)
  }

  /// Whether a column holds a field.
  public func holds(_ field: RegistryField) -> Bool {
    columns.contains { $0.meaning == .field(field) }
  }

  /// The mapping that says what was recognised.
  public var mapping: ColumnMapping {
    var headings: [RegistryField: String] = [:]
    for column in columns {
      if case .field(let field) = column.meaning { headings[field] = column.heading }
    }
    return ColumnMapping(
      headings: headings,
      encoding: encoding,
      delimiter: delimiter,
      sheet: sheet,
      headingRow: headingRow,
      capitalUnit: capitalUnit
    )
  }
}
