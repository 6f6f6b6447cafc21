/// What stops the reading of scopes.
public enum ScopeReadingError: Error, Hashable, CustomStringConvertible {
  /// The word list could not be compiled; the text is the matcher's own.
  case wordsNotCompiled(String)
  /// The matcher refused a text; the number is its status.
  case scanFailed(Int)

  /// The sentence that a person reads.
  public var description: String {
    switch self {
    case .wordsNotCompiled(let reason): "the alias list could not be compiled: \(reason)"
    case .scanFailed(let status): "a business scope could not be scanned: status \(status)"
    }
  }
}
