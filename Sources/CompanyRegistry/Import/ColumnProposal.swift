/// What the columns of a file were taken for.
package struct ColumnProposal: Hashable, Sendable {
  /// What a column is.
  package enum Meaning: Hashable, Sendable {
    /// A field that the registry keeps.
    case field(RegistryField)
    /// A column about persons, which is not read.
    case personal
    /// A column that the registry has no place for, or one of a field that another column holds.
    case unused
  }

  /// A column of the file.
  package struct Column: Hashable, Sendable {
    /// Its heading as it stands in the file.
    package let heading: String
    /// What it was taken for.
    package let meaning: Meaning
    /// The first values in it; empty for personal columns, and for those of unknown meaning, which
    /// may hold persons.
    package let samples: [String]
  }

  /// The columns in the order of the file.
  package let columns: [Column]
  /// The row of the headings, counted from 1.
  package let headingRow: Int
  /// The encoding of a text file.
  package let encoding: TextEncoding?
  /// The delimiter of a text file.
  package let delimiter: UInt8?
  /// The worksheet that was read.
  package let sheet: String?
  /// What a bare number in the capital column counts, as its heading says.
  package let capitalUnit: String?

  /// The headings of columns about persons, which are dropped.
  package var dropped: [String] {
    columns.filter { $0.meaning == .personal }.map(\.heading)
  }

  /// The headings of columns that the registry has no place for.
  package var unused: [String] {
    columns.filter { $0.meaning == .unused && !$0.heading.isEmpty }.map(\.heading)
  }

  /// Whether a column holds a field.
  package func holds(_ field: RegistryField) -> Bool {
    columns.contains { $0.meaning == .field(field) }
  }

  /// The mapping that says what was recognised.
  package var mapping: ColumnMapping {
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
