import ChainWorkspace
import Foundation

/// Standard output for results, standard error for everything else.
enum Console {
  /// Prints a result as it is.
  static func result(_ text: String) {
    FileHandle.standardOutput.write(Data(text.utf8))
  }

  /// Prints a message and ends its line.
  static func message(_ text: String) {
    FileHandle.standardError.write(Data((text.hasSuffix("\n") ? text : text + "\n").utf8))
  }

  /// Writes a result to a file, or to standard output where none is named.
  static func deliver(_ bytes: [UInt8], to path: String?) throws {
    guard let path, path != "-" else {
      FileHandle.standardOutput.write(Data(bytes))
      return
    }
    try OutputFile.write(bytes, to: path)
  }
}
