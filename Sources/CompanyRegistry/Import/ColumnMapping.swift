/// Which column of a file holds what, said by a person for files whose headings do not say it.
package struct ColumnMapping: Hashable, Sendable {
  /// The heading of the column that holds a field.
  package var headings: [RegistryField: String]
  /// The encoding, where it is not to be guessed.
  package var encoding: TextEncoding?
  /// The delimiter of a text file, where it is not to be guessed.
  package var delimiter: UInt8?
  /// The name of the worksheet; the first is read otherwise.
  package var sheet: String?
  /// The row, counted from 1, in which the headings stand.
  package var headingRow: Int?
  /// What a bare number in the capital column counts, for example `万元`.
  package var capitalUnit: String?
  /// Which JSON lines are taken.
  package var lines = LineSelection()

  /// Makes a mapping; with no arguments everything is recognised.
  package init(
    headings: [RegistryField: String] = [:],
    encoding: TextEncoding? = nil,
    delimiter: UInt8? = nil,
    sheet: String? = nil,
    headingRow: Int? = nil,
    capitalUnit: String? = nil
  ) {
    self.headings = headings
    self.encoding = encoding
    self.delimiter = delimiter
    self.sheet = sheet
    self.headingRow = headingRow
    self.capitalUnit = capitalUnit
  }
}
