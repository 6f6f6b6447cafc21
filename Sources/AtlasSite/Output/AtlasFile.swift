/// One file that an exporter made.
package struct AtlasFile: Hashable, Sendable {
  /// The path below the output folder.
  package let path: String
  /// What is in it.
  package let bytes: [UInt8]

  /// Makes a file.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// Makes a file of text.
  package init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }
}
