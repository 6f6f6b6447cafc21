public import ChainModel
public import Files
public import Wording

/// What stops the work of a company registry.
public enum RegistryError: Error, Hashable, CustomStringConvertible {
  /// A file could not be read or written.
  case file(FileError)
  /// A file's form is not what its name or its first bytes promise.
  case malformed(file: String, RegistryFault)
  /// No row of the beginning of the file looks like a heading.
  case noHeading(file: String, found: [String])
  /// A column that is needed, or that a mapping names, is not there.
  case missingColumn(file: String, heading: String)
  /// The database is none of ours, or of a version that this program does not know.
  case foreignDatabase(file: String, RegistryFault)
  /// The database refused a step; the reason is its own.
  case database(file: String, reason: String)
  /// The words of business scopes could not be read.
  case classification(reason: String)

  /// Whether the input is at fault, and not the task.
  public var isBadInput: Bool {
    switch self {
    case .malformed, .noHeading, .missingColumn, .foreignDatabase: true
    case .file, .database, .classification: false
    }
  }

  /// The sentence that a person reads, in either language.
  public func text(in language: Language) -> String {
    func say(_ file: String, _ fault: RegistryFault) -> String {
      "\(file): \(fault.text(in: language))"
    }
    return switch self {
    case .file(let error): error.phrase.text(in: language)
    case .malformed(let file, let fault): say(file, fault)
    case .noHeading(let file, let found): say(file, .noHeading(Array(found.prefix(8))))
    case .missingColumn(let file, let heading): say(file, .missingColumn(heading))
    case .foreignDatabase(let file, let fault): say(file, fault)
    case .database(let file, let reason): say(file, .databaseFailed(reason))
    case .classification(let reason): RegistryFault.scopesUnread(reason).text(in: language)
    }
  }

  /// The sentence in English.
  public var description: String { text(in: .en) }
}
