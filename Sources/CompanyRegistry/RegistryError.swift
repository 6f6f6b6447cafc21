/// What stops the work of a company registry.
public enum RegistryError: Error, Hashable, CustomStringConvertible {
  /// A file could not be opened or read; the reason is the system's.
  case unreadable(file: String, reason: String)
  /// A file could not be written; the reason is the system's.
  case unwritable(file: String, reason: String)
  /// A file's form is not what its name or its first bytes promise.
  case malformed(file: String, reason: String)
  /// No row of the beginning of the file looks like a heading.
  case noHeading(file: String, found: [String])
  /// A mapping names a heading that the file does not have.
  case missingColumn(file: String, heading: String)
  /// The database is none of ours, or of a version that this program does not know.
  case foreignDatabase(file: String, reason: String)
  /// The database refused a step; the reason is its own.
  case database(file: String, reason: String)
  /// The words of business scopes could not be read.
  case classification(reason: String)

  /// The sentence that a person reads.
  public var description: String {
    switch self {
    case .unreadable(let file, let reason): "\(file): cannot be read: \(reason)"
    case .unwritable(let file, let reason): "\(file): cannot be written: \(reason)"
    case .malformed(let file, let reason): "\(file): \(reason)"
    case .noHeading(let file, let found):
      """
      \(file): no row among the first ten names a company column (企业名称, 公司名称, 名称); \
      the first row reads \(found.prefix(8).joined(separator: " | ")); a mapping file can name the columns
      """
    case .missingColumn(let file, let heading):
      "\(file): the mapping names a column “\(heading)” that the file does not have"
    case .foreignDatabase(let file, let reason):
      "\(file): not a registry of this program: \(reason)"
    case .database(let file, let reason): "\(file): the database failed: \(reason)"
    case .classification(let reason): "business scopes cannot be read: \(reason)"
    }
  }
}
