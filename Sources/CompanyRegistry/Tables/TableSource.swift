/// A table that is read row after row.
protocol TableSource: AnyObject {
  /// The path, for messages.
  var path: String { get }
  /// How much of the file was read, and how much there is, in bytes.
  var progress: (read: Int, total: Int) { get }
  /// The encoding, for text files.
  var encoding: TextEncoding? { get }
  /// The delimiter, for text files.
  var delimiter: UInt8? { get }
  /// The worksheet, for workbooks.
  var sheet: String? { get }

  /// Reads the next row that is not empty; false at the end.
  func next(_ row: inout TableRow) throws(RegistryError) -> Bool
}
