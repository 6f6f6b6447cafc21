/// Which column of a file holds what, said by a person for files whose headings do not say it.
public struct ColumnMapping: Hashable, Sendable {
  /// The heading of the column that holds a field.
  public var headings: [RegistryField: String]
  /// The encoding, where it is not to be guessed.
  public var encoding: TextEncoding?
  /// The delimiter of a text file, where it is not to be guessed.
  public var delimiter: UInt8?
  /// The name of the worksheet; the first is read otherwise.
  public var sheet: String?
  /// The row, counted from 1, in which the headings stand.
  public var headingRow: Int?
  /// What a bare number in the capital column counts, for example `万元`.
  public var capitalUnit: String?
  /// Which JSON lines are taken.
  public var lines = LineSelection()

  /// Makes a mapping; with no arguments everything is recognised.
  public init(
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
