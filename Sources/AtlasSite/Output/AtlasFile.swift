/// One file that an exporter made.
public struct AtlasFile: Hashable, Sendable {
  /// The path below the output folder.
  public let path: String
  /// What is in it.
  public let bytes: [UInt8]

  /// Makes a file.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// Makes a file of text.
  public init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }
}
