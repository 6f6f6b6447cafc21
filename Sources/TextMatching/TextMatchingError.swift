/// What stops the matching of words.
package enum TextMatchingError: Error, Hashable, CustomStringConvertible {
  /// The words could not be compiled; the text is the library's own.
  case notCompiled(String)
  /// The library refused a text; the number is its status.
  case scanFailed(Int)

  /// The library's status; zero where it gave none.
  package var status: Int {
    switch self {
    case .notCompiled: 0
    case .scanFailed(let status): status
    }
  }

  /// The sentence that a person reads.
  package var description: String {
    switch self {
    case .notCompiled(let reason): "the words could not be compiled: \(reason)"
    case .scanFailed(let status): "the text could not be scanned: status \(status)"
    }
  }
}
