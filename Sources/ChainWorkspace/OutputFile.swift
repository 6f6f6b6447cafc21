import Foundation

/// Why an output could not be written.
public struct OutputError: Error, Hashable, CustomStringConvertible {
  /// The path asked for.
  public let path: String
  /// The reason of the operating system.
  public let reason: String

  /// The path and the reason.
  public var description: String { "\(path): \(reason)" }
}

/// A file that is there as a whole or not at all.
public enum OutputFile {
  /// Writes beside the target, then renames: nobody ever sees half a file.
  ///
  /// Throws `OutputError` where the folder does not exist or cannot be written.
  public static func write(_ bytes: [UInt8], to path: String) throws(OutputError) {
    let temporary = "\(path).part-\(ProcessInfo.processInfo.processIdentifier)"
    guard let file = fopen(temporary, "wb") else {
      throw OutputError(path: path, reason: String(cString: strerror(errno)))
    }
    let written = fwrite(bytes, 1, bytes.count, file)
    let isFlushed = fclose(file) == 0
    guard written == bytes.count, isFlushed, rename(temporary, path) == 0 else {
      let reason = String(cString: strerror(errno))
      remove(temporary)
      throw OutputError(path: path, reason: reason)
    }
  }
}
