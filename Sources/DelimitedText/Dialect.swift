/// How a delimited text is written, and how much of it a reader takes at once.
public struct Dialect: Hashable, Sendable {
  /// The byte between cells.
  public let delimiter: UInt8
  /// The most bytes a record may have, line ends inside quotes counted.
  public let maximumRecordBytes: Int

  /// Makes a dialect.
  ///
  /// - Parameters:
  ///   - delimiter: The byte between cells; neither a quotation mark nor a line end.
  ///   - maximumRecordBytes: The most bytes a record may have.
  public init(delimiter: UInt8, maximumRecordBytes: Int = 1 << 20) {
    precondition(![0x0A, 0x0D, 0x22].contains(delimiter), "a delimiter that ends cells otherwise")
    precondition(maximumRecordBytes > 0, "a record of no bytes")
    self.delimiter = delimiter
    self.maximumRecordBytes = maximumRecordBytes
  }

  /// Cells between commas, RFC 4180.
  public static let comma = Dialect(delimiter: UInt8(ascii: ","))
  /// Cells between tabs.
  public static let tab = Dialect(delimiter: 0x09)
  /// Cells between semicolons.
  public static let semicolon = Dialect(delimiter: UInt8(ascii: ";"))
}
