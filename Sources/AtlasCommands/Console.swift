import Files
import Synchronization

/// Standard output for results, standard error for everything else.
enum Console {
  /// Whether a message found no taker; the exit status tells.
  private static let hasLost = Atomic(false)

  /// Prints a result as it is.
  static func result(_ text: String) throws(FileError) {
    try StandardStream.output.write(Array(text.utf8))
  }

  /// Prints a message and ends its line; where nobody takes it, the run goes on and its exit status
  /// tells.
  static func message(_ text: String) {
    do throws(FileError) {
      try StandardStream.error.write(Array((text.hasSuffix("\n") ? text : text + "\n").utf8))
    } catch {
      hasLost.store(true, ordering: .relaxed)
    }
  }

  /// Whether a message was lost since the last call.
  static func hasLostMessage() -> Bool {
    hasLost.exchange(false, ordering: .relaxed)
  }

  /// Refuses an output that cannot be written, before the work.
  static func check(_ path: String?) throws(FileError) {
    guard let path, path != "-" else { return }
    try OutputFile.check(path)
  }

  /// Writes a result to a file, or to standard output where none is named.
  static func deliver(_ bytes: [UInt8], to path: String?) throws(FileError) {
    guard let path, path != "-" else { return try StandardStream.output.write(bytes) }
    try OutputFile.write(bytes, to: path)
  }
}
