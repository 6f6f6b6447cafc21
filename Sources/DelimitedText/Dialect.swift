/// How a delimited text is written, and how much of it a reader takes at once.
package struct Dialect: Hashable, Sendable {
  /// The byte between cells.
  package let delimiter: UInt8
  /// The most bytes a record may have, line ends inside quotes counted.
  package let maximumRecordBytes: Int

  /// Makes a dialect.
  ///
  /// - Parameters:
  ///   - delimiter: The byte between cells; neither a quotation mark nor a line end.
  ///   - maximumRecordBytes: The most bytes a record may have.
  package init(delimiter: UInt8, maximumRecordBytes: Int = 1 << 20) {
    precondition(![0x0A, 0x0D, 0x22].contains(delimiter), "a delimiter that ends cells otherwise")
    precondition(maximumRecordBytes > 0, "a record of no bytes")
    self.delimiter = delimiter
    self.maximumRecordBytes = maximumRecordBytes
  }

  /// Cells between commas, RFC 4180.
  package static let comma = Dialect(delimiter: UInt8(ascii: ","))
  /// Cells between tabs.
  package static let tab = Dialect(delimiter: 0x09)
  /// Cells between semicolons.
  package static let semicolon = Dialect(delimiter: UInt8(ascii: ";"))
}
